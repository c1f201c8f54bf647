import { namedBackup } from '../../shared/backup/backup-names';
import type { FolderLock } from '../../shared/backup/folder-lock';
import { isSafeFileName } from '../../shared/files/safe-file-name';
import { writtenKind } from '../../shared/files/written-kinds';
import {
  type Answer,
  done,
  type Host,
  type HostEvents,
  type Place,
  refusal,
} from '../../shared/host';
import { isOutsideLink } from '../../shared/model/outside-link';

/** A host in memory, and what a test sees and does behind it. */
export interface TestHost extends Host {
  /** What she does next when she is asked for a file, a place or a line; by itself she leaves. */
  readonly she: {
    chooses: { readonly name: string; readonly bytes: Uint8Array } | null;
    savesAs: string | null;
    choosesFolder: string | null;
    takes: string | null;
  };
  /** What was saved where she said, by name. */
  readonly saved: Map<string, Uint8Array>;
  readonly opened: string[];
  /** What the page listens with, while it does. */
  readonly events: () => HostEvents | null;
}

/** A host that does everything in memory. */
export function testHost(): TestHost {
  const she: TestHost['she'] = { chooses: null, savesAs: null, choosesFolder: null, takes: null };
  const saved = new Map<string, Uint8Array>();
  const opened: string[] = [];
  const given = new Map<string, Uint8Array>();
  const places: Record<Place, Map<string, Uint8Array>> = {
    secondCopy: new Map(),
    backups: new Map(),
  };
  let folder: string | null = null;
  let lock: FolderLock | null = null;
  let events: HostEvents | null = null;

  function inPlace<T>(
    place: Place,
    name: string | null,
    work: (files: Map<string, Uint8Array>) => T,
  ): Answer<T> {
    if (name !== null && !isSafeFileName(name)) throw new Error(`${name} is no name of a file.`);
    const isOwn = place === 'secondCopy' ? name?.endsWith('.json') : name && namedBackup(name);
    if (name !== null && !isOwn) return refusal('refused', `${name} is no file of ours there.`);
    if (place === 'backups' && folder === null) return refusal('notHere', 'No folder is chosen.');
    return done(work(places[place]));
  }

  return {
    shell: 'browser',
    she,
    saved,
    opened,
    events: () => events,
    about: async () => done({ version: '0.0.0', system: 'a test' }),
    chooseFile: async () => {
      if (!she.chooses) return done(null);
      const token = `given-${given.size}`;
      given.set(token, she.chooses.bytes);
      return done({ token, name: she.chooses.name });
    },
    readFile: async token => {
      const bytes = given.get(token);
      return bytes ? done(bytes) : refusal('lost', 'That file is no longer in hand.');
    },
    saveFile: async ({ name, bytes }) => {
      if (!writtenKind(name)) return refusal('refused', `${name} is no file of ours.`);
      if (she.savesAs === null) return done(null);
      saved.set(she.savesAs, bytes);
      return done({ name: she.savesAs, folder: null });
    },
    chooseBackupFolder: async () => {
      folder = she.choosesFolder ?? folder;
      return done(she.choosesFolder);
    },
    backupFolder: async () => done(folder === null ? null : { name: folder, lock }),
    lockBackups: async wanted => {
      lock = wanted;
      return done(null);
    },
    fileNames: async place => inPlace(place, null, files => [...files.keys()]),
    readFrom: async (place, name) => inPlace(place, name, files => files.get(name) ?? null),
    writeTo: async (place, name, bytes) =>
      inPlace(place, name, files => {
        files.set(name, bytes);
        return null;
      }),
    removeFrom: async (place, name) =>
      inPlace(place, name, files => {
        files.delete(name);
        return null;
      }),
    openOutside: async address => {
      if (!isOutsideLink(address)) return refusal('refused', 'Only web and e-mail addresses.');
      opened.push(address);
      return done(null);
    },
    setMenu: async () => done(null),
    popUpMenu: async () => done(she.takes),
    fillScreen: async () => done(null),
    listen: heard => {
      events = heard;
      return () => {
        events = null;
      };
    },
  };
}
