import type { Id } from '../../shared/model/id';

/** A row of the records table: it has its key, and nothing else is known of it until checked. */
export interface Row {
  readonly id: Id;
}

/** A change of rows as they lie, checked or not: what the journal holds. */
export interface RowChange {
  readonly put: readonly Row[];
  readonly remove: readonly Id[];
}

/** Which part of the book a row is copied with: a meeting's, its own, or `null` for the rest. */
export type Part = Id | null;

/** The kinds of record that belong to one meeting. */
export const KINDS_OF_A_MEETING = [
  'meeting',
  'agendaItem',
  'minute',
  'actionUpdate',
  'privateNote',
  'keptVersion',
];

/** The kinds of record each of which is a part by itself: large, and seldom written. */
export const KINDS_APART = ['versionDocument', 'wordTemplate'];

/** The part of a row; a row that should tell its meeting and does not goes with the rest. */
export function partOf(row: Row): Part {
  if (!('kind' in row) || typeof row.kind !== 'string') return null;
  if (row.kind === 'meeting' || KINDS_APART.includes(row.kind)) return row.id;
  const told = KINDS_OF_A_MEETING.includes(row.kind) && 'meetingId' in row ? row.meetingId : null;
  return typeof told === 'string' ? told : null;
}

/** The rows by their part. The rest is always among them, even without a row. */
export function byPart(rows: readonly Row[]): Map<Part, Row[]> {
  const parts = new Map<Part, Row[]>([[null, []]]);
  for (const row of rows) {
    const part = partOf(row);
    const known = parts.get(part);
    if (known) known.push(row);
    else parts.set(part, [row]);
  }
  return parts;
}

/** Whether something from disk is a row. */
export function isRow(value: unknown): value is Row {
  return isObject(value) && typeof value['id'] === 'string';
}

/** Whether something from disk is an object with members. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
