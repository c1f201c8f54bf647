import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { zipName } from '../../packaging/runtime.mjs';

/** By these letters the fuses are found in Electron's program (`@electron/fuses`). */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** Version 1, how many fuses there are, and each as Electron delivers it: on (1) or off (0). */
const FUSES = `\x01\x09${'101110011'}`;

/** An executable file, as the systems with modes know it. */
const EXECUTABLE = { os: 3, attrs: 0o100755 << 16 } as const;

/**
 * What electron-builder needs of Electron's runtime for Linux: files of the right names in a zip of
 * the right name, and a program in which the fuses can be set. It cannot be run.
 * @returns the path of the zip, in a folder of its own
 */
export async function fakeRuntime(): Promise<string> {
  const zip = path.join(await mkdtemp(path.join(tmpdir(), 'minutebook-runtime-')), zipName());
  await writeFile(zip, zipSync(FILES));
  return zip;
}

const FILES: Zippable = {
  electron: [bytes(`before${SENTINEL}${FUSES}after`), EXECUTABLE],
  LICENSE: bytes('Electron’s'),
  'LICENSES.chromium.html': bytes('Chromium’s'),
  version: bytes('45'),
  'locales/de.pak': bytes(''),
  'locales/en-GB.pak': bytes(''),
  'locales/en-US.pak': bytes(''),
  'resources/default_app.asar': bytes(''),
};

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
