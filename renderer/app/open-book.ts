import type { Host } from '../../shared/host';
import { type Book, EMPTY_BOOK, recordOf } from '../../shared/model/book';
import { apply } from '../../shared/model/change';
import type { Meeting } from '../../shared/model/meeting';
import type { Notice } from '../../shared/model/notice';
import { committeesOf } from '../../shared/registers/committees';
import { meetingsOf } from '../../shared/registers/meetings';
import { keptBackups } from '../backup/keep-backups';
import { type KnownBooks, knownBooks } from '../books/known-books';
import { secondCopyOn } from '../books/second-copy-on';
import type { WholeBook } from '../books/whole-book';
import { clerkOf } from '../clerk/clerk';
import type { Desk } from '../desk/desk';
import { saidBeforeOpening } from '../desk/other-book';
import { wallClock } from '../desk/wall-clock';
import { goTo } from '../going/go-to';
import { openMeeting } from '../going/open-meeting';
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
import { say } from '../store/said';
import { type ViewStore, viewStore } from '../store/view-store';
import { bringing } from './bringing';
import { keepBook } from './keep-book';
import { mending } from './mending';
import { openLasting } from './open-lasting';

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
  const books = knownBooks(localStorage);
  const { name } = books.current();
  const host = theHost(name);
  const copy = secondCopyOn(host, name);
  const opened = await openedWith(books, host, copy).catch(error => cannotRead(error, copy));
  return 'code' in opened ? { ...opened, host } : opened;
}

async function openedWith(
  books: KnownBooks,
  host: Host,
  copy: SecondCopy,
): Promise<OpenedBook | StorageRefusal> {
  const { name } = books.current();
  const view = viewStore({
    screen: { name: 'meetings' },
    itemId: null,
    panel: matchMedia(ROOM_BESIDE_THE_SHEET).matches ? 'carried' : null,
    readOnly: false,
  });
  const now = () => new Date().toISOString();
  const book = bookStore(EMPTY_BOOK, change => kept.saving.put(change));
  const mends = mending(view, async () => bring.again());
  const opened = await openLasting(name, { copy, book, view, now, found: mends.found });
  if (isStorageRefusal(opened)) return opened;
  const { storage, notices } = opened;
  const bring = bringing(storage, book, view);
  const clerk = clerkOf(storage.liesAt);
  const kept = await keepBook({
    name,
    storage,
    view,
    now,
    changed: change => {
      clerk.wake();
      return bring.changed(change);
    },
    saved: clerk.wake,
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
    clerk,
    bringMeeting: bring.meeting,
    bringPlace: bring.place,
    bringPlaces: bring.places,
    bringReferences: bring.references,
    bringChanges: bring.changes,
    bringMentions: bring.mentions,
    bringTrash: bring.trash,
    bringOpenActions: bring.openActionsOf,
    mendRows: storage.mendRows,
    flush: kept.saving.flush,
    journal: storage.journal,
    takeOver: () => kept.takeOver().catch(error => notTaken(view, error)),
    closeCleanly: () => kept.inHand()?.closeCleanly(),
    books,
    keptBackups: keptBackups(name, () => desk, localStorage),
    whole: () => wholeBook(storage, kept.saving),
    revision: storage.revision,
    saveUnseen: kept.saveUnseen,
  };
  await openFirst(desk);
  followMeeting(desk);
  void bring.openActions();
  const said = saidBeforeOpening();
  if (said !== null) say(view, said);
  for (const { message } of notices) say(view, message, true);
  return { desk, notices };
}

/** The whole book, also what could not be saved. Rejects where it cannot be read. */
async function wholeBook(storage: BookStorage, saving: Saver): Promise<WholeBook> {
  const { book, setAside } = await storage.load();
  const { records } = apply(book, saving.unsaved());
  return { records: [...records.values()], setAside: setAside.map(({ record }) => record) };
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
