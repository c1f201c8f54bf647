import type { Book } from '../../model/book';
import type { PartialDate } from '../../model/partial-date';
import { committeesOf } from '../committees';
import type { Field } from '../listing/field';
import { allActionEntries } from './action-entries';
import { actionFields, type FieldsGiven } from './action-fields';
import type { ActionEntry, OutcomeEntry } from './entries';
import { allOutcomeEntries } from './outcome-entries';
import { outcomeFields } from './outcome-fields';

/** The rows of the registers that follow from the minutes, by the name of the register. */
export interface MinutesRows {
  readonly actions: ActionEntry;
  readonly outcomes: OutcomeEntry;
}

/** A register that follows from the minutes: its rows over the whole book, and what they tell. */
export interface MinutesRegister<Row> {
  readonly rowsOf: (book: Book) => readonly Row[];
  readonly fieldsOf: (book: Book, today: PartialDate) => readonly Field<Row>[];
}

/** All of them. Slim records are enough of a book, and the fields need its committees alone. */
export const REGISTERS_OF_MINUTES: {
  readonly [N in keyof MinutesRows]: MinutesRegister<MinutesRows[N]>;
} = {
  actions: {
    rowsOf: allActionEntries,
    fieldsOf: (book, today) => actionFields(fieldsGiven(book, today)),
  },
  outcomes: { rowsOf: allOutcomeEntries, fieldsOf: outcomeFields },
};

/** What fields are told with, of this book. */
export function fieldsGiven(book: Book, today: PartialDate): FieldsGiven {
  return { today, codes: new Map(committeesOf(book).map(({ id, code }) => [id, code])) };
}
