import type { Host } from '../../shared/host';
import { type Book, EMPTY_BOOK, recordOf } from '../../shared/model/book';
import { apply } from '../../shared/model/change';
import type { Meeting } from '../../shared/model/meeting';
import type { Notice } from '../../shared/model/notice';
import { committeesOf } from '../../shared/registers/committees';
import { meetingsOf } from '../../shared/registers/meetings';
import type { Desk } from '../desk/desk';
import { goTo, openMeeting } from '../desk/going';
import { wallClock } from '../desk/wall-clock';
import { secondCopyOn } from '../host/second-copy';
import { theHost } from '../host/the-host';
import { anchorInHash } from '../meeting/anchors';
import type { BookStorage } from '../storage/book-storage';
import { failureOf } from '../storage/failure';
import { cannotRead, type StorageRefusal } from '../storage/refusal';
import type { Saver } from '../storage/saver';
import type { SecondCopy } from '../storage/second-copy';
import { isStorageRefusal } from '../storage/storage';
import { bookStore } from '../store/book-store';
import { quietStore } from '../store/quiet-store';
import { say, type ViewStore, viewStore } from '../store/view-store';
import { bringing } from './bringing';
import { keepBook } from './keep-book';
import { mending } from './mending';
import { openLasting } from './open-lasting';
import { saveBackup } from './save-backup';

/** The book of this computer. */
const BOOK_NAME = 'minutebook';

/** Above this width a panel stands beside the sheet; below it covers part of it. */
const ROOM_BESIDE_THE_SHEET = '(min-width: 1180px)';

/** A book that lies open, with what she should know of how it was found. */
export interface OpenedBook {
  readonly desk: Desk;
  readonly notices: readonly Notice[];
}

/** A book that was not opened, and the host that can give her what there is of it. */
export interface BookRefused extends StorageRefusal {
  readonly host: Host;
}

/** Opens the book on this computer; an empty one where there is none yet. Never rejects. */
export async function openBook(): Promise<OpenedBook | BookRefused> {
  const host = theHost(BOOK_NAME);
  const copy = secondCopyOn(host);
  const opened = await openedWith(host, copy).catch(error => cannotRead(error, copy));
  return 'code' in opened ? { ...opened, host } : opened;
}

async function openedWith(host: Host, copy: SecondCopy): Promise<OpenedBook | StorageRefusal> {
  const view = viewStore({
    screen: { name: 'meetings' },
    itemId: null,
    panel: matchMedia(ROOM_BESIDE_THE_SHEET).matches ? 'carried' : null,
    readOnly: false,
  });
  const now = () => new Date().toISOString();
  const book = bookStore(EMPTY_BOOK, change => kept.saving.put(change));
  const mends = mending(view, async () => bring.again());
  const opened = await openLasting(BOOK_NAME, { copy, book, view, now, found: mends.found });
  if (isStorageRefusal(opened)) return opened;
  const { storage, notices } = opened;
  const bring = bringing(storage, book, view);
  const kept = await keepBook({
    name: BOOK_NAME,
    storage,
    view,
    now,
    changed: bring.changed,
    taken: hand => void mends.tend(hand, () => kept.inHand() === hand),
  });
  await kept.load(bring.headers);
  const desk: Desk = {
    book,
    quiet: quietStore(book),
    view,
    now: wallClock,
    host,
    editor: { current: null },
    bringMeeting: bring.meeting,
    bringPlace: bring.place,
    bringReferences: bring.references,
    bringTrash: bring.trash,
    bringOpenActions: bring.openActionsOf,
    flush: kept.saving.flush,
    journal: storage.journal,
    takeOver: () => kept.takeOver().catch(error => notTaken(view, error)),
    closeCleanly: () => kept.inHand()?.closeCleanly(),
    saveBackup: async () =>
      saveBackup(desk, await wholeBook(storage, kept.saving, book.getState().book)),
  };
  await openFirst(desk);
  followMeeting(desk);
  void bring.openActions();
  for (const { message } of notices) say(view, message, true);
  return { desk, notices };
}

/** The whole book, also what could not be saved; where it cannot be read, what is at hand of it. */
async function wholeBook(storage: BookStorage, saving: Saver, atHand: Book): Promise<Book> {
  try {
    const { book } = await storage.load();
    return apply(book, saving.unsaved());
  } catch {
    return atHand;
  }
}

/** A meeting that takes another place among the others has other actions come forward to it. */
function followMeeting(desk: Desk): void {
  const placeOf = (book: Book) => {
    const { screen } = desk.view.getState();
    const meeting = screen.name === 'meeting' ? recordOf(book, 'meeting', screen.meetingId) : null;
    return meeting && { id: meeting.id, place: `${meeting.date} ${meeting.number}` };
  };
  desk.book.subscribe(({ book }, before) => {
    if (book === before.book) return;
    const [was, is] = [placeOf(before.book), placeOf(book)];
    if (was && is && was.place !== is.place) void desk.bringMeeting(is.id);
  });
}

function notTaken(view: ViewStore, error: unknown): void {
  say(view, failureOf(error, 'notRead').message, true);
}

/** Opens the place that the address names, else the latest meeting, else all meetings. */
async function openFirst(desk: Desk): Promise<void> {
  if (await goTo(desk, anchorInHash(location.hash))) return;
  const { book } = desk.book.getState();
  const latest = committeesOf(book)
    .flatMap(({ id }) => meetingsOf(book, id))
    .toSorted(byDate)
    .at(-1);
  if (latest) await openMeeting(desk, latest.id);
}

function byDate(a: Meeting, b: Meeting): number {
  return (a.date ?? '9999') < (b.date ?? '9999') ? -1 : 1;
}
