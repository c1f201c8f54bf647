import { Fragment } from 'react';
import type { Sentence } from '../../shared/search/hit-in-sentence';

/** A sentence with the words in it that were looked for. */
export function MarkedSentence({ sentence: { text, marks } }: { sentence: Sentence }) {
  const ends = [0, ...marks.map(({ to }) => to)];
  return (
    <>
      {marks.map(({ from, to }, n) => (
        <Fragment key={from}>
          {text.slice(ends[n], from)}
          <mark className="hit-mark">{text.slice(from, to)}</mark>
        </Fragment>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}
