import { spawn } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The folder of electron-builder and all it needs, apart from the program's own packages. */
const BUILDER = path.join(import.meta.dirname, 'builder');

/** Loads what is installed in that folder, once `installTools` has done so. */
export const toolOf = createRequire(path.join(BUILDER, 'package.json'));

/**
 * Installs what the lock file of a folder names, electron-builder's unless another is told, and runs
 * none of its scripts. `false` where that cannot be.
 */
export async function installTools(folder = BUILDER) {
  const [locked, installed] = await Promise.all([
    changedAt(path.join(folder, 'package-lock.json')),
    changedAt(path.join(folder, 'node_modules/.package-lock.json')),
  ]);
  return installed > locked || npmCi(folder);
}

function npmCi(folder) {
  return new Promise(resolve => {
    const run = spawn('npm', ['ci', '--ignore-scripts'], {
      cwd: folder,
      stdio: 'ignore',
      // There npm is a script of the shell.
      shell: process.platform === 'win32',
    });
    run.once('error', () => resolve(false));
    run.once('exit', code => resolve(code === 0));
  });
}

async function changedAt(file) {
  return (await stat(file).catch(() => null))?.mtimeMs ?? 0;
}
