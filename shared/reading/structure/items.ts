import { type AgendaItem, agendaItem } from '../../model/agenda-item';
import { type Block, paragraph } from '../../model/block';
import type { Id, NewId } from '../../model/id';
import type { Listed } from '../piece';
import { type ItemBlocks, type ItemContext, itemBlocks } from './item-blocks';
import type { Section } from './sections';
import type { OutstandingRow } from './tables';

/** An item that was read, before its references are linked. */
export interface ReadItem {
  readonly item: AgendaItem;
  readonly section: Section;
  readonly blocks: readonly Block[];
  readonly lines: ItemBlocks['lines'];
  readonly outstanding: readonly OutstandingRow[];
  readonly listed: readonly Listed[];
}

/** The items of a meeting, in the order of the file. */
export function readItems(
  sections: readonly Section[],
  meetingId: Id,
  context: ItemContext,
  newId: NewId,
): ReadItem[] {
  let closed = false;
  const given = new Set<string>();
  return sections.map((section, place) => {
    const read = withoutRepeats(itemBlocks(section, context), given);
    const purpose = closed && !hasOutcome(read.blocks) ? 'information' : 'discussion';
    closed ||= /\bany other business\b|^a\.?o\.?b\.?$/i.test(section.title);
    const item = agendaItem({
      id: newId(),
      meetingId,
      place,
      title: section.title,
      number: section.number,
      purpose,
    });
    return { item, section, ...read };
  });
}

/**
 * A summary at the end says the actions again. A reference names one action, so what repeats it
 * stays as text.
 */
function withoutRepeats(read: ItemBlocks, given: Set<string>): ItemBlocks {
  const blocks = read.blocks.map(block => {
    if (block.type !== 'action' || block.attrs.ref === null) return block;
    if (given.has(block.attrs.ref)) return paragraph(block.content ?? []);
    given.add(block.attrs.ref);
    return block;
  });
  return { ...read, blocks };
}

function hasOutcome(blocks: readonly Block[]): boolean {
  return blocks.some(block => block.type === 'outcome' || block.type === 'action');
}
