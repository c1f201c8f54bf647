import type { ItemFacts } from '../../reading/agenda/item-facts';
import { plannedTime } from '../../reading/agenda/planned-time';
import { presenterIn } from '../../reading/agenda/presenter';

/** What a line under an item tells of it. */
export type FactsUnder = Partial<Pick<ItemFacts, 'presenter' | 'minutes' | 'startsAt'>>;

const TIME = /^(?:time|duration|timing|length|allotted time)\s*:\s*(\S.*)$/i;

/** What a line tells of the item above it, where it tells nothing else: `Lead: Jane Doe`, `Time: 10 min`. */
export function factsUnder(line: string): FactsUnder | null {
  const text = line.trim();
  const time = plannedTime(TIME.exec(text)?.[1] ?? '');
  if (time) return time;
  const somebody = /^[\w ]{2,20}:/.test(text) ? presenterIn(text, NOBODY) : null;
  return somebody && somebody.label !== '' ? { presenter: somebody.name } : null;
}

const NOBODY: ReadonlySet<string> = new Set();
