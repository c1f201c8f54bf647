import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from './root.mjs';

const ELECTRON = path.join(ROOT, 'node_modules/electron');
const DOWNLOAD = path.join(ROOT, 'out/electron-download');
const STALLED_AFTER_MS = 60_000;
const LOOK_EVERY_MS = 2_000;
const STARTED_AFTER_MS = 10_000;

/** What the program is called in a folder that nobody installed it into. */
const NAMES = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  linux: 'electron',
  win32: 'electron.exe',
};

/** The path of Electron's program, or `null` where only its package is installed. */
export async function electronProgram() {
  const elsewhere = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const told = await readFile(path.join(ELECTRON, 'path.txt'), 'utf8').catch(() => null);
  const name = told ?? (elsewhere ? NAMES[process.platform] : null);
  if (name == null) return null;
  const program = path.join(elsewhere ?? `${ELECTRON}/dist`, name);
  return (await sizeOf(program)) > 0 ? program : null;
}

/**
 * Fetches Electron's program with the package's own script, silently. Gives up when nothing has
 * arrived for a minute: a network that swallows everything would keep her waiting for ever.
 */
export async function fetchElectron() {
  await mkdir(DOWNLOAD, { recursive: true });
  // The script downloads into the folder for temporary files: one of our own can be watched.
  const env = { ...process.env, TMPDIR: DOWNLOAD, TEMP: DOWNLOAD, TMP: DOWNLOAD };
  const script = spawn(process.execPath, [path.join(ELECTRON, 'install.js')], {
    env,
    stdio: 'ignore',
  });
  endWithUs(script);
  const watch = killWhenStalled(script);
  await ended(script);
  clearInterval(watch);
  await rm(DOWNLOAD, { recursive: true, force: true });
  return electronProgram();
}

/**
 * Runs the built program until its last window closes.
 * @param {string} program
 * @returns {Promise<boolean>} false where Electron could not even start on this computer
 */
export async function runDesktop(program) {
  const env = { ...process.env };
  delete env.ELECTRON_RUN_AS_NODE;
  const begun = Date.now();
  const child = spawn(program, [ROOT], { env, stdio: 'inherit' });
  endWithUs(child);
  const { code, signal } = await ended(child);
  return code === 0 || signal !== null || Date.now() - begun > STARTED_AFTER_MS;
}

function killWhenStalled(script) {
  let arrived = 0;
  let since = Date.now();
  return setInterval(async () => {
    const now = (await sizeOfAll(DOWNLOAD)) + (await sizeOfAll(path.join(ELECTRON, 'dist')));
    if (now !== arrived) since = Date.now();
    arrived = now;
    if (Date.now() - since > STALLED_AFTER_MS) script.kill();
  }, LOOK_EVERY_MS);
}

function endWithUs(child) {
  process.once('exit', () => child.kill());
}

function ended(child) {
  return new Promise(resolve => {
    child.once('error', () => resolve({ code: 1, signal: null }));
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
}

async function sizeOfAll(folder) {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const sizes = await Promise.all(names.map(name => sizeOf(path.join(folder, name))));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function sizeOf(file) {
  return (await stat(file).catch(() => null))?.size ?? 0;
}
