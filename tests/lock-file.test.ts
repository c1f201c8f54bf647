import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Locked {
  readonly optionalDependencies?: Record<string, string>;
}

/** The lock file of the program, and those of tools that only packages and one test need. */
const LOCK_FILES = [
  'package-lock.json',
  'packaging/builder/package-lock.json',
  'tests/packaging/electronegativity/package-lock.json',
];

describe.each(LOCK_FILES)('%s', file => {
  const { packages }: { packages: Record<string, Locked> } = JSON.parse(
    readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'),
  );

  test('npm ci installs on every system: the packages of all of them are named', () => {
    const missing = Object.entries(packages).flatMap(([at, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        name => !packages[`${at}/node_modules/${name}`] && !packages[`node_modules/${name}`],
      ),
    );
    expect(missing).toEqual([]);
  });

  test('no registry is named', () => {
    expect(JSON.stringify(packages)).not.toMatch(/"resolved"|https?:\/\/[^"]*\.tgz/);
  });
});
