import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const SHARED = fileURLToPath(new URL('../shared', import.meta.url));

/** The part of `shared/` that a file belongs to: a folder, or a file that stands by itself. */
function partOf(file: string): string {
  return path.relative(SHARED, file).split(path.sep)[0] ?? '';
}

/** Which parts each part imports from. */
function knownTo(): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map<string, Set<string>>();
  const files = readdirSync(SHARED, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter(name => name.endsWith('.ts'))) {
    const from = path.join(SHARED, file);
    const others = known.get(partOf(from)) ?? new Set();
    known.set(partOf(from), others);
    for (const [, to = ''] of readFileSync(from, 'utf8').matchAll(
      /(?:from|import\() ?'(\.[^']*)'/g,
    )) {
      const other = partOf(path.resolve(path.dirname(from), to));
      if (other !== partOf(from) && !other.startsWith('..')) others.add(other);
    }
  }
  return known;
}

test('the folders of shared/ stand on each other: none knows of one that stands on it', () => {
  const left = new Map(knownTo());
  expect(left.size).toBeGreaterThan(20);
  for (;;) {
    const ground = [...left].filter(([, others]) => ![...others].some(other => left.has(other)));
    if (ground.length === 0) break;
    for (const [part] of ground) left.delete(part);
  }
  // What is left stands in a circle, or on one.
  expect([...left.keys()]).toEqual([]);
});
