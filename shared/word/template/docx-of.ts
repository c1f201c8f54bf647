import type { HouseStyle } from '../../model/house-style';
import type { WithNotices } from '../../model/notice';
import { PLACEHOLDERS, type Placeholder } from '../../report/placeholders';
import type { Report } from '../../report/report';
import { wordFile } from '../package-file';
import type { Revisions } from '../revisions';
import { docxParts, toDocx } from '../to-docx';
import { adoptRelationships, renameIn, renumber } from './adopt';
import { fillWords, paragraphsIn } from './fill-words';
import { fitTables } from './fit-tables';
import { layBehind } from './lay-behind';
import { leaveOutUnseen } from './leave-out-unseen';
import { mergeNotes } from './merge-notes';
import { mergeNumbering } from './merge-numbering';
import { mergeStyles, sayLanguage } from './merge-styles';
import { isPlace, putAt } from './place';
import { isTemplateFault, readTemplate } from './read-template';
import { bodyOf, declareType, relate, typeOfPart } from './relationships';
import { sectionOf, takeOverSections } from './sections';
import { leaveStationery } from './stationery';
import { storiesOf } from './stories';
import type { TemplateFault } from './template-faults';
import { type TemplateParts, templateParts } from './template-parts';
import { childOf, copied, declareNamespaces, isElement, named, type XmlElement } from './xml-nodes';

/** A committee's own Word file, and what stands for the words in braces. */
export interface UsedTemplate {
  readonly bytes: Uint8Array;
  readonly values: Readonly<Record<Placeholder, string>>;
  /** Its words around the minutes are those of minutes: what is none of them takes the rest alone. */
  readonly takes: 'everything' | 'stationery';
}

/**
 * The report as a Word file: in the committee's own template where there is one, else in the house
 * style. The same report and template give the same bytes. Given revisions, the parts that they name are
 * written as inserted or deleted. A template that `readTemplate` refuses is not used, and that is told: it
 * may have come with a book, or from a Minutebook that knew less of what goes out unseen.
 */
export async function docxOf(
  report: Report,
  template: UsedTemplate | null,
  revisions: Revisions | null = null,
): Promise<WithNotices<Uint8Array>> {
  if (!template) return toDocx(report, revisions);
  const into = readTemplate(template.bytes);
  if (isTemplateFault(into)) return inHouseStyle(report, into, revisions);
  if (template.takes === 'stationery') leaveStationery(into);
  leaveOutUnseen(into);
  const { value, notices } = await docxParts(withoutTheirTitle(report, into), revisions);
  // Before our words come in, in which braces are hers.
  fill(into, template.values);
  merge(into, templateParts(value), report);
  return { value: wordFile(into.written(), report.properties.created), notices };
}

async function inHouseStyle(
  report: Report,
  { message }: TemplateFault,
  revisions: Revisions | null,
): Promise<WithNotices<Uint8Array>> {
  const { value, notices } = await toDocx(report, revisions);
  const told = `It is in the house style, because the committee’s own Word file cannot be used. ${message}`;
  return { value, notices: [{ code: 'templateRefused', message: told }, ...notices] };
}

const MAIN = 'word/document.xml';

/** Puts our document into the template, at its place. */
function merge(into: TemplateParts, from: TemplateParts, report: Report): void {
  const document = from.tree(MAIN)?.root;
  const main = into.tree(MAIN)?.root;
  if (!document || !main) throw new Error('A file has no document.');
  const styles = mergeStyles(into, from);
  const listOf = mergeNumbering(into, from, styles);
  const { idOf: noteOf, notes } = mergeNotes(into, from);
  const names = { styles, listOf, noteOf };
  const blocks = bodyOf(from)
    .children.filter(isElement)
    .filter(({ name }) => name !== 'w:sectPr')
    .map(copied);
  const ours: XmlElement = { name: 'w:body', attributes: new Map(), children: blocks };
  renameIn(ours, names);
  for (const note of notes) renameIn(note, names);
  for (const style of styles.added) renameIn(style, names);
  adoptRelationships(into, from, MAIN, blocks);
  adoptRelationships(into, from, 'word/footnotes.xml', notes);
  renumber([main], blocks);
  declareNamespaces(main, document.attributes);
  const notesRoot = notes.length > 0 ? into.tree('word/footnotes.xml')?.root : undefined;
  if (notesRoot) declareNamespaces(notesRoot, document.attributes);
  putAtPlace(into, blocks, report.style, childOf(bodyOf(from), 'w:sectPr'));
  sayLanguage(into, report.style.language);
  const watermark = watermarkOf(from);
  if (watermark) layBehind(into, watermark.run, watermark.namespaces);
  asDocument(into);
  sayWhatItIs(into, from);
}

