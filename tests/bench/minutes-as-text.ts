import type { Block } from '../../shared/model/block';
import { linesIn } from '../../shared/model/block-lines';
import type { Book } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import { plainText, type ReferenceLabel } from '../../shared/model/inline';
import { actionReferences } from '../../shared/registers/action-references';
import { agendaOf } from '../../shared/registers/agenda';
import { type CarriedAction, carriedTo } from '../../shared/registers/carry-forward';
import { referenceLabels } from '../../shared/registers/reference-labels';

/** How wide the lines of the real minutes are. */
const WIDTH = 100;

interface InText {
  readonly label: ReferenceLabel;
  readonly carried: readonly CarriedAction[];
  readonly references: ReadonlyMap<Id, string>;
}

/**
 * The minutes of a meeting as plain text in the form of the real ones: numbered items, lines broken
 * at the page's width, the table of outstanding actions cell below cell. That form has no other
 * tables, so each row of one is a paragraph; no sub-items, so they are sub-headings; and no
 * footnotes, which are left out.
 */
export function minutesAsText(book: Book, meetingId: Id): string {
  const text: InText = {
    label: referenceLabels(book, meetingId),
    carried: carriedTo(book, meetingId),
    references: actionReferences(book, meetingId),
  };
  const paragraphs = agendaOf(book, meetingId).flatMap(({ number, depth, item, minute }) => [
    depth === 0 ? `${number}. ${item.title}` : item.title,
    ...(minute?.blocks ?? []).flatMap(block => paragraphsOf(block, text)),
  ]);
  return `${paragraphs.map(wrapped).join('\n\n')}\n`;
}

function paragraphsOf(block: Block, { label, carried, references }: InText): string[] {
  switch (block.type) {
    case 'bulletList':
    case 'numberedList':
      return linesIn(block).map(line => `• ${plainText(line, label)}`);
    case 'table':
      return block.content.map(row =>
        row.content.map(cell => plainText(linesIn(cell).flat(), label)).join(' '),
      );
    case 'action': {
      const ref = references.get(block.attrs.id) ?? '';
      return [`ACTION ${ref}: ${plainText(block.content, label)}`];
    }
    case 'outstandingActions':
      return outstandingParagraphs(carried, label);
    default:
      return [plainText(block.content, label)];
  }
}

function outstandingParagraphs(carried: readonly CarriedAction[], label: ReferenceLabel): string[] {
  return carried.flatMap(({ action, update }, at) => {
    const said = (update?.blocks ?? []).flatMap(linesIn).map(line => plainText(line, label));
    const standing = `Action ${(update?.status ?? 'ongoing').toUpperCase()}.`;
    const before = [action.ref, plainText(action.line, label)];
    return [...(at === 0 ? ['Action Reference', ...before, 'Update'] : before), ...said, standing];
  });
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
