import path from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import type { FolderLock } from '../../../shared/backup/folder-lock';
import { type Answer, type BackupFolder, done, refusal } from '../../../shared/host';
import type { ShellHost } from '../../../shared/host-channels';
import { popUpMenu } from '../menu/pop-up-menu';
import type { ShowMenu } from '../menu/window-menu';
import { openOutside } from '../open-outside';
import type { RecentFiles } from '../recent-files';
import type { KeptSettings } from '../settings';
import { GIVEN_ENDINGS, type GivenFiles } from './given-files';
import type { PageOfWindow } from './page-of-window';
import type { Places } from './places';
import { saveFile } from './save-file';

/** What the host of one window stands on. */
export interface HostSurroundings {
  readonly window: BrowserWindow;
  readonly page: PageOfWindow;
  readonly given: GivenFiles;
  readonly places: Places;
  readonly recent: RecentFiles;
  readonly settings: KeptSettings;
  readonly showMenu: ShowMenu;
}

/** What the desktop program does for the page of one window. */
export function desktopHost(around: HostSurroundings): ShellHost {
  const { window, page, given, places, settings } = around;
  return {
    about: async () => done({ version: app.getVersion(), system: SYSTEMS[process.platform] ?? '' }),
    chooseFile: () => chooseFile(around),
    readFile: token => given.read(token),
    saveFile: file => saveFile({ window, settings }, file),
    chooseBackupFolder: () => chooseBackupFolder(around),
    backupFolder: async () => done(backupFolder(settings)),
    lockBackups: lock => lockBackups(settings, lock),
    fileNames: place => places.names(place),
    readFrom: (place, name) => places.read(place, name),
    writeTo: (place, name, bytes) => places.write(place, name, bytes),
    removeFrom: (place, name) => places.remove(place, name),
    openOutside,
    setMenu: async menu => {
      around.showMenu(menu);
      return done(null);
    },
    popUpMenu: async lines => done(await popUpMenu(window, lines)),
    fillScreen: async fill => {
      window.setFullScreen(fill === 'other' ? !window.isFullScreen() : fill === 'yes');
      return done(null);
    },
    listening: async () => {
      page.listens();
      return done(null);
    },
    left: async (id, answer) => {
      page.hasLeft(id, answer);
      return done(null);
    },
  };
}

const SYSTEMS: Readonly<Record<string, string>> = {
  darwin: 'macOS',
  linux: 'Linux',
  win32: 'Windows',
};

async function chooseFile({ window, given, recent }: HostSurroundings) {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openFile'],
    filters: [
      { name: 'Backups and minutes', extensions: [...GIVEN_ENDINGS] },
      { name: 'All files', extensions: ['*'] },
    ],
  });
  const [file] = filePaths;
  if (canceled || file === undefined) return done(null);
  await recent.opened(file);
  return done(given.give(file));
}

async function chooseBackupFolder({ window, settings }: HostSurroundings) {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Folder for backups',
    properties: ['openDirectory', 'createDirectory'],
  });
  const [folder] = filePaths;
  if (canceled || folder === undefined) return done(null);
  await settings.change({ backupFolder: path.resolve(folder) });
  return done(settings.now().backupFolder);
}

function backupFolder(settings: KeptSettings): BackupFolder | null {
  const { backupFolder: name, backupLock: lock } = settings.now();
  return name === null ? null : { name, lock };
}

async function lockBackups(settings: KeptSettings, lock: FolderLock | null): Promise<Answer<null>> {
  const { backupLock: before } = settings.now();
  if (await settings.change({ backupLock: lock })) return done(null);
  await settings.change({ backupLock: before });
  return NOT_KEPT;
}

const NOT_KEPT = refusal(
  'failed',
  'The passphrase could not be set, because this computer’s disk takes nothing just now. Backups are written as before.',
);
