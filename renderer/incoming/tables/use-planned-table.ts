import { useEffect, useState } from 'react';
import type { Book } from '../../../shared/model/book';
import type { Change } from '../../../shared/model/change';
import type { AnyRecord } from '../../../shared/model/record';
import { type Desk, useDesk } from '../../desk/desk';
import { useQuietBook } from '../../store/use-book';
import type { Ask } from '../../workers/asked-worker';
import { type TableDraft, wantedOf } from './table-draft';
import type { TableFound, TableQuestions } from './table-questions';

/** What a table comes to, as far as it is planned. */
export interface PlannedTable {
  /** `null` where it cannot be taken in so, or was not planned yet. */
  readonly found: TableFound | null;
  readonly isPlanning: boolean;
  /** Another each time that the rows are others. */
  readonly round: number;
}

const NOT_YET: PlannedTable = { found: null, isPlanning: true, round: 0 };

/** Plans a table in the worker each time that the draft or the book is another; the last asked counts. */
export function usePlannedTable(ask: Ask<TableQuestions>, draft: TableDraft): PlannedTable {
  const desk = useDesk();
  const book = useQuietBook();
  const [planned, setPlanned] = useState(NOT_YET);
  useEffect(() => {
    // What cannot be brought is looked for again when it is taken in.
    broughtForTable(desk, ask, draft).catch(() => {});
  }, [desk, ask, draft]);
  useEffect(() => {
    let isWanted = true;
    setPlanned(before => ({ ...before, isPlanning: true }));
    plannedIn(book, { desk, ask, draft }).then(
      found => {
        if (!isWanted) return;
        setPlanned(({ round }) => ({ found, isPlanning: false, round: round + 1 }));
      },
      // The worker was ended: the window is closing.
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [desk, ask, draft, book]);
  return planned;
}

/** A draft, and the worker that has its table. */
interface Planning {
  readonly desk: Desk;
  readonly ask: Ask<TableQuestions>;
  readonly draft: TableDraft;
}

/** What takes the table in as the book is now; `null` for nothing. */
export async function changeNow(planning: Planning): Promise<Change | null> {
  const { desk, ask, draft } = planning;
  await broughtForTable(desk, ask, draft);
  const { book } = desk.book.getState();
  await plannedIn(book, planning);
  const change = await ask('change');
  // What she did meanwhile comes first: it is planned once more with that.
  return desk.book.getState().book === book ? change : changeNow(planning);
}

async function plannedIn(book: Book, { desk, ask, draft }: Planning): Promise<TableFound | null> {
  const { today, now } = desk.now();
  await ask('know', comparedWith(book));
  return ask('plan', wantedOf(draft, today), { today, now });
}

/** So many references are looked for at once: thousands would keep the page busy. */
const AT_ONCE = 100;

/** Brings into the book in hand what the rows have to be compared with. */
async function broughtForTable(
  desk: Desk,
  ask: Ask<TableQuestions>,
  { of, tableAt, headRow, columns, committeeId, meetingId }: TableDraft,
): Promise<void> {
  await desk.bringOpenActions(committeeId);
  const column = of === 'actions' ? columns.indexOf('reference') : -1;
  const references = column < 0 ? [] : await ask('references', tableAt, headRow, column);
  for (let from = 0; from < references.length; from += AT_ONCE) {
    await desk.bringReferences(references.slice(from, from + AT_ONCE));
  }
  if (meetingId !== null) await desk.bringMeeting(meetingId);
}

const COMPARED: ReadonlySet<AnyRecord['kind']> = new Set([
  'committee',
  'person',
  'body',
  'meeting',
  'agendaItem',
  'minute',
  'actionUpdate',
  'earlierAction',
] as const);

function comparedWith({ records }: Book): AnyRecord[] {
  return [...records.values()].filter(({ kind }) => COMPARED.has(kind));
}
