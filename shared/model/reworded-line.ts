import { type Inline, type Mark, plainText, type ReferenceLabel, storedLabel } from './inline';
import { tidyLine } from './line-cut';

/**
 * The line with these words instead of its own. Where the words stay the line stays, with its marks
 * and references; what is new takes the marks of what stands before it. No footnote is lost.
 */
export function rewordedLine(
  line: readonly Inline[],
  words: string,
  label: ReferenceLabel = storedLabel,
): Inline[] {
  const before = plainText(line, label);
  const head = commonStart(before, words);
  const tail = commonStart(reversed(before.slice(head)), reversed(words.slice(head)));
  const start = partBetween({ line, label, keeps: at => at <= head }, 0, head);
  const rest = { line, label, keeps: (at: number) => at > head };
  const end = partBetween(rest, before.length - tail, before.length);
  const beside = start.findLast(isWorded) ?? line.find(isWorded);
  const fresh = piecesOf(words.slice(head, words.length - tail), beside && marksOf(beside));
  return tidyLine([...start, ...fresh, ...end]);
}

interface Source {
  readonly line: readonly Inline[];
  readonly label: ReferenceLabel;
  /** Whether a piece without length at this place belongs to the part. */
  readonly keeps: (at: number) => boolean;
}

function partBetween({ line, label, keeps }: Source, from: number, to: number): Inline[] {
  let at = 0;
  return line.flatMap(piece => {
    const start = at;
    const text = plainText([piece], label);
    at += text.length;
    if (text === '') return keeps(start) ? [piece] : [];
    return partOf(piece, text.slice(Math.max(0, from - start), Math.max(0, to - start)), text);
  });
}

function isWorded({ type }: Inline): boolean {
  return type === 'text' || type === 'reference';
}

/** A reference that is cut becomes plain words. */
function partOf(piece: Inline, part: string, whole: string): Inline[] {
  return part === whole ? [piece] : piecesOf(part, marksOf(piece));
}

function marksOf(piece: Inline): Mark[] | undefined {
  return piece.type === 'text' || piece.type === 'reference' ? piece.marks : undefined;
}

function piecesOf(text: string, marks: Mark[] | undefined): Inline[] {
  return text
    .split('\n')
    .flatMap((words, at): Inline[] => [
      ...(at > 0 ? [{ type: 'lineBreak' as const }] : []),
      ...(words === '' ? [] : [{ type: 'text' as const, text: words, ...(marks && { marks }) }]),
    ]);
}

/** How many units two texts begin with alike; none of them half a letter. */
function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  return at > 0 && isHalf(a.charCodeAt(at - 1)) ? at - 1 : at;
}

/** The first half of a letter of two units; read backwards, the second comes first. */
function isHalf(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}
