import type { ReactNode } from 'react';
import type { Mark } from '../../shared/model/inline';
import { Way } from '../ui/Way';

/** The words set as the mark says. A link leaves the program, so it opens beside it. */
export function withMark(words: ReactNode, mark: Mark): ReactNode {
  switch (mark.type) {
    case 'bold':
      return <strong>{words}</strong>;
    case 'italic':
      return <em>{words}</em>;
    case 'underline':
      return <u>{words}</u>;
    case 'superscript':
      return <sup>{words}</sup>;
    case 'subscript':
      return <sub>{words}</sub>;
    case 'link':
      return (
        <Way href={mark.attrs.href} target="_blank" rel="noreferrer">
          {words}
        </Way>
      );
  }
}
