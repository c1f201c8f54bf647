import { rmSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from '../electron/start/root.mjs';
import { licences } from './licences.mjs';
import { toolOf } from './tools.mjs';

const MAKING = path.join(ROOT, 'out/packages');
const DIST = path.join(ROOT, 'dist');

/**
 * How packages are made: with which of Electron's runtimes; the address of a feed, if there is to be
 * one; as electron-builder says it, what else than the packages of this system.
 * @typedef {{ zip: string, feed?: string, targets?: Map<unknown, unknown> }} Making
 */

/**
 * Makes the packages for this system and puts them into dist once all are whole; what was half made
 * is taken away whatever happens.
 * @param {Making} making
 * @returns {Promise<string[]>} the files in dist
 */
export async function makePackages(making) {
  process.once('exit', takeAway);
  try {
    const made = await build(making);
    await mkdir(DIST, { recursive: true });
    return await Promise.all(made.map(intoDist));
  } finally {
    takeAway();
  }
}

/**
 * Makes the packages in out/packages, and leaves there also what they were made from.
 * @param {Making} making
 * @returns {Promise<string[]>} the packages
 */
export async function build({ zip, feed, targets }) {
  await writeFile(path.join(ROOT, 'out/LICENCES.txt'), await licences());
  const electronBuilder = toolOf('electron-builder');
  return electronBuilder.build({
    projectDir: ROOT,
    targets: targets ?? electronBuilder.Platform.current().createTarget(),
    publish: 'never',
    config: {
      extends: path.join(ROOT, 'electron-builder.yml'),
      electronDist: zip,
      afterExtract: withoutElectronsOwn,
      ...(feed !== undefined && { publish: { provider: 'generic', url: feed } }),
    },
  });
}

/** Electron shows a program of its own where it finds none. Ours is always there. */
async function withoutElectronsOwn({ appOutDir, electronPlatformName }) {
  const resources =
    electronPlatformName === 'darwin' ? 'Electron.app/Contents/Resources' : 'resources';
  await rm(path.join(appOutDir, resources, 'default_app.asar'), { force: true });
}

async function intoDist(file) {
  const target = path.join(DIST, path.basename(file));
  await rename(file, target);
  return target;
}

function takeAway() {
  rmSync(MAKING, { recursive: true, force: true });
}
