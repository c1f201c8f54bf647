import type { Table } from '../model/block';
import { linesIn } from '../model/block-lines';
import { type Inline, plainText, words } from '../model/inline';
import type { Recognised, Row } from './row';

/**
 * All words of a row as one line, in their order: those that became structure are among them, but for
 * the mark of a point.
 */
export function lineOfRow({ recognised, label }: Pick<Row, 'recognised' | 'label'>): Inline[] {
  const own = linesOf(recognised);
  if (recognised.kind === 'point') return joined(own);
  const isAfter = recognised.kind === 'carried';
  return joined(isAfter ? [...own, words(label)] : [words(label), ...own]);
}

/** The words of a row as text, as they stand in the file as far as that is known. */
export function textOfRow(row: Pick<Row, 'recognised' | 'label'>): string {
  return plainText(lineOfRow(row));
}

/** The words of the cells of a table, row by row. */
export function cellTexts({ content }: Table): string[][] {
  return content.map(row =>
    row.content.map(cell =>
      linesIn(cell)
        .map(line => plainText(line))
        .join('\n'),
    ),
  );
}

function linesOf(recognised: Recognised): readonly (readonly Inline[])[] {
  switch (recognised.kind) {
    case 'item':
      return [words(recognised.item.number ?? ''), words(recognised.item.title)];
    case 'block':
      return linesIn(recognised.block);
    case 'point':
      return [recognised.point.inline];
    case 'carried': {
      const { action, update } = recognised;
      return [words(action.ref), action.content, ...update.blocks.flatMap(linesIn)];
    }
    default:
      return [words(recognised.text)];
  }
}

/** Lines in one, a space between two. */
export function joined(lines: readonly (readonly Inline[])[]): Inline[] {
  return lines
    .filter(line => line.length > 0)
    .flatMap((line, at) => (at === 0 ? [...line] : [...words(' '), ...line]));
}
