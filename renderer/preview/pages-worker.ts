import { reportBytes } from '../../shared/formats/report-bytes';
import { type Book, type BookFile, bookOf } from '../../shared/model/book';
import type { HouseStyle } from '../../shared/model/house-style';
import type { Id } from '../../shared/model/id';
import type { WithNotices } from '../../shared/model/notice';
import { templateOfWanted } from '../../shared/outs/used-template';
import { type WantedReport, wantedReport } from '../../shared/outs/wanted-report';
import { isNotOpened, readWordFile } from '../../shared/pages/file/read-word-file';
import type { Page } from '../../shared/pages/page';
import { pagesOf } from '../../shared/pages/pages-of';
import { type PagePlace, placeOfWords } from '../../shared/pages/place-of-words';
import type { Report } from '../../shared/report/report';
import { itemBookmarks } from '../../shared/word/item-bookmarks';
import type { UsedTemplate } from '../../shared/word/template/docx-of';
import { answering } from '../workers/answering';
import { canvasWidths } from './canvas-widths';
import { drawPage, type Pictures } from './draw-page';
import type { ItemPlace, PagesAnswer, PagesQuestions } from './pages-questions';

/** A document that was laid out, as long as pages of it may be asked for. */
interface LaidOut {
  readonly layout: number;
  readonly pages: readonly Page[];
  readonly pictures: Pictures;
  /** Where the items of the agenda begin, in the order of the pages. */
  readonly items: readonly ItemPlace[];
}

const measure = canvasWidths();
const kept = new Map<number, LaidOut>();
let layouts = 0;
let fonts: Promise<void> | null = null;

answering<PagesQuestions>({
  document: async (asker, book, wanted, style) => {
    const records = inStyle(book, wanted, style);
    const report = wantedReport(records, wanted);
    if (!report) throw new Error('The page asked for a document of what it did not send.');
    const template = style ? null : templateOfWanted(records, wanted);
    const items = itemBookmarks(report.value, records, wanted);
    return laidOut(asker, { report: report.value, template }, items);
  },
  report: (asker, report) => laidOut(asker, { report, template: null }, new Map()),
  page: (asker, layout, at, scale) => {
    const document = kept.get(asker);
    const page = document?.layout === layout ? document.pages[at] : undefined;
    if (!document || !page) return null;
    const { texts, paragraphs } = page;
    return { picture: drawPage(page, document.pictures, scale), texts, paragraphs };
  },
  written: (asker, layout, itemId, words) => {
    const document = kept.get(asker);
    const at = document?.items.findIndex(item => item.itemId === itemId) ?? -1;
    const from = document?.items[at];
    if (document?.layout !== layout || !from) return null;
    return placeOfWords(document.pages, { from, to: document.items[at + 1] ?? null }, words);
  },
  forget: asker => {
    kept.delete(asker);
    return null;
  },
});

/** The records, and the committee of the meeting perhaps in another style. */
function inStyle(
  { records }: BookFile,
  { meetingId }: WantedReport,
  style: HouseStyle | null,
): Book {
  const book = bookOf(records);
  if (style === null) return book;
  const meeting = book.records.get(meetingId);
  const committeeId = meeting?.kind === 'meeting' ? meeting.committeeId : null;
  return bookOf(
    records.map(record =>
      record.kind === 'committee' && record.id === committeeId
        ? { ...record, houseStyle: style }
        : record,
    ),
  );
}

/** The Word file as it would be exported, read back and laid out. */
async function laidOut(
  asker: number,
  { report, template }: { readonly report: Report; readonly template: UsedTemplate | null },
  items: ReadonlyMap<Id, string>,
): Promise<PagesAnswer> {
  fonts ??= loadFonts();
  const [{ value: bytes }] = await Promise.all([reportBytes(report, 'docx', template), fonts]);
  const read = readWordFile(bytes);
  if (isNotOpened(read)) throw new Error(`Our own Word file could not be read: ${read.why}.`);
  const { value: file, notices }: WithNotices<typeof read.value> = read;
  const pages = pagesOf(file, measure);
  const pictures = await bitmapsOf(file.pictures);
  layouts += 1;
  const bookmarks = bookmarksOn(pages);
  const placed = itemPlaces(items, bookmarks);
  kept.set(asker, { layout: layouts, pages, pictures, items: placed });
  return {
    layout: layouts,
    title: file.title,
    language: file.language,
    pages: pages.map(({ width, height }) => ({ width, height })),
    bookmarks,
    items: placed,
    notices: notices.map(({ message }) => message),
  };
}

function bookmarksOn(pages: readonly Page[]): Map<string, PagePlace> {
  const places = new Map<string, PagePlace>();
  for (const [page, { bookmarks }] of pages.entries()) {
    for (const { name, y } of bookmarks) if (!places.has(name)) places.set(name, { page, y });
  }
  return places;
}

function itemPlaces(
  items: ReadonlyMap<Id, string>,
  bookmarks: ReadonlyMap<string, PagePlace>,
): ItemPlace[] {
  return [...items]
    .flatMap(([itemId, name]) => {
      const place = bookmarks.get(name);
      return place ? [{ itemId, ...place }] : [];
    })
    .sort((one, other) => one.page - other.page || one.y - other.y);
}

/** A picture that cannot be drawn leaves its place empty. */
async function bitmapsOf(pictures: ReadonlyMap<string, Uint8Array>): Promise<Pictures> {
  const drawn = await Promise.all(
    [...pictures].map(async ([part, bytes]) => {
      try {
        return [[part, await createImageBitmap(new Blob([Uint8Array.from(bytes)]))] as const];
      } catch {
        return [];
      }
    }),
  );
  return new Map(drawn.flat());
}

/** The font that the program brings along; without it another of this computer takes its place. */
async function loadFonts(): Promise<void> {
  const { FONT_NAME, fontFiles } = await import('../../shared/fonts/arimo');
  const { regular, bold, italic, boldItalic } = fontFiles();
  const faces = [
    new FontFace(FONT_NAME, Uint8Array.from(regular)),
    new FontFace(FONT_NAME, Uint8Array.from(bold), { weight: 'bold' }),
    new FontFace(FONT_NAME, Uint8Array.from(italic), { style: 'italic' }),
    new FontFace(FONT_NAME, Uint8Array.from(boldItalic), { weight: 'bold', style: 'italic' }),
  ];
  for (const face of faces) {
    workerFonts().add(face);
    await face.load().catch(() => {});
  }
}

/** A worker has fonts too; the compiler knows only those of a page. */
function workerFonts(): FontFaceSet {
  return (self as unknown as { readonly fonts: FontFaceSet }).fonts;
}
