import { type AgendaItem, agendaItem } from '../../model/agenda-item';
import type { Block } from '../../model/block';
import type { Id, NewId } from '../../model/id';
import type { Listed } from '../piece';
import { type ItemBlocks, itemBlocks } from './item-blocks';
import type { ItemContext } from './open-item';
import { withoutRepeats } from './repeated-actions';
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
  onItem: (at: number, count: number) => void = () => {},
): ReadItem[] {
  let closed = false;
  const items = sections.map((section, place) => {
    onItem(place, sections.length);
    const read = itemBlocks(section, context);
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
  return withoutRepeats(items);
}

function hasOutcome(blocks: readonly Block[]): boolean {
  return blocks.some(block => block.type === 'outcome' || block.type === 'action');
}
