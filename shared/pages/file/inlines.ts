import { isLinkTarget } from '../../model/link-target';
import { childOf, elementsIn, textIn, type XmlElement } from '../../reading/html/xml-tree';
import { drawingsIn } from './drawings';
import { type LookSettings, lookSettings } from './look-settings';
import { noteAt } from './notes';
import { bulletText } from './numbering';
import { linkOf, remark, type Story } from './reading';
import { lookOf } from './style-sheet';
import { isTextBoxAtPlace } from './text-boxes';
import type { Inline, Link, TextLook } from './word-file';

/** What the words of a paragraph take from its style and from the table it stands in. */
export interface LooksAround {
  readonly table: LookSettings;
  readonly paragraph: LookSettings;
}

interface Line {
  readonly story: Story;
  readonly around: LooksAround;
  readonly found: Inline[];
}

/** What stands in a paragraph, in order. */
export function inlinesOf(story: Story, paragraph: XmlElement, around: LooksAround): Inline[] {
  const line: Line = { story, around, found: [] };
  readParts(line, paragraph, null);
  return line.found;
}

const LEFT_OUT = new Set([
  'pPr',
  'del',
  'moveFrom',
  'rPr',
  'sdtPr',
  'sdtEndPr',
  'commentRangeStart',
]);

function readParts(line: Line, parent: XmlElement, link: Link | null): void {
  for (const child of elementsIn(parent)) readPart(line, child, link);
}

function readPart(line: Line, element: XmlElement, link: Link | null): void {
  const { tag, attributes } = element;
  if (tag === 'r') readRun(line, element, link);
  else if (tag === 'hyperlink') readParts(line, element, hyperlink(line.story, element) ?? link);
  else if (tag === 'bookmarkStart') bookmark(line, attributes['name']);
  else if (tag === 'fldSimple') simpleField(line, element, link);
  else if (tag === 'oMath' || tag === 'oMathPara') formula(line, element);
  else if (tag === 'AlternateContent') readParts(line, alternative(element), link);
  else if (LEFT_OUT.has(tag)) leaveOut(line, tag);
  else readParts(line, element, link);
}

function leaveOut({ story }: Line, tag: string): void {
  if (tag !== 'del' && tag !== 'moveFrom') return;
  remark(
    story.reading,
    'deletionsHidden',
    'The file has tracked changes: it is shown as if they were all accepted.',
  );
}

function hyperlink(story: Story, { attributes }: XmlElement): Link | null {
  const outside = linkOf(story, attributes['id']);
  if (outside) return outside;
  return attributes['anchor'] === undefined ? null : { to: attributes['anchor'] };
}

function bookmark({ found }: Line, name: string | undefined): void {
  if (name !== undefined) found.push({ kind: 'bookmark', name });
}

function formula({ story, around, found }: Line, element: XmlElement): void {
  remark(story.reading, 'formulaAsText', 'A formula is shown as its letters, in one line.');
  const look = lookOf(story.reading.sheet, around);
  found.push({ kind: 'text', text: textIn(element), look, link: null });
}

/** Of two ways to show something the one for older programs, which is the plainer, save a box's. */
function alternative(element: XmlElement): XmlElement {
  const newer = childOf(element, 'Choice');
  if (newer && isTextBoxAtPlace(newer)) return newer;
  return childOf(element, 'Fallback') ?? childOf(element, 'Choice') ?? element;
}

function readRun(line: Line, run: XmlElement, link: Link | null): void {
  const { story, around } = line;
  const { sheet } = story.reading;
  const own = lookSettings(childOf(run, 'rPr'), sheet.fonts);
  if (own.hidden ?? sheet.characters(own.style).hidden ?? around.paragraph.hidden) return;
  const look = lookOf(sheet, { ...around, own });
  for (const child of elementsIn(run)) readInRun(line, child, { look, link, own });
}

interface InRun {
  readonly look: TextLook;
  readonly link: Link | null;
  readonly own: LookSettings;
}

function readInRun(line: Line, element: XmlElement, run: InRun): void {
  const { story } = line;
  if (element.tag === 'fldChar') fieldMark(line, element, run.look);
  else if (element.tag === 'instrText') instruction(story, textIn(element));
  else if (!isSwallowed(story)) shownInRun(line, element, run);
}

