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
 * What electron-builder needs of Electron's runtime for a system: files of the right names in a zip,
 * and a program in which the fuses can be set. It cannot be run.
 * @returns the path of the zip, in a folder of its own
 */
export async function fakeRuntime(system: 'linux' | 'macOS'): Promise<string> {
  const zip = path.join(await mkdtemp(path.join(tmpdir(), 'minutebook-runtime-')), zipName());
  await writeFile(zip, zipSync(system === 'linux' ? FOR_LINUX : forMacOS()));
  return zip;
}

const PROGRAM: Zippable[string] = [bytes(`before${SENTINEL}${FUSES}after`), EXECUTABLE];

const FOR_LINUX: Zippable = {
  electron: PROGRAM,
  LICENSE: bytes('Electron’s'),
  'LICENSES.chromium.html': bytes('Chromium’s'),
  version: bytes('45'),
  'locales/de.pak': bytes(''),
  'locales/en-GB.pak': bytes(''),
  'locales/en-US.pak': bytes(''),
  'resources/default_app.asar': bytes(''),
};

function forMacOS(): Zippable {
  const contents = 'Electron.app/Contents';
  const framework = `${contents}/Frameworks/Electron Framework.framework`;
  const languages = [`${contents}/Resources`, `${framework}/Versions/A/Resources`].flatMap(folder =>
    ['de', 'en', 'en_GB'].map(language => `${folder}/${language}.lproj/locale.pak`),
  );
  const helpers = ['', ' (GPU)', ' (Plugin)', ' (Renderer)'].map(kind => `Electron Helper${kind}`);
  return {
    [`${contents}/Info.plist`]: infoOf('Electron'),
    [`${contents}/MacOS/Electron`]: PROGRAM,
    [`${framework}/Electron Framework`]: PROGRAM,
    [`${contents}/Resources/default_app.asar`]: bytes(''),
    ...Object.fromEntries(languages.map(file => [file, bytes('')])),
    ...Object.fromEntries(helpers.flatMap(name => helper(`${contents}/Frameworks`, name))),
  };
}

function helper(folder: string, name: string): [string, Zippable[string]][] {
  return [
    [`${folder}/${name}.app/Contents/Info.plist`, infoOf(name)],
    [`${folder}/${name}.app/Contents/MacOS/${name}`, PROGRAM],
  ];
}

function infoOf(name: string): Uint8Array {
  return bytes(`<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict><key>CFBundleExecutable</key><string>${name}</string></dict></plist>`);
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
