import { readingWords } from './reading-words';
import { MOST_HITS, type Searching } from './use-search';

interface SaysProps {
  readonly typed: string;
  readonly searching: Searching;
}

/** What there is to say of a search: how much was found, what was taken for what, what is missing. */
export function SearchSays({ typed, searching: { searched, isBroken, again } }: SaysProps) {
  if (isBroken)
    return (
      <div className="search-says" role="alert">
        <p>
          The book could not be searched just now. Nothing of yours is affected: what you type is
          saved as ever.
        </p>
        <button type="button" className="button" onClick={again}>
          Search again
        </button>
      </div>
    );
  if (typed.trim() === '')
    return (
      <>
        {searched?.progress && <p className="search-says">{readingWords(searched.progress)}</p>}
        <Examples />
      </>
    );
  if (!searched) return <p className="search-says">One moment …</p>;
  const { answer, progress } = searched;
  return (
    <div className="search-says">
      <p role="status">{foundWords(answer.total)}</p>
      {answer.taken.map(({ typed: word, words }) => (
        <p key={word}>
          The book has “{word}” nowhere or hardly, so {listOf(words)}{' '}
          {words.length === 1 ? 'was' : 'were'} taken for it too. In quotes it is looked for as it
          stands.
        </p>
      ))}
      {answer.query.remarks.map(remark => (
        <p key={remark}>{remark}</p>
      ))}
      {progress && <p>{readingWords(progress)}</p>}
    </div>
  );
}

function foundWords(total: number): string {
  if (total === 0) return 'Nothing in the book has all of that. Fewer words find more.';
  const hits = total === 1 ? 'One hit' : `${total.toLocaleString('en-GB')} hits`;
  return total <= MOST_HITS
    ? hits
    : `${hits}. The first ${MOST_HITS.toLocaleString('en-GB')} can be gone through; another word or a filter narrows them down.`;
}

/** So many words are named; a beginning may have been taken for hundreds. */
const FEW_WORDS = 4;

function listOf(words: readonly string[]): string {
  const named = words.slice(0, FEW_WORDS).map(word => `“${word}”`);
  return words.length > FEW_WORDS ? `${named.join(', ')} and more` : named.join(', ');
}

const EXAMPLES: readonly (readonly [string, string])[] = [
  ['risk register', 'both words, wherever they stand'],
  ['"joint presentation"', 'the words side by side'],
  ['inter*', 'all words that begin so; the last word you type may go on anyway'],
  ['33/01, SECMP0006', 'an action, a modification, and wherever they are named'],
  ['update -DCC', 'without a word'],
  ['in:actions owner:DCC is:open', 'what is open for one owner; also closed, overdue, snoozed'],
  ['verb:AGREED from:2018-01 to:2018-12', 'what was agreed in a year'],
  ['meeting:33 committee:TABASC', 'one meeting, one committee'],
];

/** What can be typed. */
function Examples() {
  return (
    <dl className="search-examples">
      {EXAMPLES.map(([typed, means]) => (
        <div key={typed}>
          <dt>{typed}</dt>
          <dd>{means}</dd>
        </div>
      ))}
    </dl>
  );
}
