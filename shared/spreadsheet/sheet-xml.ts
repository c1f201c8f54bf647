import type { TableCell } from '../reading/tables/source-table';
import { serialOfDay } from '../reading/tables/workbook/serial-days';
import { firstDayOf } from '../registers/changes/days';
import type { Sheet, SheetColumn } from './sheet';
import { STYLE, styleOfDate } from './styles-xml';
import { xmlText } from './xml-text';

/** A sheet as a part of a workbook, with this line above each printed page. */
export function sheetXml({ columns, rows }: Sheet, title: string): string {
  const last = `${columnName(columns.length - 1)}${rows.length + 1}`;
  const heads = columns.map(({ head }, at) => wordsXml(`${columnName(at)}1`, head, STYLE.head));
  const body = rows.map((cells, at) => rowXml(cells, at + 2, columns));
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="A1:${last}"/>`,
    '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>',
    `<cols>${widths.join('')}</cols>`,
    `<sheetData><row r="1">${heads.join('')}</row>${body.join('')}</sheetData>`,
    `<autoFilter ref="A1:${last}"/>`,
    '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="2" fitToHeight="0"/>',
    `<headerFooter><oddHeader>${xmlText(`&L${title.replaceAll('&', '&&')}&R&P / &N`)}</oddHeader></headerFooter>`,
    '</worksheet>',
  ].join('');
}

function rowXml(cells: readonly TableCell[], row: number, columns: readonly SheetColumn[]): string {
  const each = cells.map((cell, at) => cellXml(cell, `${columnName(at)}${row}`));
  const lines = cells.map(({ text }, at) => linesOf(text, columns[at]?.width ?? 1));
  const height = Math.min(MOST_HEIGHT, Math.max(1, ...lines) * LINE_HEIGHT + 3);
  return `<row r="${row}" ht="${height}">${each.join('')}</row>`;
}

/** In points; Excel allows no row to be higher. */
const LINE_HEIGHT = 13;
const MOST_HEIGHT = 405;

/**
 * How many lines a text takes in so wide a column, near enough: a program that opens the file knows
 * the letters better, and not every one of them sets the height anew.
 */
function linesOf(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((lines, part) => lines + Math.max(1, Math.ceil((part.length + 2) / width)), 0);
}

function cellXml({ text, date }: TableCell, place: string): string {
  const serial = date === null ? null : serialOfDay(firstDayOf(date));
  if (date !== null && serial !== null) {
    return `<c r="${place}" s="${styleOfDate(date)}"><v>${serial}</v></c>`;
  }
  return text === '' ? `<c r="${place}" s="${STYLE.words}"/>` : wordsXml(place, text, STYLE.words);
}

function wordsXml(place: string, words: string, style: number): string {
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(words)}</t></is></c>`;
}

/** The letters of a column, counted from 0: `A`, `Z`, `AA`. */
function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
