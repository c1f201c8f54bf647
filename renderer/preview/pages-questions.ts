import type { BookFile } from '../../shared/model/book';
import type { HouseStyle } from '../../shared/model/house-style';
import type { Id } from '../../shared/model/id';
import type { WantedReport } from '../../shared/outs/wanted-report';
import type { PageParagraph, TextMark } from '../../shared/pages/page';
import type { PagePlace } from '../../shared/pages/place-of-words';
import type { Report } from '../../shared/report/report';

/** A document as it is laid out: its pages, and where in it things are. Lengths are points. */
export interface PagesAnswer {
  /** Which laying out it is: pictures of an older one are no more to be had. */
  readonly layout: number;
  readonly title: string;
  readonly language: string;
  readonly pages: readonly PageSize[];
  readonly bookmarks: ReadonlyMap<string, PagePlace>;
  /** Where the items of the agenda begin, in the order of the pages. */
  readonly items: readonly ItemPlace[];
  /** What is shown here otherwise than in Word, in sentences. */
  readonly notices: readonly string[];
}

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

export interface ItemPlace extends PagePlace {
  readonly itemId: Id;
}

/** A page as a picture, and its words for whoever selects them or hears them. */
export interface DrawnPage {
  readonly picture: ImageBitmap;
  readonly texts: readonly TextMark[];
  readonly paragraphs: readonly PageParagraph[];
}

/** What the worker that lays out pages is asked. It keeps the last document of each that asks. */
export interface PagesQuestions {
  /** A document about a meeting of these records, perhaps in another house style. */
  readonly document: (
    asker: number,
    book: BookFile,
    wanted: WantedReport,
    style: HouseStyle | null,
  ) => PagesAnswer;
  readonly report: (asker: number, report: Report) => PagesAnswer;
  /** A page, `scale` pixels a point; `null` where the document was laid out anew meanwhile. */
  readonly page: (asker: number, layout: number, at: number, scale: number) => DrawnPage | null;
  /**
   * Where on the pages of an item stands what was written last of these words, all that is written
   * in it up to the caret; `null` where they do not have it, or were laid out anew meanwhile.
   */
  readonly written: (asker: number, layout: number, itemId: Id, words: string) => PagePlace | null;
  /** Nothing of the document is wanted any more. */
  readonly forget: (asker: number) => null;
}
