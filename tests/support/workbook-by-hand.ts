import { strToU8, zipSync } from 'fflate';

/** What the parts of a workbook hold; what is not said is as Excel writes it. */
export interface HandMadeWorkbook {
  readonly rows: string;
  readonly strings?: string;
  readonly formats?: string;
  readonly properties?: string;
  readonly joined?: string;
  /** What stands before the sheet's own tag. */
  readonly before?: string;
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of one sheet, made by hand. */
export function workbookOf(made: HandMadeWorkbook): Uint8Array {
  const { rows, strings = '', formats = '', properties = '', joined = '', before = '' } = made;
  const parts: Record<string, string> = {
    '_rels/.rels': relation('r1', 'officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${RELATIONS}">${properties}<sheets><sheet name="Register" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': [
      relation('r1', 'worksheet', '/xl/worksheets/sheet1.xml'),
      relation('r2', 'sharedStrings', 'sharedStrings.xml'),
      relation('r3', 'styles', 'styles.xml'),
    ].join(''),
    'xl/sharedStrings.xml': `<sst ${MAIN}>${strings}</sst>`,
    'xl/styles.xml': `<styleSheet ${MAIN}>${formats}</styleSheet>`,
    'xl/worksheets/sheet1.xml': `${before}<worksheet ${MAIN}><sheetData>${rows}</sheetData>${joined}</worksheet>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])),
  );
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
}
