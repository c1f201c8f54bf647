import path from 'node:path';
import type { BrowserWindow, WebContents } from 'electron';
import type { ShellHost } from '../../shared/host-channels';
import { desktopHost } from './host/desktop-host';
import { GivenFiles } from './host/given-files';
import { PageOfWindow } from './host/page-of-window';
import { Places } from './host/places';
import { saveBeforeSleep } from './life/power';
import { windowMenu } from './menu/window-menu';
import { recentFiles } from './recent-files';
import { settingsIn } from './settings';
import { saveBeforeClosing } from './window/closing';
import { reopenWhenItStops } from './window/crash';
import { openWindow } from './window/open-window';

/** The one window on the book, with what stands behind it. */
interface OpenedWindow {
  readonly window: BrowserWindow;
  readonly page: PageOfWindow;
  readonly given: GivenFiles;
  readonly host: ShellHost;
}

/** The program as it runs: there is one book, and one window on it. */
export interface RunningProgram {
  /** Opens the window, or brings the one there is to the front. */
  readonly show: () => void;
  /** Hands a file over to the page. */
  readonly open: (file: string) => Promise<void>;
  /** The host of the window that shows a page; `null` where none of ours does. */
  readonly hostOf: (page: WebContents) => ShellHost | null;
}

/** Starts the program on the data in a folder. */
export async function runProgram(userData: string): Promise<RunningProgram> {
  const settings = settingsIn(userData);
  const secondCopy = path.join(userData, 'second-copy');
  const places = new Places(place =>
    place === 'secondCopy' ? secondCopy : settings.now().backupFolder,
  );
  const recent = recentFiles(settings, () => showMenu());
  const showMenu = windowMenu(() => recent.list, {
    command: name => opened?.page.tell('command', name),
    openRecent: file => void open(file),
  });
  let opened: OpenedWindow | null = null;
  await places.tidy();
  showMenu();

  function openIt(): OpenedWindow {
    const window = openWindow(settings);
    const page = new PageOfWindow(window.webContents);
    const given = new GivenFiles();
    const host = desktopHost({ window, page, given, places, recent, settings, showMenu });
    saveBeforeClosing(window, page);
    saveBeforeSleep(window, page);
    reopenWhenItStops(window, page);
    window.once('closed', () => {
      opened = null;
    });
    return { window, page, given, host };
  }

  function show(): OpenedWindow {
    if (opened) bringToFront(opened.window);
    opened ??= openIt();
    return opened;
  }

  async function open(file: string): Promise<void> {
    const { page, given } = show();
    await recent.opened(file);
    page.tell('file', given.give(file));
  }

  return {
    show,
    open,
    hostOf: contents => (opened?.window.webContents === contents ? opened.host : null),
  };
}

function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
