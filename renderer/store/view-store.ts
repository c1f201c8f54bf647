import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SetAside } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import type { PartialDate } from '../../shared/model/partial-date';
import type { RegisterView } from '../../shared/model/register-view';
import type { Listing } from '../../shared/registers/listing/listing';
import type { MinutesVersion } from '../../shared/registers/public-version';
import type { HitOrder } from '../../shared/search/search';
import type { FolderBackup } from '../books/kept-backups';
import type { Match } from '../editor/find/matches';
import type { Here } from '../editor/here';
import type { SaveState } from '../storage/saver';
import type { Given } from './given';
import type { RegisterName } from './register-tabs';
import type { SettingsPart } from './settings-parts';

/** The screens of the program. */
export type Screen =
  | { readonly name: 'meetings' }
  | { readonly name: 'backups' }
  /** The register of a code; `null` for that of the first there is. */
  | { readonly name: 'changes'; readonly codeId: Id | null }
  /** A register over all meetings, perhaps opened for one row of it. */
  | { readonly name: 'register'; readonly register: RegisterName; readonly rowId?: string }
  | { readonly name: 'search' }
  /** What is ahead of a committee; `null` for the first there is. */
  | { readonly name: 'ahead'; readonly committeeId: Id | null }
  /** The settings of a committee, perhaps opened for one part of them. */
  | { readonly name: 'committee'; readonly committeeId: Id; readonly part?: SettingsPart }
  | { readonly name: 'meeting'; readonly meetingId: Id }
  /** The minutes of a meeting as they leave the house. */
  | { readonly name: 'review'; readonly meetingId: Id };

/** A way in which a register can be seen: the field, and what it is called. */
export interface RegisterWay {
  readonly field: string;
  readonly label: string;
  /** Whether its values stand beside each other: for the few that matter most. */
  readonly isStrip?: true;
}

/** How a register is shown, kept while she is elsewhere so that she comes back to the same row. */
export interface RegisterShown {
  readonly view: RegisterView;
  /** The id of the row that has the keyboard, or had it last; `null` before any had. */
  readonly rowId: string | null;
  /** Whether the whole of the row stands beside the table. */
  readonly isWhole: boolean;
  /** What was listed last; `null` until then. */
  readonly listing: Listing | null;
  readonly filters: readonly RegisterWay[];
  readonly groups: readonly RegisterWay[];
  readonly sorts: readonly RegisterWay[];
}

/** The screens of rows that lead into the minutes, and that she comes back to. */
const LIST_SCREENS = ['register', 'search', 'ahead', 'review'] as const;
export type ListScreen = Extract<Screen, { name: (typeof LIST_SCREENS)[number] }>;

/** Whether the screen is one of those. */
export function isListScreen(screen: Screen): screen is ListScreen {
  return LIST_SCREENS.some(name => name === screen.name);
}

/** What can stand beside the sheet. */
export type PanelName = 'carried' | 'attendance' | 'privateNotes' | 'pages';

/** What opens over the screen until it is answered or left. */
export type DialogName =
  | 'palette'
  | 'goToItem'
  | 'shortcuts'
  | 'lastDiscussed'
  | 'similarWording'
  | 'readBack'
  | 'newMeeting'
  | 'meetingDetails'
  | 'newCommittee'
  | 'itemDetails'
  | 'addItems'
  | 'moveItem'
  | 'moveLines'
  | 'closeAction'
  | 'updateUnder'
  | 'keepAgenda'
  | 'trash'
  | 'enterModification'
  | 'modification'
  | 'tellOfModification'
  | 'consultation'
  | 'codeSettings'
  | 'takeUpCode'
  | 'release'
  | 'statusReport'
  | 'keptReport'
  | 'importChanges'
  | 'exportRegister'
  | 'extractItem'
  | 'registerOut'
  | 'meetingPack'
  | 'givenFile'
  | 'incoming'
  | 'incomingTable'
  | 'snoozeAction'
  | 'newDueDate'
  | 'actionFacts'
  | 'timeMachine'
  | 'compareVersions'
  | 'editedCopy'
  | 'checklist'
  | 'stepBack'
  | 'approveMinutes'
  | 'sealMinutes'
  | 'correctMinutes'
  | 'meetingFigures'
  | 'postMeetingNote'
  | 'howLong'
  | 'risk'
  | 'issue'
  | 'interest'
  | 'tieRow'
  | 'chaseList'
  | 'registerChoices'
  | 'saveView'
  | 'duty';

/** A dialog that is open, the record it is about where it is about one, and where that is to go. */
export interface OpenDialog {
  readonly name: DialogName;
  readonly about: Id | null;
  readonly to?: Id;
}

/**
 * Where the caret is put when an item is opened to write; a block (its end) and a parked mark are
 * counted from 0, and a head is where the editor said the caret stood. What was found is selected, and the keyboard stays where it is
 * unless she goes on writing there.
 */
export type CaretPlace =
  | 'start'
  | 'end'
  | { readonly left: number; readonly top: number }
  | { readonly block: number }
  | { readonly head: number }
  | { readonly parked: number }
  | { readonly found: Match; readonly goOn?: true };

/** An item that was left, and where its caret stood; no place where it was not written in. */
export interface LeftItem {
  readonly itemId: Id;
  readonly place: CaretPlace | null;
}

/** Something said to her at the foot of the window until she has seen it. */
export interface Said {
  readonly key: number;
  readonly words: string;
  /** What is to be remarked on it, each in a line of its own. */
  readonly remarks: readonly string[];
  /** A failure is read out at once and stays; anything else goes by itself. */
  readonly failure: boolean;
}

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

/** More than this at once is not read. */
const MOST_SAID = 4;

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

/** Says something at the foot of the window. */
export function say(view: ViewStore, words: string, failure = false): void {
  sayAll(view, { words, failure, remarks: [] });
}

/** Says that something was done, and what is to be remarked on it. */
export function sayDone(view: ViewStore, words: string, remarks: readonly string[]): void {
  sayAll(view, { words, remarks, failure: false });
}

function sayAll(view: ViewStore, what: Omit<Said, 'key'>): void {
  view.setState(({ said }) => {
    const key = (said.at(-1)?.key ?? 0) + 1;
    return { said: [...said, { ...what, key }].slice(-MOST_SAID) };
  });
}

/** Takes away what was said. */
export function unsay(view: ViewStore, key: number): void {
  view.setState(({ said }) => ({ said: said.filter(each => each.key !== key) }));
}
