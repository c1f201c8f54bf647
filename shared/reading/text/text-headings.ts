import { bestChain, type Candidate } from '../structure/item-chain';
import { numberedText } from '../structure/item-number';
import type { Group } from './groups';

/**
 * The numbers of the lines that head an item: those that count on from one another, or, where
 * nothing is numbered, lines wholly in capitals.
 */
export function headingLines(groups: readonly Group[], measure: number): ReadonlySet<number> {
  const chain = bestChain(numberedCandidates(groups, measure));
  if (chain.length >= 2 || chain[0]?.numbered.form === 'item') {
    return new Set(chain.map(candidate => candidate.at));
  }
  return capitalLines(groups);
}

function numberedCandidates(groups: readonly Group[], measure: number): Candidate<number>[] {
  return groups.flatMap(group => {
    const first = group.lines[0];
    const numbered = first && numberedText(first.text.replace(/\s{2,}/g, ' '));
    if (!first || !numbered) return [];
    const weight = headingWeight(numbered.title, numbered.form, measure);
    return weight > 0 ? [{ at: first.number, numbered, weight }] : [];
  });
}

function headingWeight(title: string, form: string, measure: number): number {
  if (title === '' || /[;,]$/.test(title)) return 0;
  if (form === 'slash' || form === 'item') return 1;
  if (form === 'bare' && title.length > measure * 0.75) return 0;
  if (!/^["'‘“(]?[\p{Lu}\d]/u.test(title)) return 0;
  return /[.!]$/.test(title) || title.length > measure * 0.8 ? 0.3 : 1;
}

function capitalLines(groups: readonly Group[]): ReadonlySet<number> {
  const lines = groups.flatMap(group => group.lines.slice(0, 1));
  const found = lines.filter(
    line =>
      isInCapitals(line.text) &&
      !/^(?:present|in attendance|apologies|absent|attendees)\b/i.test(line.text),
  );
  const fromBody = found.filter(
    line => !/\b(?:minutes|meeting|council|committee)\b/i.test(line.text) || line.number > 8,
  );
  return new Set(fromBody.length >= 2 ? fromBody.map(line => line.number) : []);
}

/** At least four letters, none of them small, and no sentence. */
export function isInCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return (
    letters.length >= 4 && !/\p{Ll}/u.test(letters) && text.length < 90 && !/[.;:]$/.test(text)
  );
}
