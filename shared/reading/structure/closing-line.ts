import { plainText } from '../../model/inline';
import type { ClockTime } from '../../model/partial-date';
import type { Listed, Piece } from '../piece';
import { timesIn } from './dates-in-text';
import type { Section } from './sections';

/** When the meeting began and closed, as its last words say it; `null` for what they do not say. */
export interface Closing {
  readonly sections: readonly Section[];
  readonly startTime: ClockTime | null;
  readonly closeTime: ClockTime | null;
  readonly listed: readonly Listed[];
}

const TIME = '\\d{1,2}(?:[:.]\\d{2})?\\s*(?:[ap]\\.?m\\.?|hrs|hours)?';
const CLOSING = new RegExp(
  `^the meeting\\s+(?:(?:commenced|opened|started|began) at ${TIME},?\\s+and\\s+)?(?:was\\s+)?(?:closed|concluded|ended|finished)(?: by the chair\\p{L}*)? at ${TIME}\\.?$`,
  'iu',
);

/** Among so many last pieces of its section it stands; a signature may follow it. */
const LAST = 6;

/**
 * Takes out the line that says when the meeting closed and nothing else, for the minutes say it
 * themselves: `The meeting commenced at 7.40 pm and concluded at 8.10 pm`. Behind its section only
 * sections without a number stand, such as a list of actions.
 */
export function withoutClosingLine(sections: readonly Section[]): Closing {
  const lastNumbered = sections.findLastIndex(({ number }) => number !== '');
  const at = sections.findLastIndex(
    (section, n) => n >= lastNumbered && closingPiece(section) !== undefined,
  );
  const section = sections[at];
  const piece = section && closingPiece(section);
  const times = piece ? timesIn(wordsOf(piece)) : [];
  const closeTime = times.at(-1);
  if (!section || !piece || closeTime === undefined) {
    return { sections, startTime: null, closeTime: null, listed: [] };
  }
  const pieces = section.pieces.filter(each => each !== piece);
  return {
    sections: sections.with(at, { ...section, pieces }),
    startTime: times.length > 1 ? (times[0] ?? null) : null,
    closeTime,
    listed: [{ line: piece.line, text: wordsOf(piece), as: 'heading' }],
  };
}

function closingPiece({ pieces }: Section): Piece | undefined {
  return pieces.slice(-LAST).findLast(isClosing);
}

function isClosing(piece: Piece): boolean {
  return CLOSING.test(wordsOf(piece));
}

function wordsOf(piece: Piece): string {
  return piece.kind === 'text' ? plainText(piece.inline).trim() : '';
}
