import type { SourceTable } from '../source-table';
import { numberFormats } from './number-formats';
import { sharedStrings } from './shared-strings';
import { sheetRows } from './sheet-rows';
import { type WorkbookParts, workbookPlan, xmlOf } from './workbook-parts';

/**
 * The sheets of a workbook (ISO 29500-1) as tables; `null` where the parts make none. Throws
 * `RangeError` where they are nested or long beyond reason.
 */
export function workbookTables(parts: WorkbookParts): SourceTable[] | null {
  const plan = workbookPlan(parts);
  if (!plan) return null;
  const keys = {
    strings: sharedStrings(xmlOf(parts, plan.stringsPath) ?? ''),
    formats: numberFormats(xmlOf(parts, plan.stylesPath) ?? ''),
    from1904: plan.from1904,
  };
  return plan.sheets.map(({ name, path }) => ({
    name,
    rows: sheetRows(xmlOf(parts, path) ?? '', keys),
  }));
}
