import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** All that is written in these folders, however deep. */
function textIn(...folders: string[]): string {
  return folders
    .flatMap(folder => {
      const names = readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' });
      return names.filter(name => name.endsWith('.ts')).map(name => path.join(ROOT, folder, name));
    })
    .map(file => readFileSync(file, 'utf8'))
    .join('\n');
}

test('the stand-in for Electron covers no more than the program and its tests use', () => {
  const standIn = textIn('tests/support/electron-standin/module');
  const covered = new Set([...standIn.matchAll(/^ {2}\| '(\w+)'$/gm)].map(([, name]) => name));
  expect(covered.size).toBeGreaterThan(20);
  const using = textIn('electron/main', 'electron/preload', 'tests/desktop', 'tests/e2e');
  const unused = [...covered].filter(name => !new RegExp(`\\.${name}\\b`).test(using));
  expect(unused).toEqual([]);
});
