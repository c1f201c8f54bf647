import { zipped } from '../bytes/zip';
import type { PartialDate } from '../model/partial-date';
import type { Sheet } from './sheet';
import { sheetXml } from './sheet-xml';
import { STYLES_XML } from './styles-xml';
import { xmlText } from './xml-text';

/** A workbook: its title, the line above each printed page, and the day that it is made for. */
export interface Workbook {
  readonly title: string;
  readonly sheets: readonly Sheet[];
  readonly made: PartialDate;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * A workbook as a file (ISO 29500-1), the same bytes for the same workbook. Each sheet has its heads
 * and its first column in sight and on every printed page; words are texts, never formulas.
 */
export function xlsxFile(workbook: Workbook): Uint8Array {
  const { sheets, title, made } = workbook;
  const parts = new Map<string, string>([
    ['[Content_Types].xml', contentTypes(sheets)],
    [
      '_rels/.rels',
      relationships([
        ['rId1', `${DOCUMENT}/officeDocument`, 'xl/workbook.xml'],
        ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ]),
    ],
    ['docProps/core.xml', properties(title, made)],
    ['xl/workbook.xml', workbookXml(sheets)],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...sheets.map(
          (_, at) =>
            [`rId${at + 1}`, `${DOCUMENT}/worksheet`, `worksheets/sheet${at + 1}.xml`] as const,
        ),
        [`rId${sheets.length + 1}`, `${DOCUMENT}/styles`, 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', STYLES_XML],
    ...sheets.map(
      (sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet, title)] as const,
    ),
  ]);
  return zipped(parts, made);
}

/** What stands at the beginning of each part. */
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function contentTypes(sheets: readonly Sheet[]): string {
  const parts = [
    ['/xl/workbook.xml', `${SHEET_TYPE}.sheet.main+xml`],
    ['/xl/styles.xml', `${SHEET_TYPE}.styles+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...sheets.map((_, at) => [`/xl/worksheets/sheet${at + 1}.xml`, `${SHEET_TYPE}.worksheet+xml`]),
  ].map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`);
  return `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`;
}

function relationships(
  all: readonly (readonly [id: string, type: string, target: string])[],
): string {
  const each = all.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function properties(title: string, made: PartialDate): string {
  const day = `${made}T12:00:00Z`;
  return `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:creator>Minutebook</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified></cp:coreProperties>`;
}

function workbookXml(sheets: readonly Sheet[]): string {
  const each = sheets.map(
    ({ name }, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const titles = sheets.map(({ name }, at) => {
    const sheet = xmlText(`'${name.replaceAll("'", "''")}'`);
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${sheet}!$A:$A,${sheet}!$1:$1</definedName>`;
  });
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets>${each.join('')}</sheets><definedNames>${titles.join('')}</definedNames></workbook>`;
}
