import type { AgendaLine } from '../../model/agenda-line';
import { itemFacts } from './item-facts';
import { levelsOf } from './levels';
import { UNMARKED } from './line-mark';

/** How wide a tab stands when typed lines are compared by their indents. */
const TAB = 4;

/**
 * The items of a typed or pasted agenda, one a line; a line further in than the one before is a
 * sub-item of it. Numbers and bullets before the titles are left out, as are lines without words.
 */
export function agendaLines(text: string): AgendaLine[] {
  const lines = text
    .split(/\r\n?|\n/)
    .map(line => ({ ...itemFacts(line, NOBODY), indent: indentOf(line) }))
    .filter(({ title }) => title !== '');
  // Typed lines are marked as it happens: only how far in they stand counts.
  const depths = levelsOf(lines.map(({ indent }) => ({ indent, mark: UNMARKED })));
  return lines.map(({ title, presenter, minutes }, at) => ({
    title,
    presenter,
    depth: depths[at] ?? 0,
    plannedMinutes: minutes,
  }));
}

const NOBODY: ReadonlySet<string> = new Set();

/** How far in a line stands, in spaces. */
export function indentOf(line: string): number {
  const lead = /^\s*/.exec(line)?.[0] ?? '';
  return lead.replaceAll('\t', ' '.repeat(TAB)).length;
}
