import type { FolderLock } from './backup/folder-lock';

/**
 * Why the host did not do something. `full`, `locked`, `readOnly` and `gone` tell of a disk; `lost`:
 * a file that was given is known no more; `large`: more than can be opened; `refused`: nothing a
 * page of ours would ask; `notHere`: this computer or browser has no such thing.
 */
export type HostCode =
  | 'full'
  | 'locked'
  | 'readOnly'
  | 'gone'
  | 'lost'
  | 'large'
  | 'refused'
  | 'notHere'
  | 'failed';

/** Why the host did not do something, in a code for programs and in words for her. */
export interface HostRefusal {
  readonly ok: false;
  readonly code: HostCode;
  readonly message: string;
}

/** What the host answers: what was asked for, or why not. */
export type Answer<T> = { readonly ok: true; readonly value: T } | HostRefusal;

/** What the program runs in. */
export type Shell = 'desktop' | 'browser';

/** What the program is, and what it runs in. */
export interface About {
  readonly version: string;
  /** In words: `Windows`, `macOS`, `Linux`, `a browser`. */
  readonly system: string;
}

/** A file that she chose, dropped or opened; only its token leads to it. */
export interface GivenFile {
  readonly token: string;
  readonly name: string;
}

/** A file to be saved where she says. The name tells by its ending what it is. */
export interface NewFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Where a file went; `folder` in words, or `null` where only the browser knows. */
export interface SavedFile {
  readonly name: string;
  readonly folder: string | null;
}

/**
 * A folder whose files the program keeps by itself: the second copy of the book, or the folder she
 * chose for backups.
 */
export type Place = 'secondCopy' | 'backups';

/** The folder that she chose for backups. */
export interface BackupFolder {
  /** In words. */
  readonly name: string;
  /** What the backups in it are locked with; `null` for backups that anyone can read. */
  readonly lock: FolderLock | null;
}

/** A command of the program as a menu shows it. */
export interface MenuCommand {
  /** The name in the table of commands: `meeting.start`. */
  readonly name: string;
  readonly label: string;
  /** The keys that do it, `Mod+Shift+A`; `null` for none. */
  readonly keys: string | null;
  readonly enabled: boolean;
}

/** One menu of the window's menu bar. */
export interface MenuPart {
  readonly title: string;
  /** What the system has to add to it: recent files and leaving, the clipboard, the size of type. */
  readonly adds: 'files' | 'clipboard' | 'zoom' | null;
  readonly commands: readonly MenuCommand[];
}

/** A line of a menu that pops up at the pointer. */
export interface PopUpLine {
  readonly id: string;
  readonly label: string;
}

/** Whether a window is to fill the screen. */
export type Fill = 'yes' | 'no' | 'other';

/** What a page may ask of its host: one member, one question. */
export interface HostCalls {
  about: () => About;
  /** Lets her choose a file to open; `null` where she chose none. */
  chooseFile: () => GivenFile | null;
  /** The bytes of a file that was given, at most `MOST_BYTES`. */
  readFile: (token: string) => Uint8Array;
  /** Lets her say where, and writes whole or not at all; `null` where she did not say. */
  saveFile: (file: NewFile) => SavedFile | null;
  /** Lets her choose the folder for backups; its name in words, `null` where she chose none. */
  chooseBackupFolder: () => string | null;
  /** The folder for backups; `null` where she has not chosen one. */
  backupFolder: () => BackupFolder | null;
  /** Keeps what backups in the folder are locked with; `null`: no longer. Done means kept for good. */
  lockBackups: (lock: FolderLock | null) => null;
  /** The names of the program's own files in a place. */
  fileNames: (place: Place) => readonly string[];
  /** The bytes of one of them; `null` where there is none of that name. */
  readFrom: (place: Place, name: string) => Uint8Array | null;
  /** Writes one of them, whole or not at all. Done means that it has reached the disk. */
  writeTo: (place: Place, name: string, bytes: Uint8Array) => null;
  /** Removes one of them; one that is not there is as good as removed. */
  removeFrom: (place: Place, name: string) => null;
  /** Opens a web or e-mail address in her own programs. */
  openOutside: (address: string) => null;
  /** Says what the menu bar shows; a browser has none of ours. */
  setMenu: (menu: readonly MenuPart[]) => null;
  /** Shows a menu at the pointer; the id of the line she took, `null` where she left it. */
  popUpMenu: (lines: readonly PopUpLine[]) => string | null;
  /** Lets the window fill the screen, or no longer, or the other way than now. */
  fillScreen: (fill: Fill) => null;
}

/** What comes from the host by itself. */
export interface HostEvents {
  /** A command was chosen from the menu bar. */
  readonly command: (name: string) => void;
  /** She dropped a file, or opened one with the program. */
  readonly file: (file: GivenFile) => void;
  /** Something she should know, in words. */
  readonly say: (words: string) => void;
  /**
   * The window is about to close (`forGood`), to be hidden, or the computer to sleep: resolves once
   * all is saved, or not. What can be done without waiting is done at once.
   */
  readonly leaving: (forGood: boolean) => Promise<Answer<null>>;
  /** Whether all is saved now; asked where nothing waits for `leaving`. */
  readonly isSaved: () => boolean;
}

/** Everything that can be asked, each with its answer. */
export type Answered<Calls> = {
  readonly [N in keyof Calls]: Calls[N] extends (...asked: infer A) => infer R
    ? (...asked: A) => Promise<Answer<R>>
    : never;
};

/**
 * What the operating system does for us: the desktop program's, a browser's or a test's. It never
 * rejects for what can happen, only for a mistake of ours.
 */
export interface Host extends Answered<HostCalls> {
  readonly shell: Shell;
  /** Tells of what comes by itself until the answer is called. */
  readonly listen: (events: HostEvents) => () => void;
}

/** A file larger than this is not opened, in bytes. */
export const MOST_BYTES = 50_000_000;

/** The answer that it was done. */
export function done<T>(value: T): Answer<T> {
  return { ok: true, value };
}

/** The answer that it was not. */
export function refusal(code: HostCode, message: string): HostRefusal {
  return { ok: false, code, message };
}

/** The answer for a file that is larger than `MOST_BYTES`. */
export function tooLarge(name: string): HostRefusal {
  return refusal(
    'large',
    `${name} is larger than any file Minutebook opens (50 MB). It was not read, and your book is as it was. If pictures make it so large, save it without them, or copy its text and paste it.`,
  );
}
