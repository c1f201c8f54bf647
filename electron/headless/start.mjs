// Runs the headless command, building it first where its sources are newer than the last build.
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = path.join(root, 'out/headless/minutebook.js');

/** The time of the newest file under a folder. */
function newest(folder) {
  let time = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name);
    time = Math.max(time, entry.isDirectory() ? newest(full) : statSync(full).mtimeMs);
  }
  return time;
}

function isStale() {
  if (!existsSync(built)) return true;
  const sources = ['shared', 'electron/files', 'electron/headless'].map(folder =>
    newest(path.join(root, folder)),
  );
  const lock = statSync(path.join(root, 'package-lock.json')).mtimeMs;
  return Math.max(...sources, lock) > statSync(built).mtimeMs;
}

if (isStale()) {
  const { build } = await import('vite');
  const configFile = path.join(root, 'vite.headless.config.ts');
  await build({ root, configFile, logLevel: 'error' });
}
const { run } = await import(pathToFileURL(built).href);
process.exitCode = await run(process.argv.slice(2));
