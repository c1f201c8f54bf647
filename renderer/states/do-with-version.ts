import { withVersion } from '../../shared/commands/with-version';
import { apply } from '../../shared/model/change';
import type { Id } from '../../shared/model/id';
import type { Desk, Doing } from '../desk/desk';
import { doElsewhere } from '../desk/do-elsewhere';
import { madeInWorker } from '../versions/made-in-worker';

/**
 * Does something that moves the minutes of a meeting on, and keeps the version that it made, as one
 * step; tells whether it could be done. The version, of what she decided on, is made in a worker.
 */
export function doWithVersion(
  desk: Desk,
  meetingId: Id,
  label: string,
  doing: Doing,
): Promise<boolean> {
  return doElsewhere(
    desk,
    { label },
    async book => {
      const change = doing(book, desk.now());
      const made = change && (await madeInWorker(apply(book, change), meetingId));
      return withVersion(book, change, meetingId, desk.now(), made);
    },
    (book, context) => withVersion(book, doing(book, context), meetingId, context),
  );
}
