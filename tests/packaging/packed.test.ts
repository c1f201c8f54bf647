import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { builtinModules, createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { build } from '../../packaging/packages.mjs';
import { toolOf } from '../../packaging/tools.mjs';
import { noChromium } from '../e2e/chromium';
import { launchStandIn } from '../support/electron-standin/launch-stand-in';
import { fakeRuntime } from './fake-runtime';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const UNPACKED = path.join(ROOT, 'out/packages/linux-unpacked');
const WINDOW_PICTURE = 'resources/icons/linux/256x256.png';
const isHere = inject('hasBuilder') && process.platform === 'linux';

describe.runIf(isHere)('what a package holds', () => {
  let zip: string;
  /** The archive of the program, unpacked where nothing else of the project can be reached. */
  let program: string;
  let unpackedFrom: NodeJS.Require;

  beforeAll(async () => {
    unpackedFrom = createRequire(toolOf.resolve('app-builder-lib/package.json'));
    zip = await fakeRuntime('linux');
    await build({ zip, targets: toolOf('electron-builder').Platform.LINUX.createTarget('dir') });
    program = await mkdtemp(path.join(tmpdir(), 'minutebook-packed-'));
    unpackedFrom('@electron/asar').extractAll(path.join(UNPACKED, 'resources/app.asar'), program);
  });

  afterAll(async () => {
    for (const folder of [path.dirname(zip), program, path.join(ROOT, 'out/packages')]) {
      await rm(folder, { recursive: true, force: true });
    }
  });

  async function filesIn(folder: string): Promise<string[]> {
    const found = await readdir(folder, { recursive: true, withFileTypes: true });
    return found
      .filter(each => each.isFile())
      .map(each => path.relative(folder, path.join(each.parentPath, each.name)))
      .sort();
  }

  test('the built program, whole, the picture of its window, and not one file more', async () => {
    const page = (await filesIn(path.join(ROOT, 'out/renderer'))).map(
      file => `out/renderer/${file}`,
    );
    expect(await filesIn(program)).toEqual(
      [
        'out/main/index.js',
        'out/preload/index.cjs',
        ...page,
        WINDOW_PICTURE,
        'package.json',
      ].sort(),
    );
  });

  test('what is built asks for nothing but Electron and Node', () => {
    const main = readFileSync(path.join(program, 'out/main/index.js'), 'utf8');
    const preload = readFileSync(path.join(program, 'out/preload/index.cjs'), 'utf8');
    const asked = [
      ...main.matchAll(/\bfrom "([^"]+)"|\bimport "([^"]+)"|\bimport\("([^"]+)"\)/g),
      ...preload.matchAll(/\brequire\("([^"]+)"\)/g),
    ].map(found => found.slice(1).find(Boolean) ?? '');
    const known = ['electron', ...builtinModules, ...builtinModules.map(name => `node:${name}`)];
    expect(asked).toContain('electron');
    expect(asked.filter(name => !known.includes(name))).toEqual([]);
  });

  test('nothing in the main process can ask a server', () => {
    const main = readFileSync(path.join(program, 'out/main/index.js'), 'utf8');
    expect(main).not.toMatch(/\b(fetch|XMLHttpRequest|WebSocket)\s*\(|autoUpdater|crashReporter/);
    expect(main).not.toMatch(/"(node:)?(http|https|http2|net|tls|dgram|dns)(\/promises)?"/);
    expect(main).not.toMatch(/import \{[^}]*\bnet\b[^}]*\} from "electron"/);
  });

  test.skipIf(noChromium)('it starts with nothing beside it', async () => {
    const userData = await mkdtemp(path.join(tmpdir(), 'minutebook-packed-data-'));
    const app = await launchStandIn({ userData }, path.join(program, 'out/main/index.js'));
    try {
      const page = await app.firstWindow();
      await page.getByRole('button', { name: /sample/i }).waitFor();
    } finally {
      await app.kill();
      await rm(userData, { recursive: true, force: true, maxRetries: 5 });
    }
  });

  test('it goes by the name of its package, by which Windows knows its windows', () => {
    const main = readFileSync(path.join(program, 'out/main/index.js'), 'utf8');
    const [, id] =
      /^appId: (\S+)$/m.exec(readFileSync(path.join(ROOT, 'electron-builder.yml'), 'utf8')) ?? [];
    expect(main).toContain(`APP_ID = "${id}"`);
  });

  test('package.json says what the program is, and no more', async () => {
    const manifest = JSON.parse(await readFile(path.join(program, 'package.json'), 'utf8'));
    expect(manifest).toMatchObject({ productName: 'Minutebook', main: 'out/main/index.js' });
    expect(manifest).not.toHaveProperty('devDependencies');
    expect(manifest).not.toHaveProperty('scripts');
  });

  test('the fuses are set in the program itself', async () => {
    const { getCurrentFuseWire, FuseV1Options } = unpackedFrom('@electron/fuses');
    const wire = await getCurrentFuseWire(path.join(UNPACKED, 'minutebook'));
    const on = Object.keys(wire).filter(fuse => wire[fuse] === '1'.charCodeAt(0));
    expect(on.map(fuse => FuseV1Options[fuse] ?? fuse)).toEqual([
      'EnableEmbeddedAsarIntegrityValidation',
      'OnlyLoadAppFromAsar',
      // WebAssembly's, which this version of electron-builder leaves as Electron has it.
      '8',
    ]);
  });

  test('every licence comes with it: ours, Electron’s, Chromium’s, and those of what is built in', async () => {
    const files = await filesIn(UNPACKED);
    expect(files).toEqual(
      expect.arrayContaining([
        'LICENSE.electron.txt',
        'LICENSES.chromium.html',
        'resources/LICENSE.txt',
        'resources/LICENCES.txt',
      ]),
    );
    const { dependencies } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
    const licences = await readFile(path.join(UNPACKED, 'resources/LICENCES.txt'), 'utf8');
    for (const [name, version] of Object.entries(dependencies)) {
      expect(licences).toContain(`\n${name} ${version}: `);
    }
    expect(licences).toContain('Copyright 2000-2011 by Kevin Atkinson');
  });

  test('of Electron it has the two languages it speaks, and not the program that Electron shows', async () => {
    const files = await filesIn(UNPACKED);
    expect(files.filter(file => file.startsWith('locales/'))).toEqual([
      'locales/en-GB.pak',
      'locales/en-US.pak',
    ]);
    expect(files.filter(file => file.endsWith('.asar'))).toEqual(['resources/app.asar']);
  });
});
