import type { MadeMinutes } from '../../shared/commands/kept-versions';
import { type Book, bookFile } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import { inVersionsWorker } from './in-versions-worker';

/**
 * The minutes of a meeting, made to be kept. Those of a whole day take longer to make than a key may
 * wait, so they are made in a worker. `null` where there are none, or it could not make them.
 */
export function madeInWorker(book: Book, meetingId: Id): Promise<MadeMinutes | null> {
  return inVersionsWorker(ask => ask('made', bookFile(book), meetingId)).catch(() => null);
}
