import { DEEPEST } from '../../shared/incoming/agenda/as-agenda';
import { meaningOf } from '../../shared/incoming/meaning';
import { doubtsOf, settling, taking, withKind, withSaid } from '../../shared/incoming/plan';
import { corrected, type Draft, undone } from './draft';
import { kindOfKey } from './kind-words';

/** What a key does to the draft, at the line she is at; `null` for a key that does nothing here. */
export function keyed(draft: Draft, key: string, page: number): ((now: Draft) => Draft) | null {
  const step = stepOf(key, page, draft.plan.rows.length);
  if (step !== null) return now => movedBy(now, step);
  if (key === 'j' || key === 'J') return key === 'j' ? toNextDoubt : toDoubtBefore;
  const kind = kindOfKey(key);
  if (kind) return now => corrected(now, withKind(now.plan, rowIdAt(now), kind));
  return OTHER_KEYS[key.toLowerCase()] ?? null;
}

const OTHER_KEYS: Readonly<Record<string, (now: Draft) => Draft>> = {
  t: takeProposed,
  k: keepAsItIs,
  u: undone,
  arrowright: now => deepened(now, 1),
  arrowleft: now => deepened(now, -1),
};

/** The draft at the next line that is to be looked at, from the first again after the last. */
export function toNextDoubt(now: Draft): Draft {
  const places = doubtPlaces(now);
  const next = places.find(place => place > now.at) ?? places[0];
  return next === undefined ? now : { ...now, at: next };
}

function toDoubtBefore(now: Draft): Draft {
  const places = doubtPlaces(now);
  const before = places.findLast(place => place < now.at) ?? places.at(-1);
  return before === undefined ? now : { ...now, at: before };
}

function doubtPlaces({ plan }: Draft): number[] {
  const rowIds = new Set(doubtsOf(plan).map(({ rowId }) => rowId));
  return plan.rows.flatMap(({ id }, at) => (rowIds.has(id) ? [at] : []));
}

function takeProposed(now: Draft): Draft {
  const doubt = doubtsOf(now.plan).find(({ rowId }) => rowId === rowIdAt(now));
  return doubt && doubt.found !== '' ? corrected(now, taking(now.plan, doubt)) : now;
}

function keepAsItIs(now: Draft): Draft {
  const doubt = doubtsOf(now.plan).find(({ rowId }) => rowId === rowIdAt(now));
  return doubt ? corrected(now, settling(now.plan, doubt.id)) : now;
}

function deepened(now: Draft, step: number): Draft {
  const row = now.plan.rows[now.at];
  const meaning = row && meaningOf(row);
  if (meaning?.kind !== 'item') return now;
  const depth = Math.min(DEEPEST, Math.max(0, meaning.depth + step));
  return depth === meaning.depth
    ? now
    : corrected(now, withSaid(now.plan, row?.id ?? '', { depth }));
}

function stepOf(key: string, page: number, count: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: page,
    PageUp: -page,
    Home: -count,
    End: count,
  };
  return steps[key] ?? null;
}

function movedBy(now: Draft, step: number): Draft {
  const at = Math.min(Math.max(0, now.at + step), now.plan.rows.length - 1);
  return at === now.at ? now : { ...now, at };
}

function rowIdAt({ plan, at }: Draft): string {
  return plan.rows[at]?.id ?? '';
}