/** The writers of what stands in a run; what has none is shown by its words, if it has any. */
const IN_RUN: Readonly<Record<string, (line: Line, element: XmlElement, run: InRun) => void>> = {
  t: (line, element, run) => put(line, wordsOf(element), run),
  tab: ({ found }, _, { look }) => found.push({ kind: 'tab', look }),
  ptab: ({ found }, _, { look }) => found.push({ kind: 'tab', look }),
  cr: ({ found }, _, { look }) => found.push({ kind: 'break', look }),
  br: ({ found }, { attributes: { type } }, { look }) =>
    found.push(
      type === 'page' || type === 'column' ? { kind: 'pageBreak' } : { kind: 'break', look },
    ),
  noBreakHyphen: (line, _, run) => put(line, '\u2011', run),
  softHyphen: (line, _, run) => put(line, '\u00ad', run),
  sym: (line, element, run) => put(line, symbol(element), run),
  pgNum: ({ found }, _, { look }) => found.push({ kind: 'field', field: 'page', look }),
  drawing: drawn,
  pict: drawn,
  object: drawn,
  AlternateContent: (line, element, run) => {
    for (const child of elementsIn(alternative(element))) readInRun(line, child, run);
  },
  footnoteReference: note('footnote'),
  endnoteReference: note('endnote'),
  footnoteRef: (line, _, run) => put(line, line.story.noteNumber ?? '', run),
  endnoteRef: (line, _, run) => put(line, line.story.noteNumber ?? '', run),
  ruby: (line, element, run) => put(line, textIn(childOf(element, 'rubyBase') ?? element), run),
  delText: line => leaveOut(line, 'del'),
  rPr: () => {},
};

function shownInRun(line: Line, element: XmlElement, run: InRun): void {
  const show = IN_RUN[element.tag];
  if (show) show(line, element, run);
  else put(line, textIn(element).trim(), run);
}

function put({ found, story }: Line, text: string, { look, link }: InRun): void {
  if (text !== '') found.push({ kind: 'text', text, look, link: fieldLink(story) ?? link });
}

/** Spaces at the ends hold only where the file says so; an end of a line in the file is a space. */
function wordsOf(element: XmlElement): string {
  const text = textIn(element).replace(/[\n\t]/g, ' ');
  return element.attributes['space'] === 'preserve' ? text : text.trim();
}

function symbol({ attributes }: XmlElement): string {
  const code = Number.parseInt(attributes['char'] ?? '', 16);
  return Number.isFinite(code) && code > 0 && code < 0x10000
    ? bulletText(String.fromCharCode(code))
    : '';
}

function drawn({ story, found }: Line, element: XmlElement): void {
  found.push(...drawingsIn(story, element));
}

function note(kind: 'footnote' | 'endnote') {
  return ({ story, found }: Line, { attributes }: XmlElement, { look }: InRun): void => {
    const made = noteAt(story, kind, attributes['id']);
    if (!made) return;
    const { number, note: said } = made;
    if (said) found.push({ kind: 'note', number, look, note: said });
    else found.push({ kind: 'text', text: number, look, link: null });
  };
}

function fieldMark(line: Line, { attributes }: XmlElement, look: TextLook): void {
  const { fields } = line.story;
  const open = fields.at(-1);
  const type = attributes['fldCharType'];
  if (type === 'begin') fields.push({ instruction: '', isResult: false });
  else if (type === 'separate' && open) open.isResult = true;
  else if (type === 'end' && open) {
    fields.pop();
    if (!isSwallowed(line.story)) counted(line, open.instruction, look);
  }
}

function instruction({ fields }: Story, text: string): void {
  const open = fields.at(-1);
  if (open && !open.isResult) open.instruction += text;
}

/** What is between the beginning of a field and its result is not shown, nor what is counted anew. */
function isSwallowed({ fields }: Story): boolean {
  return fields.some(({ instruction, isResult }) => !isResult || countedBy(instruction) !== null);
}

function countedBy(instruction: string): 'page' | 'pages' | null {
  const [, name = ''] = /^\s*([A-Za-z]+)/.exec(instruction) ?? [];
  if (name.toUpperCase() === 'PAGE') return 'page';
  return name.toUpperCase() === 'NUMPAGES' ? 'pages' : null;
}

function counted({ found }: Line, instruction: string, look: TextLook): void {
  const field = countedBy(instruction);
  if (field) found.push({ kind: 'field', field, look });
}

function fieldLink({ fields }: Story): Link | null {
  const open = fields.findLast(({ instruction }) => /^\s*HYPERLINK\s/i.test(instruction));
  if (!open) return null;
  const [, inside] = /\\l\s+"([^"]*)"/.exec(open.instruction) ?? [];
  if (inside !== undefined) return { to: inside };
  const [, outside] = /HYPERLINK\s+"([^"]*)"/i.exec(open.instruction) ?? [];
  return outside !== undefined && isLinkTarget(outside) ? { href: outside } : null;
}

function simpleField(line: Line, element: XmlElement, link: Link | null): void {
  const written = element.attributes['instr'] ?? '';
  if (countedBy(written) === null) {
    readParts(line, element, link);
    return;
  }
  const [run = null] = elementsIn(element).filter(({ tag }) => tag === 'r');
  const { sheet } = line.story.reading;
  const own = lookSettings(childOf(run, 'rPr'), sheet.fonts);
  counted(line, written, lookOf(sheet, { ...line.around, own }));
}
