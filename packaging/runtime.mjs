import { stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ROOT } from '../electron/start/root.mjs';
import { toolOf } from './tools.mjs';

const electronOf = createRequire(path.join(ROOT, 'package.json'));
const { version } = electronOf('electron/package.json');
const { platform, arch } = process;

/** How long each step of the download may stand still, in milliseconds. */
const PATIENCE = { lookup: 10_000, connect: 20_000, socket: 60_000 };

/** What the runtime for this computer is called where Electron's releases are kept. */
export function zipName() {
  return `electron-v${version}-${platform}-${arch}.zip`;
}

/**
 * The path of Electron's runtime for this computer: of the folder that was named, else downloaded
 * once and checked against the sums that came with Electron's package. `null` where it cannot be had.
 */
export async function runtimeZip() {
  const folder = process.env.MINUTEBOOK_ELECTRON_ZIPS;
  if (folder === undefined) return downloaded().catch(() => null);
  const zip = path.resolve(folder, zipName());
  return (await stat(zip).catch(() => null))?.isFile() ? zip : null;
}

function downloaded() {
  return toolOf('@electron/get').downloadArtifact({
    artifactName: 'electron',
    version,
    platform,
    arch,
    checksums: electronOf('electron/checksums.json'),
    downloadOptions: { timeout: PATIENCE },
  });
}
