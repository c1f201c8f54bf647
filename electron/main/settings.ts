import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type FolderLock, isLockOrNone } from '../../shared/backup/folder-lock';
import { writeWhole } from '../files/write-whole';
import { isWindowPlace, type WindowPlace } from './window/window-place';

/** What the desktop program remembers beside the book. */
export interface Settings {
  /** Where backups go; `null` until she has chosen. */
  readonly backupFolder: string | null;
  /** What the backups there are locked with; `null` for backups that anyone can read. */
  readonly backupLock: FolderLock | null;
  /** Where she last saved a file. */
  readonly lastFolder: string | null;
  /** The files opened last, the latest first. */
  readonly recent: readonly string[];
  readonly window: WindowPlace | null;
  /** The place of the page that was open last: `#item:…`. */
  readonly openPlace: string;
  /** The SHA-256 of each file as it was written last, by its path. */
  readonly written: Readonly<Record<string, string>>;
}

/** The settings as they are, and a way to change them that outlives the program. */
export interface KeptSettings {
  readonly now: () => Settings;
  /** Tells whether they are on disk; a disk that takes nothing changes them for this run alone. */
  readonly change: (part: Partial<Settings>) => Promise<boolean>;
}

const FIRST: Settings = {
  backupFolder: null,
  backupLock: null,
  lastFolder: null,
  recent: [],
  window: null,
  openPlace: '',
  written: {},
};

/** The settings kept in a folder. What cannot be read of them is as at the first start. */
export function settingsIn(folder: string): KeptSettings {
  const file = path.join(folder, 'settings.json');
  let settings = readSettings(file);
  let writing = Promise.resolve(true);
  return {
    now: () => settings,
    change: part => {
      settings = { ...settings, ...part };
      // One after the other: the last one written is the last one made.
      writing = writing
        .then(() => writeWhole(file, JSON.stringify(settings, null, 1)))
        .then(
          () => true,
          () => false,
        );
      return writing;
    },
  };
}

function readSettings(file: string): Settings {
  try {
    return checked(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return FIRST;
  }
}

function checked(value: unknown): Settings {
  if (typeof value !== 'object' || value === null) return FIRST;
  const found = new Map<string, unknown>(Object.entries(value));
  const text = (name: string) => {
    const each = found.get(name);
    return typeof each === 'string' ? each : null;
  };
  const window = found.get('window');
  const lock = found.get('backupLock') ?? null;
  // Where backups were locked, no folder is better than open ones.
  const folder = isLockOrNone(lock) ? text('backupFolder') : null;
  return {
    backupFolder: folder,
    backupLock: isLockOrNone(lock) ? lock : null,
    lastFolder: text('lastFolder'),
    recent: textsIn(found.get('recent')),
    window: isWindowPlace(window) ? window : null,
    openPlace: /^#/.test(text('openPlace') ?? '') ? (text('openPlace') ?? '') : '',
    written: Object.fromEntries(
      Object.entries(found.get('written') ?? {}).filter(([, hash]) => typeof hash === 'string'),
    ),
  };
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(each => typeof each === 'string') : [];
}
