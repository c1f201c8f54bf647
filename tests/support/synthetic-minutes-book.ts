import { actionUpdate } from '../../shared/model/action-update';
import { agendaItem } from '../../shared/model/agenda-item';
import {
  actionBlock,
  type Block,
  bulletList,
  listItem,
  outcomeBlock,
  paragraph,
  subheading,
  table,
  tableCell,
} from '../../shared/model/block';
import { type Book, bookOf } from '../../shared/model/book';
import { committee } from '../../shared/model/committee';
import { earlierAction } from '../../shared/model/earlier-action';
import { words } from '../../shared/model/inline';
import { meeting } from '../../shared/model/meeting';
import { minute } from '../../shared/model/minute';
import { ownerNamed } from '../../shared/model/owner';
import type { AnyRecord } from '../../shared/model/record';
import { PLAIN } from '../../shared/report/house-styles/plain';
import {
  SYNTHETIC,
  type SyntheticMinutes,
  type SyntheticPiece,
  type SyntheticRow,
} from './synthetic-minutes';

/** The id of the one meeting of a book of invented minutes. */
export const SYNTHETIC_MEETING = 'meeting';

const COMMITTEE = 'committee';

/** Invented minutes as a book of one meeting, a draft, with the actions that came forward to it. */
export function syntheticBook({ items }: SyntheticMinutes): Book {
  const { code, meeting: number } = SYNTHETIC;
  return bookOf([
    committee({ id: COMMITTEE, code, name: 'Synthetic Committee', houseStyle: PLAIN }),
    meeting({
      id: SYNTHETIC_MEETING,
      committeeId: COMMITTEE,
      number,
      date: '2019-03-12',
      state: 'draft',
    }),
    ...items.flatMap((item, at) => itemRecords(item, at + 1)),
  ]);
}

function itemRecords(
  { title, pieces }: SyntheticMinutes['items'][number],
  place: number,
): AnyRecord[] {
  const id = `item-${place}`;
  const blocks = pieces.map((piece, at) => blockOf(piece, `${id}-${at}`));
  const rows = pieces.flatMap(piece => (piece.kind === 'outstanding' ? piece.rows : []));
  return [
    agendaItem({ id, meetingId: SYNTHETIC_MEETING, place, title }),
    minute(id, SYNTHETIC_MEETING, blocks),
    ...rows.flatMap(rowRecords),
  ];
}

function rowRecords({ ref, text, update, status }: SyntheticRow): AnyRecord[] {
  const raisedAt = /\d+/.exec(ref)?.[0] ?? '';
  return [
    earlierAction({ id: ref, committeeId: COMMITTEE, ref, raisedAt, content: words(text) }),
    actionUpdate({
      actionId: ref,
      meetingId: SYNTHETIC_MEETING,
      blocks: [paragraph(words(update))],
      status,
      closing: status === 'closed' ? { how: 'done' } : null,
    }),
  ];
}

function blockOf(piece: SyntheticPiece, id: string): Block {
  switch (piece.kind) {
    case 'subheading':
      return subheading(words(piece.text));
    case 'paragraph':
      return paragraph(words(piece.text));
    case 'outcome':
      return outcomeBlock(id, words(piece.text));
    case 'points':
      return bulletList(piece.points.map(point => listItem(paragraph(words(point)))));
    case 'table':
      return tableOf(piece.rows);
    case 'action':
      return actionBlock(id, words(piece.text), { owners: [ownerNamed(piece.owner)] });
    case 'outstanding':
      return { type: 'outstandingActions' };
  }
}

function tableOf(rows: readonly (readonly string[])[]): Block {
  return table(
    rows.map((row, at) => ({
      type: 'tableRow',
      content: row.map(text => tableCell([paragraph(words(text))], at === 0)),
    })),
  );
}
