import { memo } from 'react';
import { kindOfRow } from '../../shared/incoming/meaning';
import type { Doubt } from '../../shared/incoming/plan';
import type { Row } from '../../shared/incoming/row';
import { KIND_WORDS } from './kind-words';
import { RecognisedWords } from './RecognisedWords';
import type { SourceLines } from './source-lines';

interface Props {
  readonly id: string;
  readonly row: Row;
  readonly source: SourceLines;
  readonly doubts: readonly Doubt[];
  readonly isChosen: boolean;
  /** Whether she made of it what it is. */
  readonly isHers: boolean;
  readonly place: { readonly index: number; readonly from: number; readonly count: number };
  readonly measure: (line: Element | null) => void;
  readonly onChoose: () => void;
}

/** A stretch of the file, and beside it what was recognised there. */
export const Line = memo(
  function Line(props: Props) {
    const { id, row, source, doubts, isChosen, isHers, place, measure, onChoose } = props;
    const kind = kindOfRow(row);
    return (
      <div
        ref={measure}
        data-index={place.index}
        role="presentation"
        className="incoming-place"
        style={{ top: place.from }}
      >
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the list takes the keys */}
        <div
          id={id}
          role="option"
          aria-selected={isChosen}
          aria-setsize={place.count}
          aria-posinset={place.index + 1}
          tabIndex={-1}
          className="incoming-line"
          data-kind={kind}
          data-doubtful={doubts.length > 0 || undefined}
          onClick={onChoose}
        >
          <span className="incoming-number">{source.line}</span>
          <span className="incoming-source">
            {source.text.split('\n').map((text, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a line of a file is where it stands.
              <span key={at}>{text}</span>
            ))}
          </span>
          <span className="incoming-recognised">
            <span className="incoming-kind">
              <span className={`incoming-mark incoming-mark-${kind}`}>{KIND_WORDS[kind].word}</span>
              {isHers && <span className="incoming-yours">yours</span>}
            </span>
            <RecognisedWords row={row} />
            {doubts.map(doubt => (
              <DoubtWords key={doubt.id} doubt={doubt} />
            ))}
          </span>
        </div>
      </div>
    );
  },
  (before, now) =>
    before.row === now.row &&
    before.isChosen === now.isChosen &&
    before.isHers === now.isHers &&
    before.doubts === now.doubts &&
    before.source === now.source &&
    before.place.index === now.place.index &&
    before.place.from === now.place.from,
);

/** What is doubtful, and the keys that settle it. */
function DoubtWords({ doubt: { found, proposed, message } }: { doubt: Doubt }) {
  return (
    <span className="incoming-doubt">
      {found === '' ? (
        <>
          {message} <kbd>Enter</kbd> say who <kbd>K</kbd> leave it so
        </>
      ) : (
        <>
          “{found}” is probably “{proposed}”. <kbd>T</kbd> take <kbd>K</kbd> keep
        </>
      )}
    </span>
  );
}
