import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** The part of a house that a file belongs to: a folder, or a file that stands by itself. */
function partOf(house: string, file: string): string {
  return path.relative(house, file).split(path.sep)[0] ?? '';
}

/** Which parts each part of the house imports from. */
function knownTo(house: string): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map<string, Set<string>>();
  const files = readdirSync(house, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter(name => /\.tsx?$/.test(name))) {
    const from = path.join(house, file);
    const part = partOf(house, from);
    const others = known.get(part) ?? new Set();
    known.set(part, others);
    for (const [, to = ''] of readFileSync(from, 'utf8').matchAll(
      /(?:from|import\() ?'(\.[^']*)'/g,
    )) {
      const other = partOf(house, path.resolve(path.dirname(from), to));
      if (other !== part && !other.startsWith('..')) others.add(other);
    }
  }
  return known;
}

test.each(['shared', 'renderer'])(
  'the folders of %s/ stand on each other: none knows of one that stands on it',
  house => {
    const left = new Map(knownTo(fileURLToPath(new URL(`../${house}`, import.meta.url))));
    expect(left.size).toBeGreaterThan(20);
    for (;;) {
      const ground = [...left].filter(([, others]) => ![...others].some(other => left.has(other)));
      if (ground.length === 0) break;
      for (const [part] of ground) left.delete(part);
    }
    // What is left stands in a circle, or on one.
    expect([...left.keys()]).toEqual([]);
  },
);
