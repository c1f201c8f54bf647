import type { Committee, Phrase } from '../model/committee';

/** Words that are typed as such, and must not turn into others. */
const WORDS: ReadonlySet<string> = new Set(
  'tab tag tan tap tar tax tea tech tee tel temp ten the tie tin tip to toe too top toy try'.split(
    ' ',
  ),
);

/** What every meeting says. None begins with a `t`, as the phrases of the verbs do. */
const USUAL: readonly Phrase[] = [
  { short: 'nm', words: 'next meeting' },
  { short: 'lm', words: 'last meeting' },
  { short: 'aob', words: 'Any Other Business' },
];

/**
 * The phrases of a committee, each short form once: its own, then one for each of its verbs (`tn` for
 * `The TABASC NOTED `, `ta` for `AGREED`: a `t` and as many letters of the verb as tell it from those
 * before), then what every meeting says.
 */
export function phrasesOf(
  committee: Pick<Committee, 'code' | 'outcomeVerbs' | 'phrases'>,
): Phrase[] {
  const taken = new Set<string>();
  const isNew = ({ short }: Phrase): boolean => {
    if (taken.has(short)) return false;
    taken.add(short);
    return true;
  };
  const own = committee.phrases.filter(isNew);
  const ofVerbs = committee.outcomeVerbs.flatMap(verb => {
    const short = shortFor(verb, taken);
    if (short === null) return [];
    taken.add(short);
    return [{ short, words: `The ${committee.code} ${verb} ` }];
  });
  return [...own, ...ofVerbs, ...USUAL.filter(isNew)];
}

/** The shortest form that is free; `null` where another verb has the same letters. */
function shortFor(verb: string, taken: ReadonlySet<string>): string | null {
  const letters = verb.toLowerCase().replace(/[^\p{L}]/gu, '');
  for (let length = 1; length <= letters.length; length += 1) {
    const short = `t${letters.slice(0, length)}`;
    if (!taken.has(short) && !WORDS.has(short)) return short;
  }
  return null;
}
