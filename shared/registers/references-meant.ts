import type { Committee } from '../model/committee';
import {
  actionReference,
  countsPerMeeting,
  parseActionReference,
} from '../model/reference-pattern';

/** A committee as far as its references go. */
type Referring = Pick<Committee, 'code' | 'actionPattern'>;

/**
 * The references of actions that someone may mean who types these words, in the way each committee
 * writes them: `stsc31/2`, `31/02` and `31 2` mean STSC31/02. None for words that are no reference.
 */
export function referencesMeant(typed: string, committees: readonly Referring[]): string[] {
  const said = typed.trim();
  return [
    ...new Set(committees.flatMap(each => [...spelledOut(said, each), ...inFigures(said, each)])),
  ];
}

/** The reference as it is typed, with its code or without, in capitals or not. */
function spelledOut(said: string, { code, actionPattern }: Referring): string[] {
  const word = said.replace(/\s+/g, '').toUpperCase();
  return [word, `${code}${word}`].flatMap(text => {
    const number = parseActionReference(actionPattern, code, text);
    return number && /^(?:\d+[A-Z]?)?$/.test(number.meeting)
      ? [actionReference(actionPattern, number)]
      : [];
  });
}

function inFigures(said: string, { code, actionPattern }: Referring): string[] {
  const parts = countsPerMeeting(actionPattern)
    ? /^(\d{1,4})\s*[/\s.-]\s*(\d{1,3})$/.exec(said)
    : /^()(\d{1,6})$/.exec(said);
  const [, meeting = '', sequence] = parts ?? [];
  if (sequence === undefined) return [];
  return [actionReference(actionPattern, { code, meeting, sequence: Number(sequence) })];
}
