import { plainText } from '../../model/inline';
import type { Piece } from '../piece';
import { isListOfNames, isRoll, mayBeNames } from './attendance';
import { type AttendanceLabel, attendanceLabel } from './attendance-labels';
import { isMeetingLine } from './meeting-line';

/** A longer line is the text of the minutes, not their head. */
const LONGEST = 120;

/** More lines than any minutes have above their text. */
const MOST = 60;

/**
 * How many pieces are the head of minutes that have no headings: their title, when and where, and who
 * was there, up to the first sentence, point or table of something else.
 */
export function lengthOfHead(pieces: readonly Piece[]): number {
  let names: 'none' | 'follow' | 'told' = 'none';
  for (const [at, piece] of pieces.slice(0, MOST).entries()) {
    const label = labelOf(piece);
    if (label) names = label.rest === '' ? 'follow' : 'told';
    else if (namesAround(pieces, at)) names = names === 'follow' ? 'follow' : 'told';
    else if (!(names === 'follow' && isNames(piece)) && !mayBeHead(piece, names !== 'none'))
      return at;
  }
  return Math.min(pieces.length, MOST);
}

/** Whether people are named here, or just before and just after. */
export function namesAround(pieces: readonly Piece[], at: number): boolean {
  const isRollAt = (place: number) => isRoll(textOf(pieces[place]) ?? '');
  return isRollAt(at) || (isRollAt(at - 1) && isRollAt(at + 1));
}

function textOf(piece: Piece | undefined): string | null {
  return piece === undefined || piece.kind === 'table' ? null : plainText(piece.inline);
}

function labelOf(piece: Piece): AttendanceLabel | null {
  const text = textOf(piece);
  return text === null ? null : attendanceLabel(text);
}

function isNames(piece: Piece): boolean {
  const text = textOf(piece);
  return text === null || mayBeNames(text) || isListOfNames(text);
}

/** Once people were named, only a fact of the meeting goes on with the head. */
function mayBeHead(piece: Piece, areNamed: boolean): boolean {
  const text = textOf(piece);
  if (piece.kind !== 'text' || text === null) return false;
  return isMeetingLine(text) || (!areNamed && text.length < LONGEST && !/[.;:]$/.test(text));
}