function putAtPlace(
  into: TemplateParts,
  blocks: readonly XmlElement[],
  style: HouseStyle,
  lastOfOurs: XmlElement | undefined,
): void {
  const body = bodyOf(into);
  const place = body.children
    .filter(isElement)
    .find(block => block.name === 'w:p' && isPlace(block));
  if (!place) throw new Error('The template has no place for the minutes.');
  const section = sectionOf(body, place);
  fitTables(blocks, section, style);
  takeOverSections(blocks, section, lastOfOurs);
  const next = body.children.slice(body.children.indexOf(place) + 1).find(isElement);
  const isEnded = named(place, 'w:sectPr').length > 0 || next?.name === 'w:p';
  putAt(body, place, isEnded && isEmpty(blocks) ? blocks.slice(0, -1) : blocks);
}

/** Whether the last paragraph is there for no more than to end a table. */
function isEmpty(blocks: readonly XmlElement[]): boolean {
  const last = blocks.at(-1);
  return (
    last?.name === 'w:p' &&
    !last.children.some(child => !isElement(child) || child.name !== 'w:pPr')
  );
}

/** The run in our header that lies behind the page, if any does. */
function watermarkOf(
  from: TemplateParts,
): { readonly run: XmlElement; readonly namespaces: ReadonlyMap<string, string> } | null {
  const header = from.tree('word/header1.xml')?.root;
  const run = header && named(header, 'w:r').find(each => childOf(each, 'w:pict'));
  return header && run ? { run, namespaces: header.attributes } : null;
}

/** A template of Word (`.dotx`) is told to be a document. */
function asDocument(into: TemplateParts): void {
  const type = typeOfPart(into, MAIN);
  const said = type?.attributes.get('ContentType') ?? '';
  type?.attributes.set('ContentType', said.replace('.template.main+xml', '.document.main+xml'));
}

const PROPERTIES = 'docProps/core.xml';

/** Says what the file is: in the part that has its title, author, language and time. */
function sayWhatItIs(into: TemplateParts, from: TemplateParts): void {
  into.put(PROPERTIES, from.written().get(PROPERTIES) ?? '');
  relate(into, '', {
    type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    target: PROPERTIES,
    isOutside: false,
  });
  declareType(into, PROPERTIES, 'application/vnd.openxmlformats-package.core-properties+xml');
}

function fill(into: TemplateParts, values: Readonly<Record<Placeholder, string>>): void {
  const known = new Map<string, string>(PLACEHOLDERS.map(name => [name, values[name]]));
  for (const name of storiesOf(into)) {
    const root = into.tree(name)?.root;
    for (const paragraph of root ? paragraphsIn(root) : []) {
      if (paragraph.children.length > 0) fillWords(paragraph, word => known.get(word));
    }
  }
}

/** Where the template has a title of its own, ours would be a second one; and so with the subtitle. */
function withoutTheirTitle(report: Report, into: TemplateParts): Report {
  const styles = into.tree('word/styles.xml')?.root;
  const used = new Set(
    named(bodyOf(into), 'w:pStyle').map(({ attributes }) => attributes.get('w:val')),
  );
  const own = new Set(
    (styles ? named(styles, 'w:style') : [])
      .filter(({ attributes }) => used.has(attributes.get('w:styleId')))
      .map(style => childOf(style, 'w:name')?.attributes.get('w:val')?.toLowerCase()),
  );
  return { ...report, blocks: report.blocks.filter(({ kind }) => !own.has(kind)) };
}
