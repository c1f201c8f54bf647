import { readdir, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from './root.mjs';

const SOURCES = [
  'electron',
  'renderer',
  'shared',
  'resources',
  'electron.vite.config.ts',
  'vite.renderer.config.ts',
  'vite.web.config.ts',
  'package-lock.json',
];

/** The page for a browser, in out/web. */
export const WEB = {
  made: 'out/web/index.html',
  make: async () => {
    const { build } = await import('vite');
    await build({ configFile: path.join(ROOT, 'vite.web.config.ts'), logLevel: 'error' });
  },
};

/** The desktop program, in out/main and out/renderer. */
export const DESKTOP = {
  made: 'out/renderer/index.html',
  make: async () => {
    const { build } = await import('electron-vite');
    const configFile = path.join(ROOT, 'electron.vite.config.ts');
    await build({ root: ROOT, configFile, logLevel: 'error', ignoreConfigWarning: true });
  },
};

/**
 * Makes a build that is missing or older than a source. A build is as old as its beginning, so that
 * a source changed while it ran makes it stale.
 * @param {{ made: string, make: () => Promise<void> }} build
 */
export async function bringUpToDate({ made, make }) {
  const file = path.join(ROOT, made);
  const builtAt = await changedAt(file);
  const ages = await Promise.all(SOURCES.map(source => newestIn(path.join(ROOT, source))));
  if (builtAt > Math.max(...ages)) return;
  // Whatever it is started from: React is another, slower program where this says otherwise.
  process.env.NODE_ENV = 'production';
  const begun = new Date();
  await make();
  await utimes(file, begun, begun);
}

/** A folder is as new as its newest file, or as the last name put into it or taken out of it. */
async function newestIn(place) {
  const own = await changedAt(place);
  const names = await readdir(place, { recursive: true }).catch(() => []);
  const inside = await Promise.all(names.map(name => changedAt(path.join(place, name))));
  return Math.max(own, ...inside);
}

async function changedAt(file) {
  return (await stat(file).catch(() => null))?.mtimeMs ?? 0;
}
