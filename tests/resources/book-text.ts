import type { ActionUpdate } from '../../shared/model/action-update';
import type { Block, NestedBlock, TableRow } from '../../shared/model/block';
import type { Book } from '../../shared/model/book';
import { plainText, type ReferenceLabel } from '../../shared/model/inline';
import { agendaOf } from '../../shared/registers/agenda';
import { type CarriedAction, carriedTo } from '../../shared/registers/carry-forward';
import { referenceLabels } from '../../shared/registers/reference-labels';

/** The words of a meeting's minutes, a line for each paragraph, with the outstanding actions. */
export function minutesText(book: Book, meetingId: string): string {
  const label = referenceLabels(book, meetingId);
  const carried = carriedTo(book, meetingId);
  return agendaOf(book, meetingId)
    .flatMap(({ item, minute }) => [
      item.title,
      ...(minute?.blocks ?? []).map(block => blockText(block, label, carried)),
    ])
    .join('\n');
}

/** The words of an update, a line for each paragraph. */
export function updateText(update: ActionUpdate | null, label?: ReferenceLabel): string {
  return nestedText(update?.blocks ?? [], label);
}

function blockText(block: Block, label: ReferenceLabel, carried: readonly CarriedAction[]): string {
  switch (block.type) {
    case 'outstandingActions':
      return carried.map(row => carriedText(row, label)).join('\n');
    case 'table':
      return block.content.map(row => rowText(row, label)).join('\n');
    case 'bulletList':
    case 'numberedList':
      return nestedText([block], label);
    default:
      return plainText(block.content, label);
  }
}

function carriedText({ action, update }: CarriedAction, label: ReferenceLabel): string {
  return `${plainText(action.line, label)}\n${updateText(update, label)}`;
}

function rowText(row: TableRow, label: ReferenceLabel): string {
  return row.content.map(cell => nestedText(cell.content, label)).join('\n');
}

function nestedText(blocks: readonly NestedBlock[], label?: ReferenceLabel): string {
  return blocks
    .map(block =>
      block.type === 'paragraph'
        ? plainText(block.content, label)
        : block.content.map(point => nestedText(point.content, label)).join('\n'),
    )
    .join('\n');
}
