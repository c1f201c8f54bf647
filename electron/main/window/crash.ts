import { app, type BrowserWindow, dialog } from 'electron';
import type { PageOfWindow } from '../host/page-of-window';

/** So often within a minute a page is opened again by itself. */
const BY_ITSELF = 3;
const MINUTE = 60_000;

/** A page that stops is opened again where it was; one that stops again and again, when she says so. */
export function reopenWhenItStops(window: BrowserWindow, page: PageOfWindow): void {
  let stops: number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    const now = Date.now();
    stops = [...stops.filter(stop => now - stop < MINUTE), now];
    page.hasGone();
    if (stops.length <= BY_ITSELF) reopen(window, page);
    else void askHer(window, page);
  });
  window.on('unresponsive', () => void askWhetherToWait(window));
}

function reopen(window: BrowserWindow, page: PageOfWindow): void {
  page.tell(
    'say',
    'The window stopped and was opened again where you were. What was shown as saved is safe; please look over the last words you typed.',
  );
  window.webContents.reload();
}

async function askHer(window: BrowserWindow, page: PageOfWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: 'The window has stopped several times.',
    detail: 'What was shown as saved is safe on this computer.',
    buttons: ['Open it again', 'Leave Minutebook'],
    defaultId: 0,
    cancelId: 1,
  });
  if (response === 0) reopen(window, page);
  else app.quit();
}

async function askWhetherToWait(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'The window does not answer.',
    detail: 'What was shown as saved is safe. It may come back by itself.',
    buttons: ['Wait', 'Open it again'],
    defaultId: 0,
    cancelId: 0,
  });
  if (response === 1 && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer();
}
