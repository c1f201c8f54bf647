import { allNamed, allWithin, attribute, parseXml, type XmlElement } from './docx-lint/xml-tree';
import { docxParts } from './docx-text';

/** What is done with the revisions of a file. */
export type Verdict = 'accepted' | 'rejected';

/** A paragraph of the body: its style, whether a table holds it, and its words with how they are set. */
export interface PlainParagraph {
  readonly style: string;
  readonly place: 'text' | 'cell';
  readonly runs: string;
  readonly text: string;
}

/**
 * The paragraphs of a Word file once all its revisions are accepted or rejected (ISO 29500-1, 17.13.5):
 * what was deleted, or inserted, is gone with its paragraph marks and rows.
 */
export function paragraphsOnce(bytes: Uint8Array, verdict: Verdict): PlainParagraph[] {
  const document = docxParts(bytes).get('word/document.xml') ?? '';
  const going = verdict === 'accepted' ? 'w:del' : 'w:ins';
  const root = parseXml(document);
  return paragraphsIn(root, going, 'text');
}

function paragraphsIn(
  element: XmlElement,
  going: string,
  place: PlainParagraph['place'],
): PlainParagraph[] {
  return element.children.flatMap(child => {
    if (child.name === 'w:tr' && isRowGoing(child, going)) return [];
    if (child.name === 'w:p') return paragraphOf(child, going, place);
    return paragraphsIn(child, going, child.name === 'w:tc' ? 'cell' : place);
  });
}

function isRowGoing(row: XmlElement, going: string): boolean {
  const properties = row.children.find(({ name }) => name === 'w:trPr');
  return properties?.children.some(({ name }) => name === going) ?? false;
}

function paragraphOf(
  paragraph: XmlElement,
  going: string,
  place: PlainParagraph['place'],
): PlainParagraph[] {
  const properties = paragraph.children.find(({ name }) => name === 'w:pPr');
  const mark = properties?.children.find(({ name }) => name === 'w:rPr');
  if (mark?.children.some(({ name }) => name === going)) {
    const left = runsIn(paragraph, going);
    if (left.length > 0) throw new Error(`A paragraph goes, and its words stay: ${left.join()}`);
    return [];
  }
  const style = properties ? attribute(allNamed(properties, 'w:pStyle')[0], 'w:val') : '';
  const runs = runsIn(paragraph, going);
  return [{ style, place, runs: together(runs), text: runs.map(({ text }) => text).join('') }];
}

interface PlainRun {
  readonly set: string;
  readonly text: string;
}

function runsIn(element: XmlElement, going: string): PlainRun[] {
  return element.children.flatMap(child => {
    if (child.name === going || child.name === 'w:pPr') return [];
    return child.name === 'w:r' ? [runOf(child)] : runsIn(child, going);
  });
}

function runOf(run: XmlElement): PlainRun {
  const properties = run.children.find(({ name }) => name === 'w:rPr');
  const set = (properties?.children ?? []).map(each => `${each.name} ${attribute(each, 'w:val')}`);
  // A link whose place the other version lacks is set as a link all the same.
  const own = set.filter(each => each !== 'w:rStyle CrossReference');
  return { set: own.join(), text: [...allWithin(run)].map(said).join('') };
}

function said(element: XmlElement): string {
  if (element.name === 'w:t' || element.name === 'w:delText') return element.text;
  if (element.name === 'w:br') return '\n';
  if (element.name === 'w:tab') return '\t';
  return element.name === 'w:footnoteReference' ? '[note]' : '';
}

function together(runs: readonly PlainRun[]): string {
  const result: PlainRun[] = [];
  for (const run of runs.filter(({ text }) => text !== '')) {
    const last = result.at(-1);
    if (last?.set === run.set) result[result.length - 1] = { ...run, text: last.text + run.text };
    else result.push(run);
  }
  return result.map(({ set, text }) => `${set}:${text}`).join('|');
}
