import { app, type BrowserWindow, dialog } from 'electron';
import type { PageOfWindow } from '../host/page-of-window';

/** How long a page may take to save before it is asked what to do, in milliseconds. */
const PATIENCE = 10_000;

/**
 * A window closes once its page has saved all. Where that cannot be, she is told why and stays,
 * unless she says otherwise.
 */
export function saveBeforeClosing(window: BrowserWindow, page: PageOfWindow): void {
  let isAsking = false;
  let mayClose = false;
  let isQuitting = false;
  const quitting = () => {
    isQuitting = true;
  };
  app.on('before-quit', quitting);
  window.once('closed', () => app.off('before-quit', quitting));

  window.on('close', event => {
    if (mayClose) return;
    event.preventDefault();
    if (!isAsking) void ask();
  });

  async function ask(): Promise<void> {
    isAsking = true;
    mayClose = await savedOrGivenUp(window, page);
    isAsking = false;
    // Preventing the window from closing has stopped the program from quitting, too.
    const goOn = isQuitting ? () => app.quit() : () => window.close();
    isQuitting = false;
    if (mayClose) goOn();
  }
}

/** Whether the window may close: all is saved, or she has said to close it without. */
async function savedOrGivenUp(window: BrowserWindow, page: PageOfWindow): Promise<boolean> {
  for (;;) {
    const answer = await page.leave(true, PATIENCE);
    if (answer !== 'silent' && answer.ok) return true;
    const isSilent = answer === 'silent';
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: isSilent ? 'Minutebook is still saving.' : 'Not everything is saved.',
      detail: isSilent ? SILENT : answer.message,
      buttons: [isSilent ? 'Wait' : 'Keep Minutebook open', 'Close without the last changes'],
      defaultId: 0,
      cancelId: 0,
    });
    if (response === 1) return true;
    if (!isSilent) return false;
  }
}

const SILENT =
  'The window has not answered yet. What was shown as saved is safe; only what was typed since may be missing if you close now.';
