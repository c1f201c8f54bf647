import type { LineMark } from './line-mark';

/** The line of an agenda as far as it tells how deep it stands: its mark, and how far in it is. */
export interface MarkedLine {
  readonly mark: Pick<LineMark, 'form' | 'number' | 'parts'>;
  /** How far in it stands, in any measure. */
  readonly indent: number;
}

/**
 * How deep each line of an agenda stands, 0 for an item: by its number (`3.1` is inside `3`), how far in
 * it stands, and how it is marked (letters are inside numbers, Roman figures inside letters, points
 * inside what they stand under).
 */
export function levelsOf(lines: readonly MarkedLine[]): number[] {
  const path: MarkedLine[] = [];
  return lines.map((line, at) => {
    const own = withLetterMeant(line, lines[at - 1]);
    while (path.length > 0 && !isInside(own, path.at(-1))) path.pop();
    path.push(own);
    return path.length - 1;
  });
}

/** `i)` after `h)` is a letter, and `c)` none of the Roman figures. */
function withLetterMeant(line: MarkedLine, before: MarkedLine | undefined): MarkedLine {
  const { mark } = line;
  if (mark.form !== 'roman' || mark.number.length > 1 || before?.mark.form !== 'letter')
    return line;
  const follows = mark.number.charCodeAt(0) - before.mark.number.charCodeAt(0) === 1;
  return follows ? { ...line, mark: { ...mark, form: 'letter' } } : line;
}

function isInside(line: MarkedLine, above: MarkedLine | undefined): boolean {
  if (!above) return false;
  if (line.mark.form === 'numbers' && above.mark.form === 'numbers') {
    if (line.mark.parts !== above.mark.parts) return line.mark.parts > above.mark.parts;
  }
  if (line.indent !== above.indent) return line.indent > above.indent;
  return INSIDE[line.mark.form] > INSIDE[above.mark.form];
}

/** Which marks stand inside which, where nothing else tells. */
const INSIDE: Readonly<Record<LineMark['form'], number>> = {
  none: 0,
  numbers: 0,
  letter: 1,
  roman: 2,
  bullet: 3,
};
