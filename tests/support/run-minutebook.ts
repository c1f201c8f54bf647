import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const START = fileURLToPath(new URL('../../electron/headless/start.mjs', import.meta.url));

/** How a run of the headless command ended, and what it printed. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built headless command in a folder, in a process of its own. */
export function runMinutebook(
  folder: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [START, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  return { code: status, out: stdout, err: stderr };
}

/** The files and folders below a folder, hidden ones too, each file with its content. */
export function contentsOf(folder: string): Record<string, string> {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    found.map(name => {
      const whole = path.join(folder, name);
      return [name, statSync(whole).isFile() ? readFileSync(whole, 'base64') : 'a folder'];
    }),
  );
}
