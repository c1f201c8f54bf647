/** What can be measured by itself. */
export const PARTS = [
  'export',
  'typing',
  'opening',
  'start',
  'paint',
  'memory',
  'register',
  'across',
  'clerk',
  'preview',
  'search',
  'import',
  'finish',
] as const;
export type Part = (typeof PARTS)[number];

/** The parts of these names, all of them where none is named; `null` where there is no such part. */
export function partsNamed(names: readonly string[]): readonly Part[] | null {
  if (names.length === 0) return PARTS;
  const found = PARTS.filter(part => names.includes(part));
  return found.length === new Set(names).size ? found : null;
}
