import { Document, type ISectionOptions, PageOrientation } from 'docx';
import type { Notice, WithNotices } from '../model/notice';
import { MARGIN, pageSize } from '../report/page-size';
import type { Report } from '../report/report';
import { type WordPages, wordPages } from './block-writers';
import { chartPictures } from './chart-pictures';
import { coreProperties } from './core-properties';
import { partsOf, wordFile } from './package-file';
import { pageFooter, pageHeader } from './page-furniture';
import { type Revisions, withDeletedText } from './revisions';
import { characterStyles } from './styles/character-styles';
import { defaultStyles } from './styles/default-styles';
import { paragraphStyles } from './styles/paragraph-styles';
import { tableStyle } from './styles/table-style';
import { type Writing, writingOf } from './writing';

const NUMBERING = 'word/numbering.xml';
const DOCUMENT = 'word/document.xml';

/**
 * The report as a Word file. The same report gives the same bytes. Text that no file can hold is
 * cleaned and a link that Word would refuse is left out, each with a notice; no words are lost. Given
 * revisions, the parts that they name are written as inserted or deleted.
 */
export async function toDocx(
  report: Report,
  revisions: Revisions | null = null,
): Promise<WithNotices<Uint8Array>> {
  const { value, notices } = await docxParts(report, revisions);
  return { value: wordFile(value, report.properties.created), notices };
}

/** The parts of that file, by their names. */
export async function docxParts(
  report: Report,
  revisions: Revisions | null = null,
): Promise<WithNotices<ReadonlyMap<string, string | Uint8Array>>> {
  const writing = writingOf(report, await chartPictures(report), revisions);
  const parts = partsOf(documentOf(report, writing, wordPages(writing)));
  parts.set('docProps/core.xml', coreProperties(report));
  parts.set(NUMBERING, inLevels(parts.get(NUMBERING)));
  if (revisions) parts.set(DOCUMENT, withDeletedText(textPart(parts.get(DOCUMENT))));
  return { value: parts, notices: noticesOf(writing) };
}

/** docx calls every list a hybrid one, whose levels know nothing of each other; ours count as one. */
function inLevels(numbering: string | Uint8Array | undefined): string {
  return textPart(numbering)
    .replaceAll('"hybridMultilevel"', '"multilevel"')
    .replaceAll(' w:tentative="1"', '');
}

function textPart(part: string | Uint8Array | undefined): string {
  if (typeof part !== 'string') throw new Error('docx made no such part.');
  return part;
}

function documentOf(report: Report, writing: Writing, pages: readonly WordPages[]): Document {
  const { style } = report;
  return new Document({
    styles: {
      paragraphStyles: paragraphStyles(style, writing.headings.ofStyles()),
      characterStyles: characterStyles(style),
      importedStyles: [...defaultStyles(style), tableStyle(style)],
    },
    numbering: { config: [...writing.headings.definitions(), ...writing.lists.definitions()] },
    footnotes: Object.fromEntries(
      [...writing.footnotes].map(([number, paragraph]) => [number, { children: [paragraph] }]),
    ),
    sections: pages.map(part => sectionOf(report, part)),
  });
}

/** docx swaps the sides of the paper itself where it lies on its side. */
function sectionOf(report: Report, { turned, children }: WordPages): ISectionOptions {
  const orientation = turned ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return {
    properties: { page: { size: { ...pageSize(report.style), orientation }, margin: margins() } },
    headers: { default: pageHeader(report, turned) },
    footers: { default: pageFooter(report, turned) },
    children: [...children],
  };
}

function margins() {
  const { side, top, bottom, header, footer } = MARGIN;
  return { top, bottom, left: side, right: side, header, footer };
}

function noticesOf({ removed, refusedLinks }: Writing): Notice[] {
  const notices: Notice[] = [];
  if (removed > 0) {
    const what = removed === 1 ? '1 character' : `${removed} characters`;
    notices.push({
      code: 'textCleaned',
      message: `${what} that no Word file can hold (control characters, halves of characters) were left out.`,
    });
  }
  for (const target of refusedLinks) {
    notices.push({
      code: 'linkLeftOut',
      message: `A link was left out, its words kept: its address is not one that Word opens.`,
      found: target,
    });
  }
  return notices;
}
