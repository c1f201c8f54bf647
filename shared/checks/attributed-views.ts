import { literalPattern } from '../model/literal-pattern';
import type { Check } from './check';
import type { CheckedMinutes } from './checked-minutes';
import { remarkOnWords } from './remark-words';

/** Views that the minutes put down to someone by name: what was decided matters, not who thought it. */
export const ATTRIBUTED_VIEWS: Check = {
  name: 'attributedViews',
  title: 'Views put down to people',
  remarks: minutes => {
    const pattern = viewOf(minutes);
    if (!pattern) return [];
    return minutes.lines
      .filter(({ kind }) => kind !== 'action' && kind !== 'outcome')
      .flatMap(line =>
        [...line.text.matchAll(pattern)].map(({ index, 0: said, groups }) =>
          remarkOnWords('attributedViews', minutes, {
            line,
            from: index,
            to: index + said.length,
            words: `A view of ${groups?.['who'] ?? 'someone'} is minuted`,
            proposed: neutral(groups?.['before'] ?? '', groups?.['verb'] ?? ''),
          }),
        ),
      );
  },
  well: () => null,
};

/** Verbs that give a view, and how the meeting says the same of itself. */
const VIEWS: Readonly<Record<string, string>> = {
  argued: 'It was argued',
  believed: 'It was suggested',
  commented: 'It was noted',
  complained: 'Concern was expressed',
  felt: 'It was felt',
  insisted: 'It was maintained',
  remarked: 'It was noted',
  said: 'It was noted',
  suggested: 'It was suggested',
  thought: 'It was suggested',
};

/** Who spoke by name at the beginning of a sentence, a verb that gives a view, and `that`. */
function viewOf({ meeting }: CheckedMinutes): RegExp | null {
  const names = meeting.attendance.flatMap(({ name }) => [name, ...surnameOf(name)]);
  if (names.length === 0) return null;
  const who = names
    .sort((a, b) => b.length - a.length)
    .map(literalPattern)
    .join('|');
  return new RegExp(
    `(?<before>^|[.!?] )(?<who>(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Cllr|Councillor)\\.? )?(?:${who})) (?<verb>${Object.keys(VIEWS).join('|')}) that\\b`,
    'gu',
  );
}

/** A surname alone names a person only after a title or where it is long enough to be one. */
function surnameOf(name: string): string[] {
  const parts = name.trim().split(/\s+/);
  const last = parts.at(-1) ?? '';
  return parts.length > 1 && last.length > 3 ? [last] : [];
}

function neutral(before: string, verb: string): string {
  return `${before}${VIEWS[verb] ?? 'It was noted'} that`;
}
