import type { SyntheticMinutes, SyntheticPiece, SyntheticRow } from './synthetic-minutes';

/** How wide the lines of the real minutes are. */
const WIDTH = 100;

/**
 * Invented minutes as plain text in the form of the real ones: numbered items, lines broken at the
 * page's width, the table of outstanding actions cell below cell. That form has no other tables, so
 * each row of one is a paragraph.
 */
export function syntheticMinutesText({ items }: SyntheticMinutes): string {
  const paragraphs = items.flatMap(({ title, pieces }, at) => [
    `${at + 1}. ${title}`,
    ...pieces.flatMap(paragraphsOf),
  ]);
  return `${paragraphs.map(wrapped).join('\n\n')}\n`;
}

function paragraphsOf(piece: SyntheticPiece): string[] {
  switch (piece.kind) {
    case 'points':
      return piece.points.map(point => `• ${point}`);
    case 'table':
      return piece.rows.map(row => row.join(' '));
    case 'action':
      return [`ACTION ${piece.ref}: ${piece.text}`];
    case 'outstanding':
      return outstandingParagraphs(piece.rows);
    default:
      return [piece.text];
  }
}

function outstandingParagraphs(rows: readonly SyntheticRow[]): string[] {
  const cells = rows.map(({ ref, text, update, status }) => ({
    before: [ref, text],
    after: [update, `Action ${status.toUpperCase()}.`],
  }));
  return cells.flatMap(({ before, after }, at) =>
    at === 0 ? ['Action Reference', ...before, 'Update', ...after] : [...before, ...after],
  );
}

function wrapped(paragraph: string): string {
  const lines: string[] = [];
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join('\n');
}
