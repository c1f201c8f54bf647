import type { Inline } from '../../model/inline';

/** Bold is how a heading looks, not what it says. */
export function withoutBold(line: readonly Inline[]): Inline[] {
  return line.map(piece => {
    if (piece.type !== 'text' || !piece.marks) return piece;
    const marks = piece.marks.filter(mark => mark.type !== 'bold');
    const { marks: _, ...bare } = piece;
    return marks.length > 0 ? { ...piece, marks } : bare;
  });
}
