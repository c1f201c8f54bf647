import type { Host } from '../../shared/host';
import { browserHost } from './browser/browser-host';
import { takingDroppedFiles } from './dropped-files';

declare global {
  interface Window {
    /** Given by the desktop program alone. */
    readonly minutebookHost?: Host;
  }
}

/** The host that the page of a book runs in: the desktop program's, or the browser's. */
export function theHost(bookName: string): Host {
  return takingDroppedFiles(window.minutebookHost ?? browserHost(bookName));
}
