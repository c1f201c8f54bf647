import type { NewFile } from '../../host';
import { dateInWords } from '../../model/partial-date';
import type { RegisterAsAt } from '../../registers/changes/change-register';
import { csvFile } from '../../spreadsheet/csv-file';
import { sheetValues } from '../../spreadsheet/sheet-values';
import { xlsxFile } from '../../spreadsheet/xlsx-file';
import { fileNamePart } from '../file-name-part';
import { modificationsSheet, registerSheets } from './register-sheets';

/** The forms in which a register is written as a table. */
export const REGISTER_FORMATS = ['xlsx', 'csv'] as const;
export type RegisterFormat = (typeof REGISTER_FORMATS)[number];

/**
 * The register as at a day as a file, `SEC-register-2018-08-31.xlsx`: a workbook of modifications and
 * releases, or the modifications as values with commas. The same register gives the same bytes.
 */
export function registerFile(register: RegisterAsAt, format: RegisterFormat): NewFile {
  const { code, day } = register;
  const name = `${fileNamePart(code.shortName) || 'code'}-register-${day}.${format}`;
  if (format === 'csv') return { name, bytes: csvFile(sheetValues(modificationsSheet(register))) };
  const title = `Register of the ${code.name} as at ${dateInWords(day)}`;
  return { name, bytes: xlsxFile({ title, sheets: registerSheets(register), made: day }) };
}
