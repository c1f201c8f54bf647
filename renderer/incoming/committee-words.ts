import type { Draft } from './draft';

/** Why the file is proposed for the committee it is, in words; what she chose needs no reason. */
export function whyInWords({ why, committeeId }: Pick<Draft, 'why' | 'committeeId'>): string {
  if (why === null) return committeeId === null ? 'A new committee.' : 'As you chose.';
  if (why.by === 'told') return 'The file names it.';
  if (why.by === 'open') return 'Proposed because it is open: the file names none.';
  const { people, titles } = why;
  const evidence = people > 1 ? `${people} of its members are` : `${titles} of its titles are`;
  return `Proposed because ${evidence} in the file, which names none.`;
}
