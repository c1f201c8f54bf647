import { type BrowserWindow, type ContextMenuParams, Menu, type WebContents } from 'electron';
import type { PopUpLine } from '../../../shared/host';
import { CLIPBOARD } from './menu-bar';

/** Some systems close a menu before they say what was taken from it: so long it is waited for. */
const TAKEN_WITHIN_MS = 200;

/** Shows these lines at the pointer, with the clipboard below; the id of the line that was taken. */
export function popUpMenu(
  window: BrowserWindow,
  lines: readonly PopUpLine[],
): Promise<string | null> {
  return new Promise(resolve => {
    const menu = Menu.buildFromTemplate([
      ...lines.map(({ id, label }) => ({ id, label, click: () => resolve(id) })),
      { type: 'separator' },
      ...CLIPBOARD,
    ]);
    const left = () => void setTimeout(() => resolve(null), TAKEN_WITHIN_MS);
    menu.popup({ window, callback: left });
  });
}

/** Offers the clipboard where words are, unless the page shows a menu of its own there. */
export function offerClipboard(contents: WebContents): void {
  contents.on('context-menu', (_event, place) => {
    const lines = clipboardAt(place);
    if (lines.length > 0) Menu.buildFromTemplate(lines).popup();
  });
}

function clipboardAt({ isEditable, selectionText }: ContextMenuParams) {
  if (isEditable) return CLIPBOARD;
  return selectionText.trim() === '' ? [] : CLIPBOARD.filter(({ role }) => role === 'copy');
}
