import './print.css';
import { bookFile } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import { templateIdsOfMeeting } from '../../shared/outs/used-template';
import type { MinutesVersion } from '../../shared/registers/public-version';
import type { Desk } from '../desk/desk';
import { runLong } from '../outs/run-long';
import { say } from '../store/said';
import { type Asker, askForPages } from './pages-desk';
import type { PageSize, PagesAnswer } from './pages-questions';

/** Dots an inch: sharp to the eye, and a long document still has room in memory. */
const SHARP = 200;
const SHARP_ENOUGH = 130;

/** A longer document is printed a little less sharp. Pages. */
const LONG = 40;

/** Prints the minutes of a meeting, page by page as they are shown; the dialog is the browser's own. */
export async function printMinutes(
  desk: Desk,
  meetingId: Id,
  version: MinutesVersion,
): Promise<void> {
  const asker = askForPages();
  try {
    const sheet = await runLong(desk, 'Getting the pages ready to print', async job => {
      await desk.bringPlaces(templateIdsOfMeeting(desk.book.getState().book, meetingId));
      const book = bookFile(desk.book.getState().book);
      const wanted = { what: 'minutes', meetingId, version } as const;
      const answer = await asker.ask('document', asker.id, book, wanted, null);
      return printedSheet(asker, answer, job);
    });
    if (sheet) printNow(sheet);
  } catch {
    say(desk.view, NOT_PRINTED, true);
  } finally {
    asker.leave();
  }
}

const NOT_PRINTED =
  'The pages could not be got ready to print. The minutes are safe in the book. Write the Word file or the PDF, and print it from there.';

/** All pages as pictures, each on a sheet of its own size; it is not on the page yet. */
async function printedSheet(
  { ask, id }: Asker,
  { layout, pages }: PagesAnswer,
  job: { readonly signal: AbortSignal; readonly tell: (share: number) => void },
): Promise<HTMLElement> {
  const place = document.createElement('div');
  place.className = 'print-place';
  const scale = (pages.length > LONG ? SHARP_ENOUGH : SHARP) / 72;
  for (const [at, size] of pages.entries()) {
    job.signal.throwIfAborted();
    const drawn = await ask('page', id, layout, at, scale);
    if (!drawn) throw new Error('A page was laid out anew while it was printed.');
    place.append(printedPage(drawn.picture, size, nameOf(size)));
    job.tell((at + 1) / pages.length);
  }
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sizesOf(pages)];
  return place;
}

function printedPage(picture: ImageBitmap, { width, height }: PageSize, name: string): HTMLElement {
  const canvas = document.createElement('canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(picture);
  canvas.style.width = `${width}pt`;
  canvas.style.height = `${height}pt`;
  canvas.style.setProperty('page', name);
  return canvas;
}

/** Paper that lies on its side has a name of its own, and so has every other size. */
function nameOf({ width, height }: PageSize): string {
  return `sheet-${Math.round(width)}-${Math.round(height)}`;
}

function sizesOf(pages: readonly PageSize[]): CSSStyleSheet {
  const sizes = new Map(pages.map(page => [nameOf(page), page]));
  const rules = [...sizes].map(
    ([name, { width, height }]) => `@page ${name} { size: ${width}pt ${height}pt; margin: 0 }`,
  );
  const [first] = pages;
  const usual = first ? `@page { size: ${first.width}pt ${first.height}pt; margin: 0 }` : '';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([usual, ...rules].join('\n'));
  return sheet;
}

/** While it is printed nothing else is on the paper; afterwards nothing of it is left. */
function printNow(sheet: HTMLElement): void {
  const added = document.adoptedStyleSheets.at(-1);
  const end = () => {
    sheet.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(each => each !== added);
  };
  addEventListener('afterprint', end, { once: true });
  document.body.append(sheet);
  // The pictures are painted before the browser takes them.
  requestAnimationFrame(() => requestAnimationFrame(() => print()));
}
