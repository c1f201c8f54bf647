import type { PartialDate } from '../model/partial-date';

/** The numbers of the formats of cells, in the order in which `STYLES_XML` has them. */
export const STYLE = { words: 0, head: 1, day: 2, month: 3, year: 4 } as const;

/** The format in which a date shows as much as is known of it. */
export function styleOfDate(date: PartialDate): number {
  if (date.length > 7) return STYLE.day;
  return date.length > 4 ? STYLE.month : STYLE.year;
}

const TOP = '<alignment vertical="top" wrapText="1"/>';
const DATE = '<alignment horizontal="left" vertical="top"/>';

/** The formats of a workbook: words that wrap, heads in bold on grey, and dates of each precision. */
export const STYLES_XML = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="3"><numFmt numFmtId="164" formatCode="d\\ mmm\\ yyyy"/><numFmt numFmtId="165" formatCode="mmm\\ yyyy"/><numFmt numFmtId="166" formatCode="yyyy"/></numFmts><fonts count="2"><font><sz val="10"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="10"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE2EAEC"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="3"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color rgb="FF9AA7AE"/></bottom><diagonal/></border><border><left/><right/><top/><bottom style="hair"><color rgb="FFB9C3C8"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="2" xfId="0" applyBorder="1" applyAlignment="1">${TOP}</xf><xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${TOP}</xf>${[164, 165, 166].map(id => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="2" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1">${DATE}</xf>`).join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
