import type { Check, Remark } from './check';
import { type CheckedLine, type CheckedMinutes, itemLabel } from './checked-minutes';
import { remarkOnWords } from './remark-words';

/** What the public version would say although it leaves out where it was said. */
export const CONFIDENTIAL_WORDS: Check = {
  name: 'confidentialWords',
  title: 'Confidential words in the public version',
  remarks: minutes => [...confidentialPhrases(minutes), ...tellingWords(minutes)],
  well: ({ lines }) =>
    lines.some(({ isConfidential }) => isConfidential)
      ? 'Nothing confidential stands in the public version'
      : null,
};

/** What people say where they mean that something is not for everyone. */
const PHRASES =
  /(?<![\p{L}])(?:commercially sensitive|in (?:strict )?confidence|not for publication|off the record|without prejudice|strictly private|legally privileged)(?![\p{L}])/giu;

function confidentialPhrases(minutes: CheckedMinutes): Remark[] {
  return openLines(minutes).flatMap(line =>
    [...line.text.matchAll(PHRASES)].map(({ 0: said, index }) =>
      remarkOnWords('confidentialWords', minutes, {
        line,
        from: index,
        to: index + said.length,
        words: `“${said}” stands in the public version`,
        proposed: null,
      }),
    ),
  );
}

function tellingWords(minutes: CheckedMinutes): Remark[] {
  const open = openLines(minutes);
  const secret = minutes.lines.filter(({ isConfidential }) => isConfidential);
  const usual = usualWords(minutes);
  const where = new Map<string, CheckedLine>();
  for (const line of secret)
    for (const { 0: words } of line.text.matchAll(TELLING))
      if (!usual(words) && !where.has(words)) where.set(words, line);
  return [...where].flatMap(([words, line]) => {
    const uses = open.flatMap(each => usesIn(each, words));
    if (uses.length > MOST) return [];
    const from = itemLabel(minutes, line.place.itemId);
    return uses.map(use =>
      remarkOnWords('confidentialWords', minutes, {
        ...use,
        words: `“${words}” is confidential in ${from.replace(/^Item/, 'item')}`,
        proposed: null,
      }),
    );
  });
}

/** What stands often is no secret. */
const MOST = 3;

/** Names of two words or more, sums of money, references: what gives a matter away. */
const TELLING =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}’'-]+(?: (?:of |and |the )?\p{Lu}[\p{L}’'-]+)+|[£€$]\s?\d[\d,.]*\d(?:\s?(?:k|m|bn|million|billion))?|\p{Lu}{2,}[\p{Lu}\d]*\d[\d/-]*)/gu;

function usesIn(line: CheckedLine, words: string) {
  const from = line.text.indexOf(words);
  return from < 0 ? [] : [{ line, from, to: from + words.length }];
}

function openLines({ lines }: CheckedMinutes): CheckedLine[] {
  return lines.filter(({ isConfidential }) => !isConfidential);
}

/** Whoever was there, the committee, and what stands in open titles is known to every reader. */
function usualWords({ committee, meeting, agenda }: CheckedMinutes): (words: string) => boolean {
  const known = [
    committee.name,
    committee.code,
    committee.organisation,
    ...meeting.attendance.flatMap(({ name, organisation, capacity }) => [
      name,
      organisation,
      capacity,
    ]),
    ...agenda.filter(({ item }) => item.confidential === null).map(({ item }) => item.title),
  ].join('\n');
  return words => known.includes(words) || words.startsWith(`The ${committee.code}`);
}
