import type { Book } from '../../shared/model/book';
import type { Change } from '../../shared/model/change';
import type { StepName } from '../store/book-store';
import { type Desk, type Doing, doIt } from './desk';
import { holdKeys } from './held-keys';

/**
 * Does something to the book as one step, whose change takes longer to make than a key may wait; tells
 * whether it could be done. `elsewhere` makes the change of the book as it stands when this is asked
 * for, and what is pressed meanwhile waits, so that nothing is written in between. Where something came
 * between all the same, or it could not be made there, it is made `here`.
 */
export async function doElsewhere(
  desk: Desk,
  name: StepName,
  elsewhere: (book: Book) => Promise<Change | null>,
  here: Doing,
): Promise<boolean> {
  if (desk.view.getState().readOnly) return false;
  const asked = desk.book.getState().book;
  const release = holdKeys();
  try {
    const made = await elsewhere(asked).catch(() => undefined);
    return doIt(desk, name, (book, context) =>
      made !== undefined && book === asked ? made : here(book, context),
    );
  } finally {
    release();
  }
}
