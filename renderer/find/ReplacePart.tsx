import { counted } from '../../shared/model/counted';
import type { Id } from '../../shared/model/id';
import { doIt, useDesk } from '../desk/desk';
import { say } from '../store/said';
import { replacingAll, replacingOne } from './replacing';
import type { Finding } from './use-finding';

interface PartProps {
  readonly meetingId: Id;
  readonly finding: Finding;
  readonly words: string;
  readonly setWords: (words: string) => void;
}

/** The words to put instead: at one place, or at all of them as one step. */
export function ReplacePart({ meetingId, finding, words, setWords }: PartProps) {
  const desk = useDesk();
  const { query, places, at } = finding;
  const one = () => {
    const place = places[at];
    const label = `replace “${query.words}”`;
    if (place) {
      doIt(desk, { label }, (book, context) => replacingOne(book, place, words, context));
    }
  };
  const all = () => {
    let count = 0;
    doIt(desk, { label: `replace each “${query.words}”` }, (book, context) => {
      const replacing = replacingAll(book, { meetingId, query, words }, context);
      count = replacing.count;
      return replacing.change;
    });
    say(desk.view, `${counted(count, 'place')} replaced. Undo takes it back.`);
  };
  return (
    <div className="find-replace">
      <input
        aria-label="Put instead"
        placeholder="Put instead"
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      <button
        type="button"
        className="button button-plain"
        disabled={places.length === 0}
        onClick={one}
      >
        Replace
      </button>
      <button
        type="button"
        className="button button-plain"
        disabled={places.length === 0}
        onClick={all}
      >
        Replace all
      </button>
    </div>
  );
}
