import { version } from '../../../package.json';
import { done, type Host } from '../../../shared/host';
import { backupFolder, chooseBackupFolder, lockBackups } from './backup-folder';
import { chooseFile, type GivenHandles, readFile } from './choose-file';
import { fillScreen } from './fill-screen';
import { listenInBrowser } from './leaving';
import { openOutside } from './open-outside';
import { placesOf } from './places';
import { popUpMenu } from './pop-up-menu';
import { saveFile } from './save-file';

/**
 * What a browser does for the page of a book: File System Access where it has it, downloads
 * elsewhere; the second copy lies in the origin's private file system.
 */
export function browserHost(bookName: string): Host {
  const given: GivenHandles = new Map();
  return {
    shell: 'browser',
    about: async () => done({ version, system: 'a browser' }),
    chooseFile: () => chooseFile(given),
    readFile: token => readFile(given, token),
    saveFile,
    chooseBackupFolder,
    backupFolder,
    lockBackups,
    ...placesOf(bookName),
    openOutside,
    // The menus of a browser are its own.
    setMenu: async () => done(null),
    popUpMenu,
    fillScreen,
    listen: listenInBrowser,
  };
}
