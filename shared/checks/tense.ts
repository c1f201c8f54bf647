import type { Check } from './check';
import { type CheckedLine, overLines } from './checked-minutes';
import { remarkOnWords } from './remark-words';

/**
 * What is told in minutes stands in the past, and what was to come is told as `would`: reported speech
 * as UK practice has it. Actions say what is to be done, and are left as they are.
 */
export const TENSE: Check = {
  name: 'tense',
  title: 'Tense',
  remarks: minutes =>
    overLines(minutes.lines.filter(isTold), line =>
      tensesIn(line.text).map(({ from, to, proposed }) =>
        remarkOnWords('tense', minutes, {
          line,
          from,
          to,
          words: `“${line.text.slice(from, to)}” in reported speech: “${proposed}”?`,
          proposed,
        }),
      ),
    ),
  well: ({ lines }) => (lines.some(isTold) ? 'What was said is told in the past' : null),
};

function isTold({ kind, text }: CheckedLine): boolean {
  return (kind === 'paragraph' || kind === 'bulletList' || kind === 'numberedList') && text !== '';
}

/** A word to change, and its form in the past. */
interface Tense {
  readonly from: number;
  readonly to: number;
  readonly proposed: string;
}

/** The verbs of a text that stand in the present or the future where reported speech wants neither. */
export function tensesIn(text: string): Tense[] {
  const quotes = quotedStretches(text);
  return [...futureIn(text), ...presentIn(text)]
    .filter(({ from }) => !quotes.some(([start, end]) => from >= start && from < end))
    .sort((a, b) => a.from - b.from);
}

const FUTURE: Readonly<Record<string, string>> = {
  will: 'would',
  "won't": 'would not',
  'won’t': 'would not',
  "we'll": 'they would',
  'we’ll': 'they would',
};

/** `The will` and `at will` are no verbs. */
const FUTURE_WORD =
  /(?<![\p{L}’'-])(?<!\b(?:the|a|at|its|their|of|free) )(?:will|won['’]t|we['’]ll)(?![\p{L}’'-])/gu;

function futureIn(text: string): Tense[] {
  return [...text.matchAll(FUTURE_WORD)].map(({ index, 0: word }) => ({
    from: index,
    to: index + word.length,
    proposed: FUTURE[word] ?? 'would',
  }));
}

/** Verbs of saying, thinking and doing in a meeting, in the present and in the past. */
const PRESENT: Readonly<Record<string, string>> = {
  advises: 'advised',
  agrees: 'agreed',
  asks: 'asked',
  believes: 'believed',
  confirms: 'confirmed',
  considers: 'considered',
  explains: 'explained',
  feels: 'felt',
  highlights: 'highlighted',
  informs: 'informed',
  notes: 'noted',
  proposes: 'proposed',
  queries: 'queried',
  recommends: 'recommended',
  reports: 'reported',
  says: 'said',
  states: 'stated',
  suggests: 'suggested',
  thinks: 'thought',
  thanks: 'thanked',
  wants: 'wanted',
  wishes: 'wished',
};

/** The one who says it stands right before, so that `notes` and `reports` are not taken for verbs. */
const SUBJECT =
  '(?:[Hh]e|[Ss]he|[Ii]t|[Mm]embers?|[Cc]hair(?:man|woman|person)?|[Cc]ommittee|[Ss]ecretary|[Ss]ecretariat|[Rr]epresentative|[Bb]oard|[Pp]anel|[Gg]roup|[Cc]ouncil|[A-Z]{2,10})';

const PRESENT_WORD = new RegExp(
  `(?<=\\b${SUBJECT} (?:also |then |further )?)(?:${Object.keys(PRESENT).join('|')})(?=\\s)`,
  'gu',
);

/** Whoever it is: what goes on with “that” is said by someone. */
const PRESENT_THAT = new RegExp(
  `(?<=\\p{Lu}[\\p{L}’'-]+ )(?:${Object.keys(PRESENT).join('|')})(?= that\\b)`,
  'gu',
);

function presentIn(text: string): Tense[] {
  const found = new Map(
    [...text.matchAll(PRESENT_WORD), ...text.matchAll(PRESENT_THAT)].map(each => [
      each.index,
      each,
    ]),
  );
  return [...found.values()].map(({ index, 0: word }) => ({
    from: index,
    to: index + word.length,
    proposed: PRESENT[word] ?? word,
  }));
}

/** What is quoted stands as it was said. */
function quotedStretches(text: string): (readonly [number, number])[] {
  return [...text.matchAll(/“[^”]*”|"[^"]*"/gu)].map(
    ({ index, 0: quote }) => [index, index + quote.length] as const,
  );
}
