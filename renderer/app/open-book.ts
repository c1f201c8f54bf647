import { bookText, EMPTY_BOOK, recordsOf } from '../../shared/model/book';
import type { Meeting } from '../../shared/model/meeting';
import type { Notice } from '../../shared/model/notice';
import type { Desk } from '../desk/desk';
import { goTo, openMeeting } from '../desk/going';
import { wallClock } from '../desk/wall-clock';
import { anchorInHash } from '../meeting/anchors';
import { shareBook } from '../storage/one-writer';
import { privateFiles } from '../storage/private-files';
import { saver } from '../storage/saver';
import { isStorageRefusal, openStorage, type StorageRefusal } from '../storage/storage';
import { bookStore } from '../store/book-store';
import { quietStore } from '../store/quiet-store';
import { say, viewStore } from '../store/view-store';
import { download } from './download';

/** The book of this computer. */
const BOOK_NAME = 'minutebook';

/** Above this width a panel stands beside the sheet; below it covers part of it. */
const ROOM_BESIDE_THE_SHEET = '(min-width: 1180px)';

const TIMERS = {
  after: (milliseconds: number, run: () => void) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** A book that lies open, with what she should know of how it was found. */
export interface OpenedBook {
  readonly desk: Desk;
  readonly notices: readonly Notice[];
  /** How many records could not be read. */
  readonly setAside: number;
}

/** Opens the book on this computer; an empty one where there is none yet. */
export async function openBook(): Promise<OpenedBook | StorageRefusal> {
  const view = viewStore({
    screen: { name: 'meetings' },
    itemId: null,
    panel: matchMedia(ROOM_BESIDE_THE_SHEET).matches ? 'carried' : null,
    readOnly: false,
  });
  const now = () => new Date().toISOString();
  const opened = await openStorage(BOOK_NAME, {
    copy: privateFiles(BOOK_NAME),
    now,
    tell: event => view.setState(event === 'blocked' ? {} : { readOnly: true }),
  });
  if (isStorageRefusal(opened)) return opened;
  const { storage, notices } = opened;
  const saving = saver(storage, {
    timers: TIMERS,
    now,
    tell: state => view.setState({ saving: state }),
  });
  const book = bookStore(EMPTY_BOOK, change => {
    saving.put(change);
    share.tell(change);
  });
  const share = await shareBook(BOOK_NAME, {
    changed: change => book.getState().bring(change),
    giveUp: saving.flush,
    lost: () => view.setState({ readOnly: true }),
  });
  const loaded = await storage.load();
  if (!share.inHand) view.setState({ readOnly: true });
  book.getState().bring({ put: [...loaded.book.records.values()], remove: [] });
  saving.start();
  const desk: Desk = {
    book,
    quiet: quietStore(book),
    view,
    now: wallClock,
    editor: { current: null },
    bringMeeting: () => Promise.resolve(),
    flush: saving.flush,
    journal: storage.journal,
    takeOver: async () => {
      await share.takeOver();
      location.reload();
    },
    saveBackup: () =>
      download(`minutebook ${wallClock().today}.json`, bookText(book.getState().book)),
  };
  await openFirst(desk);
  for (const { message } of notices) say(view, message, true);
  return { desk, notices, setAside: loaded.setAside.length };
}

/** Opens the place that the address names, else the latest meeting, else all meetings. */
async function openFirst(desk: Desk): Promise<void> {
  if (await goTo(desk, anchorInHash(location.hash))) return;
  const latest = recordsOf(desk.book.getState().book, 'meeting').toSorted(byDate).at(-1);
  if (latest) await openMeeting(desk, latest.id);
}

function byDate(a: Meeting, b: Meeting): number {
  return (a.date ?? '9999') < (b.date ?? '9999') ? -1 : 1;
}
