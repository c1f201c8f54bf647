import { writeFileSync } from 'node:fs';
import { bookText } from '../../shared/model/book';
import { demoBook } from './demo-book';
import { MOST_COMMITTEES } from './demo-committee';
import { type DemoSize, SIZES, USUAL_MEETING } from './sizes';

const USAGE = `Usage: npm run -s demo-book -- [--meetings N | --size S|M|L|XL] [--committees N] [--seed N] [--out FILE]
Writes a book of invented committees, the same for the same wishes: to FILE, or to standard output.
S is one meeting, M a very long one, L 120 and XL 1,200 meetings.`;

/** More meetings than this would begin before there were committees. */
const MOST_MEETINGS = 5_000;

interface Wanted {
  readonly size: DemoSize;
  readonly seed: number;
  readonly out: string | null;
}

/** Makes the demo book that the arguments ask for. Gives the exit code: 2 where they ask for none. */
export function demoBookCommand(args: readonly string[]): number {
  const wanted = wantedBy(args);
  if (!wanted) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const book = demoBook(wanted.size, wanted.seed);
  const text = `${bookText(book)}\n`;
  if (wanted.out === null) process.stdout.write(text);
  else writeFileSync(wanted.out, text);
  return 0;
}

function wantedBy(args: readonly string[]): Wanted | null {
  const given = pairsOf(args);
  if (!given) return null;
  const named = SIZES[(given.get('size') ?? 'S') as keyof typeof SIZES];
  const meetings = wholeNumber(given.get('meetings') ?? String(named?.meetings), MOST_MEETINGS);
  const committees = wholeNumber(given.get('committees') ?? '1', MOST_COMMITTEES);
  const seed = wholeNumber(given.get('seed') ?? '1', Number.MAX_SAFE_INTEGER);
  const both = given.has('size') && given.has('meetings');
  if (!named || both || meetings === null || committees === null || seed === null) return null;
  const { meeting } = given.has('meetings') ? { meeting: USUAL_MEETING } : named;
  return { size: { meetings, committees, meeting }, seed, out: given.get('out') ?? null };
}

const OPTIONS = ['meetings', 'size', 'committees', 'seed', 'out'];

/** The options with their values, or `null` where something else was given. */
function pairsOf(args: readonly string[]): Map<string, string> | null {
  const given = new Map<string, string>();
  for (let at = 0; at < args.length; at += 2) {
    const name = args[at]?.replace(/^--/, '') ?? '';
    const value = args[at + 1];
    if (!args[at]?.startsWith('--') || !OPTIONS.includes(name) || value === undefined) return null;
    given.set(name, value);
  }
  return given;
}

function wholeNumber(text: string, most: number): number | null {
  const number = Number(text);
  return /^\d+$/.test(text) && number >= 1 && number <= most ? number : null;
}
