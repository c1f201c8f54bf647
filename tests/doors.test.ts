import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const MODULES = [
  '../../node_modules/@expo-google-fonts/arimo/font.ttf',
  '@noble/hashes/sha2.js',
  '@resvg/resvg-wasm',
  '@tanstack/react-virtual',
  'age-encryption',
  'dexie',
  'dictionary-en-gb',
  'docx',
  'fflate',
  'htmlparser2',
  'mammoth',
  'marked',
  'node:fs',
  'nspell',
  'pdfmake/build/pdfmake.min.js',
  'prosemirror-state',
  'react',
  'zod/mini',
  'zustand',
  '../../renderer/y',
  '../../electron/y',
  '../../tests/y',
];

/** What the files of a folder may import of all these. */
const DOORS: [string, string[]][] = [
  ['shared/model', ['zod/mini']],
  ['shared/registers', []],
  ['shared/commands', []],
  ['shared/report', []],
  ['shared/bytes', ['@noble/hashes/sha2.js', 'fflate']],
  ['shared/sealing', ['age-encryption']],
  ['shared/backup', ['zod/mini']],
  ['shared/word', ['docx']],
  ['shared/fonts', ['../../node_modules/@expo-google-fonts/arimo/font.ttf']],
  ['shared/picture', ['@resvg/resvg-wasm']],
  ['shared/pdf', ['pdfmake/build/pdfmake.min.js']],
  ['shared/reading', []],
  ['shared/reading/structure', []],
  ['shared/reading/text', []],
  ['shared/reading/html', ['htmlparser2']],
  ['shared/reading/markdown', ['marked']],
  ['shared/reading/word', ['mammoth']],
  ['renderer/app', ['react', '../../renderer/y']],
  ['renderer/storage', ['dexie', '../../renderer/y']],
  ['renderer/store', ['react', 'zustand', '../../renderer/y']],
  ['renderer/long-lists', ['@tanstack/react-virtual', 'react', '../../renderer/y']],
  ['renderer/editor', ['prosemirror-state', 'react', '../../renderer/y']],
  ['renderer/spelling', ['dictionary-en-gb', 'nspell', 'react', '../../renderer/y']],
  ['electron/main', ['node:fs', '../../electron/y']],
];

const NOWHERE = ['window', 'document', 'process', 'console', 'setTimeout', 'crypto', 'Buffer'];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'minutebook-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function runProgram(program: string, ...args: string[]): string {
  const file = path.join(ROOT, 'node_modules', program);
  const run = spawnSync(process.execPath, [file, ...args], { cwd: folder, encoding: 'utf8' });
  return `${run.stdout}${run.stderr}`;
}

describe('every package has one door, and folders meet only in shared/', () => {
  let said: string;
  beforeAll(() => {
    copyFileSync(path.join(ROOT, 'biome.json'), path.join(folder, 'biome.json'));
    for (const [place] of DOORS) {
      mkdirSync(path.join(folder, place), { recursive: true });
      const source = MODULES.map(name => `import '${name}';\n`).join('');
      writeFileSync(path.join(folder, place, 'x.ts'), source);
    }
    said = runProgram(
      '@biomejs/biome/bin/biome',
      'lint',
      '--only=style/noRestrictedImports',
      '--vcs-enabled=false',
      '--max-diagnostics=1000',
      '--colors=off',
      '.',
    );
  });

  test.each(DOORS)('%s may import %j and no other', (place, allowed) => {
    const refused = [...said.matchAll(/^(\S+)\/x\.ts:(\d+):\d+ lint\/style\/noRestrictedImports/gm)]
      .filter(([, where]) => where === place)
      .map(([, , line]) => MODULES[Number(line) - 1]);
    expect(MODULES.filter(name => !refused.includes(name)).sort()).toEqual([...allowed].sort());
  });
});

describe('no two files import each other', () => {
  test.each([
    ['their values', ''],
    ['only their types', 'type '],
  ])('not even for %s', (_what, kind) => {
    const where = path.join(folder, `cycle${kind.trim()}`);
    mkdirSync(where);
    for (const [own, other] of ['ab', 'ba']) {
      const source = `import ${kind}{ ${other} } from './${other}';\nexport const ${own} = 1 as ${kind === '' ? 'number' : `typeof ${other}`};\n`;
      writeFileSync(path.join(where, `${own}.ts`), source);
    }
    const said = runProgram(
      '@biomejs/biome/bin/biome',
      'lint',
      '--only=suspicious/noImportCycles',
      '--vcs-enabled=false',
      '--colors=off',
      where,
    );
    expect(said.match(/lint\/suspicious\/noImportCycles/g)).toHaveLength(2);
  });
});

describe('shared/ cannot even name what is not everywhere', () => {
  let said: string;
  beforeAll(() => {
    const where = path.join(folder, 'named');
    mkdirSync(where);
    const config = {
      extends: path.join(ROOT, 'tsconfig.shared.json'),
      compilerOptions: { rootDir: '.' },
      include: ['.'],
      exclude: [],
    };
    writeFileSync(path.join(where, 'tsconfig.json'), JSON.stringify(config));
    const source = NOWHERE.map((name, at) => `export const named${at}: unknown = ${name};\n`);
    writeFileSync(path.join(where, 'named.ts'), source.join(''));
    said = runProgram('typescript/bin/tsc', '-p', where);
  });

  test.each(NOWHERE)('%s', name => {
    expect(said).toContain(`Cannot find name '${name}'`);
  });
});
