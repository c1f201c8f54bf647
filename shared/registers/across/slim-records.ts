import type { Block } from '../../model/block';
import type { Minute } from '../../model/minute';
import type { AnyRecord, Kind } from '../../model/record';
import { saysSomething } from '../agenda';

/**
 * What the registers over all meetings are computed from, of one record: the same record without the
 * text that no register shows. `null` where none of them has a use for it. Agendas, references and
 * registers computed from slim records are those of the whole ones.
 */
export function slimRecord(record: AnyRecord): AnyRecord | null {
  if (record.kind === 'minute') return slimMinute(record);
  return OF_REGISTERS.has(record.kind) ? record : null;
}

function slimMinute(minute: Minute): Minute {
  const shown = minute.blocks.filter(({ type }) => SHOWN.has(type));
  // Whether anything is said decides if an item that is skipped while empty has its number.
  const blocks = shown.some(saysSomething)
    ? shown
    : minute.blocks.filter(saysSomething).slice(0, 1);
  return { ...minute, blocks };
}

const SHOWN: ReadonlySet<Block['type']> = new Set(['action', 'outcome', 'outstandingActions']);

const OF_REGISTERS: ReadonlySet<Kind> = new Set([
  'committee',
  'person',
  'body',
  'meeting',
  'agendaItem',
  'actionUpdate',
  'earlierAction',
  'snooze',
]);
