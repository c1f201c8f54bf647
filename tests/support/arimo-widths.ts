import { fontFiles } from '../../shared/fonts/arimo';
import type { FontChoice, Measure } from '../../shared/pages/page';

/** How wide words are in Arimo, by the tables of the font itself: as wide as in Arial. */
export function arimoWidths(): Measure {
  const { regular, bold, italic, boldItalic } = fontFiles();
  const faces = [regular, bold, italic, boldItalic].map(advancesOf);
  return (text, font) => {
    const of = faces[faceOf(font)];
    const advances = Array.from(text, letter => of?.(letter.codePointAt(0) ?? 0) ?? 0);
    return advances.reduce((total, advance) => total + advance, 0) * font.size;
  };
}

function faceOf({ bold, italic }: FontChoice): number {
  return (bold ? 1 : 0) + (italic ? 2 : 0);
}

/** How far a letter moves on, as a share of the size of the type. */
function advancesOf(file: Uint8Array): (codePoint: number) => number {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const perEm = view.getUint16(tableAt(view, 'head') + 18);
  const count = view.getUint16(tableAt(view, 'hhea') + 34);
  const widths = tableAt(view, 'hmtx');
  const glyphOf = glyphs(view, tableAt(view, 'cmap'));
  return code => view.getUint16(widths + Math.min(glyphOf(code), count - 1) * 4) / perEm;
}

function tableAt(view: DataView, name: string): number {
  for (let at = 12; at < 12 + view.getUint16(4) * 16; at += 16) {
    const letters = [0, 1, 2, 3].map(nth => String.fromCharCode(view.getUint8(at + nth)));
    if (letters.join('') === name) return view.getUint32(at + 8);
  }
  throw new Error(`This font has no table ${name}.`);
}

/** The shapes of letters by the table of segments (cmap, format 4). */
function glyphs(view: DataView, cmap: number): (code: number) => number {
  const tables = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, nth) => cmap + view.getUint32(cmap + 8 + nth * 8),
  );
  const at = tables.find(table => view.getUint16(table) === 4);
  if (at === undefined) throw new Error('This font has no table of segments.');
  const double = view.getUint16(at + 6);
  const word = (offset: number): number => view.getUint16(at + offset);
  return code => {
    for (let nth = 0; nth < double; nth += 2) {
      if (code > word(14 + nth)) continue;
      const start = word(16 + double + nth);
      if (code < start) return 0;
      const delta = word(16 + 2 * double + nth);
      const range = word(16 + 3 * double + nth);
      if (range === 0) return (code + delta) & 0xffff;
      const glyph = word(16 + 3 * double + nth + range + (code - start) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
