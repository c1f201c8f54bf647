import type { LogRow } from '../../../shared/incoming/plan-log';
import type { MemberRow } from '../../../shared/incoming/plan-members';
import { linesIn } from '../../../shared/model/block-lines';
import { dueInWords } from '../../../shared/model/due';
import { plainText } from '../../../shared/model/inline';
import { ownersInWords } from '../../../shared/model/owner';
import { type TableRow, wordsOfRow } from '../../../shared/reading/tables/source-table';
import type { PlannedRow } from './table-questions';

const NOTHING_MORE = { isAside: false, isClosed: false, facts: '', said: [] } as const;

/** A row of a log of actions in words. */
export function logRow({ row, ref, made, known, update }: LogRow): PlannedRow {
  const due = made?.due;
  const owners = made && made.owners.length > 0 ? `Owner: ${ownersInWords(made.owners)}` : '';
  const facts = [owners, due ? `Due: ${dueInWords(due)}` : ''].filter(fact => fact !== '');
  return {
    ...NOTHING_MORE,
    line: row.line,
    name: ref,
    becomes: becomes(made !== null, update !== null),
    isClosed: update?.status === 'closed',
    says: plainText(made?.content ?? known?.line),
    facts: facts.join(' · '),
    said: (update?.blocks ?? []).flatMap(linesIn).map(line => plainText(line)),
  };
}

function becomes(isMade: boolean, isTold: boolean): string {
  if (isMade) return 'a new carried action';
  return isTold ? 'an update of yours' : 'as your book has it';
}

const MEMBER_BECOMES: Readonly<Record<MemberRow['becomes'], string>> = {
  newMember: 'a new member',
  changed: 'a member, with new facts',
  same: 'as your book has it',
  alternate: 'stands in',
};

/** A row of a list of members in words. */
export function memberRow({ row, name, becomes: what, told }: MemberRow): PlannedRow {
  return { ...NOTHING_MORE, line: row.line, name, becomes: MEMBER_BECOMES[what], says: told };
}

/** A row that is not taken in, with why, and all its words. */
export function rowAside({ row, why }: { row: TableRow; why: string }): PlannedRow {
  return {
    ...NOTHING_MORE,
    line: row.line,
    name: '',
    becomes: why,
    isAside: true,
    says: wordsOfRow(row, ' · '),
  };
}
