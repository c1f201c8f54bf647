import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SetAside } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import type { PartialDate } from '../../shared/model/partial-date';
import type { MinutesVersion } from '../../shared/registers/public-version';
import type { HitOrder } from '../../shared/search/search';
import type { FolderBackup } from '../books/kept-backups';
import type { Here } from '../editor/here';
import type { SaveState } from '../storage/saver';
import type { CaretPlace, LeftItem } from './caret-place';
import type { OpenDialog } from './dialogs';
import type { Given } from './given';
import type { RegisterName } from './register-tabs';
import type { Said } from './said';
import type { ListScreen, Screen } from './screens';
import type { RegisterShown } from './shown-registers';

/** What can stand beside the sheet. */
export type PanelName = 'carried' | 'attendance' | 'privateNotes' | 'pages';

/** Something that takes long: what it is, how much of it is done (0 to 1, where known), what stops it. */
export interface Running {
  readonly key: number;
  readonly what: string;
  readonly share: number | null;
  readonly stop: () => void;
}

/** A search of the whole book: what was typed, the order of the hits, and the number of the chosen one. */
export interface SearchShown {
  readonly typed: string;
  readonly order: HitOrder;
  readonly at: number;
}

/** How the minutes of a meeting are looked at before they leave the house. */
export interface ReviewShown {
  readonly version: MinutesVersion;
  /** The remark that has the keyboard, or had it last, by its key; `null` before any had. */
  readonly remark: string | null;
  /** The item of that remark, where it is about one. */
  readonly itemId: Id | null;
}

/** What is shown of the book: nothing of it is saved. */
export interface View {
  readonly screen: Screen;
  /** The meeting that was shown last before another screen; `null` where none was. */
  readonly cameFrom: Id | null;
  /** The registers that were shown, the last one last. */
  readonly registers: ReadonlyMap<RegisterName, RegisterShown>;
  /** The list that she left by her last jump for what stands in it; `null` where it was none. */
  readonly leftList: ListScreen | null;
  /** What is searched for in the whole book, or was last. */
  readonly search: SearchShown;
  readonly review: ReviewShown;
  /** The item that is written in; `null` where a meeting has none. */
  readonly itemId: Id | null;
  /** The item she was in before the last jump; a step to the item beside is none. */
  readonly itemBefore: LeftItem | null;
  /** Where the caret goes in it, asked for by `at`, which grows with each asking. */
  readonly caret: { readonly at: number; readonly place: CaretPlace } | null;
  /** What stands at the caret; `null` while no minute is open. */
  readonly here: Here | null;
  /** The place of the page that was gone to last; `at` grows with each going. */
  readonly goal: { readonly at: number; readonly anchor: string } | null;
  readonly panel: PanelName | null;
  /** The month (`2018-08`) and the committee she chose to report on; `null` for the usual ones. */
  readonly report: { readonly month: PartialDate | null; readonly committeeId: Id | null };
  readonly dialog: OpenDialog | null;
  /** How the last backup to her folder went in this session; `null` before the first. */
  readonly folderBackup: FolderBackup | null;
  /** The file that was given last: chosen, dropped, or opened with the program. */
  readonly given: Given | null;
  /** How often find was asked for since its bar was opened; 0 while it is closed. */
  readonly find: number;
  /** One item large, and nothing beside it. */
  readonly focusMode: boolean;
  readonly saving: SaveState;
  /** Whether another window has the book in hand, so that this one only shows it. */
  readonly readOnly: boolean;
  readonly said: readonly Said[];
  /** What takes long just now, what began first at the beginning. */
  readonly running: readonly Running[];
  /** The rows that could not be read; they stay where they are. */
  readonly setAside: readonly SetAside[];
}

/** The store of what is shown. */
export type ViewStore = StoreApi<View>;

/** A store that begins with this. */
export function viewStore(
  first: Pick<View, 'screen' | 'itemId' | 'panel' | 'readOnly'>,
): ViewStore {
  return createStore<View>(() => ({
    cameFrom: null,
    registers: new Map(),
    leftList: null,
    search: { typed: '', order: 'best', at: 0 },
    review: { version: 'full', remark: null, itemId: null },
    itemBefore: null,
    caret: null,
    here: null,
    goal: null,
    report: { month: null, committeeId: null },
    dialog: null,
    folderBackup: null,
    given: null,
    find: 0,
    focusMode: false,
    saving: { state: 'saving' },
    said: [],
    running: [],
    setAside: [],
    ...first,
  }));
}
