import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { build } from '../../packaging/packages.mjs';
import { toolOf } from '../../packaging/tools.mjs';
import { fakeRuntime } from './fake-runtime';

const MAKING = fileURLToPath(new URL('../../out/packages', import.meta.url));
const CONTENTS = path.join(MAKING, 'mac/Minutebook.app/Contents');

// Where it could be signed, it would be.
const isHere = inject('hasBuilder') && process.platform === 'linux';

describe.runIf(isHere)('the program for macOS', () => {
  let zip: string;
  let info: Readonly<Record<string, unknown>>;
  let toolOfBuilder: NodeJS.Require;

  beforeAll(async () => {
    toolOfBuilder = createRequire(toolOf.resolve('app-builder-lib/package.json'));
    zip = await fakeRuntime('macOS');
    const { Arch, Platform } = toolOf('electron-builder');
    await build({ zip, targets: Platform.MAC.createTarget('dir', Arch.x64) });
    info = toolOfBuilder('plist').parse(await readFile(path.join(CONTENTS, 'Info.plist'), 'utf8'));
  });

  afterAll(async () => {
    for (const folder of [path.dirname(zip), MAKING]) {
      await rm(folder, { recursive: true, force: true });
    }
  });

  test('goes by its name, and follows a dark system', () => {
    expect(info).toMatchObject({
      CFBundleIdentifier: 'app.minutebook',
      CFBundleName: 'Minutebook',
      CFBundleIconFile: 'icon.icns',
      NSRequiresAquaSystemAppearance: false,
    });
  });

  test('a double click on a backup opens it', () => {
    expect(info['CFBundleDocumentTypes']).toEqual([
      expect.objectContaining({
        CFBundleTypeExtensions: ['minutebook'],
        CFBundleTypeIconFile: 'document.icns',
        LSHandlerRank: 'Owner',
      }),
    ]);
  });

  test('knows the sum of its archive, and is told by a fuse to look', async () => {
    const archive = path.join(CONTENTS, 'Resources/app.asar');
    const { headerString } = toolOfBuilder('@electron/asar').getRawHeader(archive);
    expect(info['ElectronAsarIntegrity']).toEqual({
      'Resources/app.asar': {
        algorithm: 'SHA256',
        hash: createHash('sha256').update(headerString).digest('hex'),
      },
    });
    const { getCurrentFuseWire, FuseV1Options } = toolOfBuilder('@electron/fuses');
    const wire = await getCurrentFuseWire(path.dirname(CONTENTS));
    expect(wire[FuseV1Options.EnableEmbeddedAsarIntegrityValidation]).toBe('1'.charCodeAt(0));
    expect(wire[FuseV1Options.RunAsNode]).toBe('0'.charCodeAt(0));
  });
});
