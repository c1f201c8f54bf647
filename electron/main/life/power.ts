import { app, type BrowserWindow, powerMonitor } from 'electron';
import type { PageOfWindow } from '../host/page-of-window';

/** A computer that goes to sleep does not wait long, in milliseconds. */
const BEFORE_SLEEP = 4_000;

/** Saves what is not saved before the computer sleeps, is locked, shut down or logged out of. */
export function saveBeforeSleep(window: BrowserWindow, page: PageOfWindow): void {
  const save = () => void page.leave(false, BEFORE_SLEEP);
  const leave = (event?: Pick<Electron.Event, 'preventDefault'>) => {
    // Linux and macOS then wait until the program has ended, and so until all is saved.
    event?.preventDefault();
    app.quit();
  };
  powerMonitor.on('suspend', save);
  powerMonitor.on('lock-screen', save);
  powerMonitor.on('shutdown', leave);
  window.on('query-session-end', save);
  window.once('closed', () => {
    powerMonitor.off('suspend', save);
    powerMonitor.off('lock-screen', save);
    powerMonitor.off('shutdown', leave);
  });
}
