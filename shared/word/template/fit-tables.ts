import type { HouseStyle } from '../../model/house-style';
import { wordWidth } from '../../report/column-widths';
import { tableTextSize, textWidth } from '../../report/page-size';
import { paragraphsIn, wordsOf } from './fill-words';
import { childOf, isElement, named, type XmlElement } from './xml-nodes';

/**
 * Makes tables as wide as the text of the template is: ours are as wide as that of the house style. Where
 * a word would be broken in the type of the template, its column becomes wider and the others give.
 */
export function fitTables(
  blocks: readonly XmlElement[],
  section: XmlElement | null,
  style: HouseStyle,
): void {
  const paper = section && widthsOf(section);
  for (const table of blocks.filter(({ name }) => name === 'w:tbl')) {
    const width = Number(named(table, 'w:tblW')[0]?.attributes.get('w:w'));
    const isOnSide = width > textWidth(style) + 1;
    const ours = textWidth(style, isOnSide);
    const share = paper ? (isOnSide ? paper.turned : paper.own) / ours : 1;
    setWidths(table, withRoom(table, share, style), Math.round(width * share));
  }
}

/** How wide the text is on the template's pages, as they lie and on their side, in twentieths of a point. */
function widthsOf(section: XmlElement): { own: number; turned: number } | null {
  const told = (name: string, key: string) => Number(childOf(section, name)?.attributes.get(key));
  const [width, height] = [told('w:pgSz', 'w:w'), told('w:pgSz', 'w:h')];
  const gutter = told('w:pgMar', 'w:gutter') || 0;
  const edges = told('w:pgMar', 'w:left') + told('w:pgMar', 'w:right') + gutter;
  const own = width - edges;
  return own > 0 ? { own, turned: Math.max(width, height) - edges } : null;
}

/** The columns of a table, a share of what they were, each with room for its longest word if there is any. */
function withRoom(table: XmlElement, share: number, style: HouseStyle): number[] {
  const widths = columnsOf(table).map(({ attributes }) => Number(attributes.get('w:w')) * share);
  const needs = needsOf(table, widths.length, style);
  const lacks = widths.map((width, at) => Math.max(0, (needs[at] ?? 0) - width));
  const spare = widths.map((width, at) => Math.max(0, width - (needs[at] ?? 0)));
  const [lacking, spared] = [sum(lacks), sum(spare)];
  if (lacking === 0 || lacking > spared) return widths;
  return widths.map(
    (width, at) => width + (lacks[at] ?? 0) - ((spare[at] ?? 0) * lacking) / spared,
  );
}

/** The widest types, as Verdana is, take so much more than that of the house style. */
const WIDE_TYPE = 1.2;

/** A longer word may be broken. In ems. */
const LONGEST_WORD = 11;

/** What the edges of a cell take, in twentieths of a point. */
const EDGES = 230;

/** How wide each column has to be for its longest word, in twentieths of a point. */
function needsOf(table: XmlElement, columns: number, style: HouseStyle): number[] {
  const longest = Array.from({ length: columns }, () => 0);
  for (const { cell, from, span } of cellsOf(table)) {
    if (span > 1) continue;
    const words = paragraphsIn(cell).flatMap(paragraph => wordsOf(paragraph).split(/\s+/));
    longest[from] = Math.max(longest[from] ?? 0, ...words.map(wordWidth));
  }
  const em = tableTextSize(style) * 20 * WIDE_TYPE;
  return longest.map(width => (width > LONGEST_WORD ? 0 : width * em + EDGES));
}

function setWidths(table: XmlElement, exact: readonly number[], total: number): void {
  const widths = exact.map(Math.round);
  for (const { attributes } of named(table, 'w:tblW')) attributes.set('w:w', String(total));
  for (const [at, { attributes }] of columnsOf(table).entries())
    attributes.set('w:w', String(widths[at] ?? 0));
  for (const { cell, from, span } of cellsOf(table)) {
    const width = named(cell, 'w:tcW')[0];
    width?.attributes.set('w:w', String(sum(widths.slice(from, from + span))));
  }
}

function columnsOf(table: XmlElement): XmlElement[] {
  return named(table, 'w:gridCol');
}

interface PlacedCell {
  readonly cell: XmlElement;
  readonly from: number;
  readonly span: number;
}

/** The cells of a table, with the column that each begins in and how many it spans. */
function cellsOf(table: XmlElement): PlacedCell[] {
  return named(table, 'w:tr').flatMap(row => {
    let from = 0;
    return row.children.filter(isElement).flatMap(cell => {
      if (cell.name !== 'w:tc') return [];
      const span = Number(named(cell, 'w:gridSpan')[0]?.attributes.get('w:val') ?? 1);
      from += span;
      return [{ cell, from: from - span, span }];
    });
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
