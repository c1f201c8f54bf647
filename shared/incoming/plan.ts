import type { Committee } from '../model/committee';
import type { Id } from '../model/id';
import type { Meeting } from '../model/meeting';
import { canBe, kindOfRow, meaningOf } from './meaning';
import type { Row, RowKind, SaidOfRow } from './row';

/** What the file says of the meeting, to be put right by her. */
export type MeetingFacts = Pick<
  Meeting,
  'number' | 'title' | 'date' | 'startTime' | 'closeTime' | 'plannedEnd' | 'place'
>;

/** Something she should look at: damage that was found in a row, with what it probably was. */
export interface Doubt {
  readonly id: string;
  readonly rowId: Id;
  readonly message: string;
  readonly found: string;
  readonly proposed: string;
}

/**
 * What was read of a file, and all that she says of it: every word of the file is in one of its rows.
 * It is never changed in place; each correction gives another plan.
 */
export interface IncomingPlan {
  readonly fileName: string;
  /** The file's own lines; none where it is not made of lines. */
  readonly fileLines: readonly string[];
  /** Whether it is to become minutes, or the agenda of a meeting that is to come. */
  readonly as: 'minutes' | 'agenda';
  /** The committee as the words of the file tell of it. */
  readonly committee: Committee;
  readonly meeting: MeetingFacts;
  /** The rows as the reading found them. */
  readonly read: readonly Row[];
  /** The rows as they are proposed for what the file is taken as, before she says anything. */
  readonly proposed: readonly Row[];
  /** The rows with what she says of them: the same ones, in the same places. */
  readonly rows: readonly Row[];
  readonly damage: readonly Doubt[];
  /** The doubts that she has looked at and left as they are. */
  readonly settled: ReadonlySet<string>;
}

/** The plan with another meaning of a row, or the same plan where the row cannot mean that. */
export function withKind(plan: IncomingPlan, rowId: Id, kind: RowKind): IncomingPlan {
  return withRow(plan, rowId, row => {
    if (!canBe(row, kind) || kindOfRow(row) === kind) return row;
    const { kind: _, ...others } = row.said;
    const isAsRead = kindOfRow({ ...row, said: {} }) === kind;
    return { ...row, said: isAsRead ? others : { ...others, kind } };
  });
}

/** The plan with facts of a row put right: its owners, its due date, its number. */
export function withSaid(plan: IncomingPlan, rowId: Id, said: SaidOfRow): IncomingPlan {
  return withRow(plan, rowId, row => ({ ...row, said: { ...row.said, ...said } }));
}

/** The plan with facts of the meeting put right. */
export function withFacts(plan: IncomingPlan, facts: Partial<MeetingFacts>): IncomingPlan {
  return { ...plan, meeting: { ...plan.meeting, ...facts } };
}

/** The plan with what was proposed for a doubt in the place of what was found. */
export function taking(plan: IncomingPlan, { id, rowId, found, proposed }: Doubt): IncomingPlan {
  if (found === '') return settling(plan, id);
  const mended = withRow(plan, rowId, row => ({
    ...row,
    said: { ...row.said, mendings: [...(row.said.mendings ?? []), { found, proposed }] },
  }));
  return settling(mended, id);
}

/** The plan with a doubt looked at: what was read stays as it is. */
export function settling(plan: IncomingPlan, doubtId: string): IncomingPlan {
  return { ...plan, settled: new Set([...plan.settled, doubtId]) };
}

/** What is still to be looked at, in the order of the file. */
export function doubtsOf({ rows, damage, settled }: IncomingPlan): Doubt[] {
  const byRow = new Map<Id, Doubt[]>();
  for (const doubt of damage) byRow.set(doubt.rowId, [...(byRow.get(doubt.rowId) ?? []), doubt]);
  return rows
    .flatMap(row => [...(byRow.get(row.id) ?? []), ...noOwner(row)])
    .filter(({ id }) => !settled.has(id));
}

function noOwner(row: Row): Doubt[] {
  const meaning = meaningOf(row);
  if (meaning.kind !== 'block' || meaning.block.type !== 'action') return [];
  if (meaning.block.attrs.owners.length > 0) return [];
  const message = 'This action does not say who is to do it.';
  return [{ id: `${row.id}.owner`, rowId: row.id, message, found: '', proposed: '' }];
}

function withRow(plan: IncomingPlan, rowId: Id, change: (row: Row) => Row): IncomingPlan {
  const at = plan.rows.findIndex(({ id }) => id === rowId);
  const row = plan.rows[at];
  const now = row && change(row);
  return !now || now === row ? plan : { ...plan, rows: plan.rows.with(at, now) };
}
