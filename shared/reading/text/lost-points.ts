import { plainText } from '../../model/inline';
import type { Piece, TextPiece } from '../piece';

/** How many columns sooner the lines of an indented list break than those of the text around it. */
const SOONER = 3.5;

/**
 * Makes a list again of the paragraphs that follow a sentence ending in a colon, where a scan lost
 * their bullets: they end in semicolons, or their lines break sooner than the text's because the
 * list was indented. `breaks` says where the lines of each paragraph break at the soonest.
 */
export function restoreLostPoints(
  pieces: readonly Piece[],
  breaks: ReadonlyMap<number, number>,
): Piece[] {
  const usual = median([...breaks.values()].filter(Number.isFinite));
  const restored = [...pieces];
  for (let at = 0; at < pieces.length; at += 1) {
    if (!endsInColon(pieces[at])) continue;
    const points = pointsAfter(pieces, at);
    if (!wereAList(points, breaks, usual)) continue;
    for (const [offset, point] of points.entries()) {
      const { line, inline } = point;
      restored[at + 1 + offset] = { kind: 'point', line, inline, depth: 0, style: null, count: 1 };
    }
  }
  return restored;
}

/** The paragraphs after a place up to the next heading, outcome, action, list or colon. */
function pointsAfter(pieces: readonly Piece[], at: number): TextPiece[] {
  const points: TextPiece[] = [];
  for (const piece of pieces.slice(at + 1)) {
    if (piece.kind !== 'text' || piece.level > 0 || endsInColon(piece)) break;
    const text = plainText(piece.inline);
    if (/^\[?action\b/i.test(text) || /^(?:The\s)?\S+(?:\s\S+){0,3}\s\p{Lu}{4,}\b/u.test(text))
      break;
    points.push(piece);
    if (points.length > 1 && endsSeries(points)) break;
  }
  return points;
}

/** `…; and` is followed by the last point. */
function endsSeries(points: readonly TextPiece[]): boolean {
  const before = points.at(-2);
  return before !== undefined && /;\s*(?:and|or)$/.test(plainText(before.inline));
}

function wereAList(
  points: readonly TextPiece[],
  breaks: ReadonlyMap<number, number>,
  usual: number,
): boolean {
  if (points.length === 0) return false;
  const semicolons = points.filter(point => /;(?:\s*(?:and|or))?$/.test(plainText(point.inline)));
  if (points.length > 1 && semicolons.length >= points.length - 1) return true;
  const found = points.map(point => breaks.get(point.line) ?? Infinity).filter(Number.isFinite);
  if (found.length === 0) return false;
  return found.reduce((sum, one) => sum + one, 0) / found.length < usual - SOONER;
}

function endsInColon(piece: Piece | undefined): boolean {
  return piece?.kind === 'text' && piece.level === 0 && plainText(piece.inline).endsWith(':');
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
