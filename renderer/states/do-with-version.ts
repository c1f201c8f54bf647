import { withVersion } from '../../shared/commands/with-version';
import { apply } from '../../shared/model/change';
import type { Id } from '../../shared/model/id';
import { type Desk, type Doing, doIt } from '../desk/desk';
import { holdKeys } from '../desk/held-keys';
import { madeInWorker } from '../versions/made-in-worker';

/**
 * Does something that moves the minutes of a meeting on, and keeps the version that it made, as one
 * step; tells whether it could be done. The version is made in a worker. What is pressed meanwhile
 * waits, so that nothing is written between what she decided on and what is kept of it.
 */
export async function doWithVersion(
  desk: Desk,
  meetingId: Id,
  label: string,
  doing: Doing,
): Promise<boolean> {
  if (desk.view.getState().readOnly) return false;
  const asked = desk.book.getState().book;
  const change = doing(asked, desk.now());
  if (!change) return false;
  const release = holdKeys();
  try {
    const made = await madeInWorker(apply(asked, change), meetingId);
    return doIt(desk, { label }, (book, context) =>
      book === asked
        ? withVersion(book, change, meetingId, context, made)
        : // Something came between all the same: it is in the minutes, and in what is kept of them.
          withVersion(book, doing(book, context), meetingId, context),
    );
  } finally {
    release();
  }
}
