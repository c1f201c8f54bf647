import { walkXml } from '../../html/xml-tags';
import { decodeText } from '../../text/decode';

/** The parts of a workbook as they lie in its file. */
export type WorkbookParts = ReadonlyMap<string, Uint8Array>;

/** A sheet: its name, and the part that holds it. */
export interface SheetPart {
  readonly name: string;
  readonly path: string;
}

/** What a workbook is made of. */
export interface WorkbookPlan {
  readonly sheets: readonly SheetPart[];
  readonly stringsPath: string | null;
  readonly stylesPath: string | null;
  readonly from1904: boolean;
}

/** What the parts of a workbook are to one another; `null` where there is no workbook. */
export function workbookPlan(parts: WorkbookParts): WorkbookPlan | null {
  const book = relations(parts, '').find(({ type }) => type === 'officeDocument');
  const xml = book && xmlOf(parts, book.path);
  if (!xml) return null;
  const related = relations(parts, book.path);
  const told = sheetsTold(xml);
  return {
    sheets: told.sheets.flatMap(({ name, relation }) => {
      const path = related.find(({ id }) => id === relation)?.path;
      return path === undefined ? [] : [{ name, path }];
    }),
    stringsPath: related.find(({ type }) => type === 'sharedStrings')?.path ?? null,
    stylesPath: related.find(({ type }) => type === 'styles')?.path ?? null,
    from1904: told.from1904,
  };
}

/** A part of XML as text; `null` where it is not there, or is no text. */
export function xmlOf(parts: WorkbookParts, path: string | null): string | null {
  const part = path === null ? undefined : parts.get(path);
  return part ? decodeText(part) : null;
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly path: string;
}

/** What a part leads to, by their types' last words; `''` for the file itself. */
function relations(parts: WorkbookParts, path: string): Relation[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const xml = xmlOf(parts, `${folder}_rels/${path.slice(folder.length)}.rels`);
  const found: Relation[] = [];
  walkXml(xml ?? '', {
    open: (tag, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode }) => {
      if (tag !== 'Relationship' || mode === 'External') return;
      const last = type.slice(type.lastIndexOf('/') + 1);
      found.push({
        id,
        type: last,
        path: target.startsWith('/') ? target.slice(1) : folder + target,
      });
    },
    text: () => {},
    close: () => {},
  });
  return found;
}

function sheetsTold(xml: string) {
  const sheets: { name: string; relation: string }[] = [];
  let from1904 = false;
  walkXml(xml, {
    open: (tag, attributes) => {
      if (tag === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributes['date1904'] ?? '');
      if (tag !== 'sheet') return;
      const [, relation = ''] =
        Object.entries(attributes).find(([name]) => /(?:^|:)id$/.test(name)) ?? [];
      sheets.push({ name: attributes['name'] ?? '', relation });
    },
    text: () => {},
    close: () => {},
  });
  return { sheets, from1904 };
}
