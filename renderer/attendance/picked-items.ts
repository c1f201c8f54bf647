import type { Id } from '../../shared/model/id';
import type { NumberedItem } from '../meeting/meeting-view';

/** Items named by their numbers, and the numbers that no item has. */
export interface ItemsByNumber {
  readonly ids: readonly Id[];
  readonly unknown: readonly string[];
}

const NUMBER = String.raw`\d+(?:\.\d+)*`;
const LIST = new RegExp(
  `^\\s*(?:items?\\s)?${NUMBER}(?:\\s*(?:[-–]|to|,|;|and|&|\\s)\\s*${NUMBER})*[\\s,;]*$`,
  'i',
);
const PART = new RegExp(`(${NUMBER})(?:\\s*(?:[-–]|\\bto\\b)\\s*(${NUMBER}))?`, 'gi');

/**
 * The items of a typed list of numbers: `6`, `6, 7 and 8`, `2-5`, `8.1 to 9`; a range takes the items
 * of the agenda from one to the other. `null` for text that is no such list.
 */
export function itemsByNumber(text: string, agenda: readonly NumberedItem[]): ItemsByNumber | null {
  if (!LIST.test(text)) return null;
  const ids: Id[] = [];
  const unknown: string[] = [];
  for (const [, from = '', to = from] of text.matchAll(PART)) {
    const [start, end] = [from, to].map(number => agenda.findIndex(each => each.number === number));
    if (start === undefined || end === undefined || start < 0 || end < 0) {
      unknown.push(...[from, to].filter(number => !agenda.some(each => each.number === number)));
      continue;
    }
    const range = agenda.slice(Math.min(start, end), Math.max(start, end) + 1);
    ids.push(...range.map(({ item }) => item.id));
  }
  return { ids: [...new Set(ids)], unknown: [...new Set(unknown)] };
}

/** The picked items with these taken off where all of them are picked, else with these added. */
export function toggled(picked: readonly Id[], ids: readonly Id[]): Id[] {
  if (ids.every(id => picked.includes(id))) return picked.filter(id => !ids.includes(id));
  return [...new Set([...picked, ...ids])];
}
