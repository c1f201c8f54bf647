import { type Book, bookText } from '../../shared/model/book';
import type { Desk } from '../desk/desk';
import { say } from '../store/view-store';

/** Gives her a whole book as a file, and says what became of it. */
export async function saveBackup(desk: Desk, book: Book): Promise<void> {
  const name = `minutebook ${desk.now().today}.json`;
  const bytes = new TextEncoder().encode(bookText(book));
  const saved = await desk.host.saveFile({ name, bytes });
  if (!saved.ok) say(desk.view, saved.message, true);
  else if (saved.value) say(desk.view, `${saved.value.name} was written: the whole book.`);
}
