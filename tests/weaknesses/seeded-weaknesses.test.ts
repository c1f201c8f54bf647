import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { build } from 'vite';
import { describe, expect, test } from 'vitest';
import { noChromium } from '../e2e/chromium';
import { seededWeakness, WEAKNESSES, type Weakness } from '../support/seeded-weakness';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUT = path.join(ROOT, 'out');

/** A folder as the program's own, with a weakness in the main script and the rest as it is. */
async function builtWith(name: string): Promise<string> {
  const folder = await mkdtemp(path.join(OUT, 'weak-'));
  process.env['SEEDED_WEAKNESS'] = name;
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [seededWeakness()],
    build: {
      ssr: 'electron/main/index.ts',
      outDir: path.join(folder, 'out/main'),
      minify: false,
      rollupOptions: { external: ['electron'] },
    },
  });
  delete process.env['SEEDED_WEAKNESS'];
  for (const part of ['out/preload', 'out/renderer', 'resources']) {
    await symlink(path.join(ROOT, part), path.join(folder, part));
  }
  return folder;
}

/** Runs the tests that should find it; how many failed and passed, as they print it. */
async function runTests({ name, foundBy: [project, file] }: Weakness, folder: string) {
  const child = spawn(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--project', project, '--bail', '1', file],
    {
      cwd: ROOT,
      env: {
        ...process.env,
        SEEDED_WEAKNESS: name,
        MINUTEBOOK_MAIN: path.relative(ROOT, path.join(folder, 'out/main/index.js')),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', chunk => {
      printed += chunk;
    });
  }
  await once(child, 'close');
  return { code: child.exitCode, printed: stripVTControlCharacters(printed) };
}

describe.skipIf(noChromium)('a weakness that is sown into the program is found', () => {
  test.each(WEAKNESSES)('$name', async weakness => {
    const folder = await builtWith(weakness.name);
    try {
      const { code, printed } = await runTests(weakness, folder);
      expect(code, printed).toBe(1);
      // Found by the test that is for it, and not because nothing could be built or run.
      expect(printed).toContain(weakness.foundBy[2]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
