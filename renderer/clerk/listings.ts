import type { Book } from '../../shared/model/book';
import type { PartialDate } from '../../shared/model/partial-date';
import { type RegisterView, WHOLE_REGISTER } from '../../shared/model/register-view';
import {
  type MinutesRegister,
  type MinutesRows,
  REGISTERS_OF_MINUTES,
} from '../../shared/registers/across/registers-of-minutes';
import { type Line, lineOfRow, linesOf } from '../../shared/registers/listing/lines';
import { listed } from '../../shared/registers/listing/listed';
import type { ListedByClerk, MinutesRow } from './clerk-questions';

/** So many lines are given with a listing: what a tall window shows, and a little more. */
const FIRST_LINES = 80;

/** So many listings are remembered; one that is older has to be asked for again. */
const REMEMBERED = 4;

/** A listing that was given out. */
interface Given {
  readonly lines: (from: number, to: number) => readonly Line<MinutesRow>[];
  readonly lineOf: (rowId: string) => number;
}

/** The listings of registers that were asked for last. */
export interface Listings {
  readonly list: (
    register: keyof MinutesRows,
    book: Book,
    view: RegisterView,
    today: PartialDate,
  ) => ListedByClerk<MinutesRow>;
  readonly given: (key: number) => Given | null;
  /** Works out the rows of every register, so that whoever asks for one next need not wait for them. */
  readonly prepare: (book: Book) => void;
}

/** No listing yet. */
export function listings(): Listings {
  const given = new Map<number, Given>();
  let last = 0;

  function remember<Row extends MinutesRow>(
    { rowsOf, fieldsOf }: MinutesRegister<Row>,
    book: Book,
    view: RegisterView,
    today: PartialDate,
  ): ListedByClerk<MinutesRow> {
    const rows = rowsOf(book);
    const all = listed(rows, fieldsOf(book, today), view);
    last += 1;
    given.set(last, {
      lines: (from, to) => linesOf(rows, all, from, to),
      lineOf: rowId => lineOfRow(rows, all, rowId),
    });
    given.delete(last - REMEMBERED);
    return { key: last, listing: all.listing, first: linesOf(rows, all, 0, FIRST_LINES) };
  }

  return {
    list: (register, book, view, today) =>
      register === 'actions'
        ? remember(REGISTERS_OF_MINUTES.actions, book, view, today)
        : remember(REGISTERS_OF_MINUTES.outcomes, book, view, today),
    given: key => given.get(key) ?? null,
    prepare: book => {
      prepare(REGISTERS_OF_MINUTES.actions, book);
      prepare(REGISTERS_OF_MINUTES.outcomes, book);
    },
  };
}

/** On no day in particular: the rows are known by their book, and sifting is quicker once it was done. */
function prepare<Row>({ rowsOf, fieldsOf }: MinutesRegister<Row>, book: Book): void {
  listed(rowsOf(book), fieldsOf(book, '2000-01-01'), WHOLE_REGISTER);
}
