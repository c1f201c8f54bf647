/** The forms of a table of letters (OpenType, cmap) that are read here: two bytes, and four. */
const SEGMENTS = 4;
const GROUPS = 12;

/**
 * The letters that a font file (TrueType, OpenType) has a shape for, as a question of their code
 * points. Throws for a file without such a table.
 */
export function lettersOfFont(file: Uint8Array): (codePoint: number) => boolean {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const ranges = tablesOf(view, startOf(view, 'cmap')).flatMap(at => rangesIn(view, at));
  return code => ranges.some(([first, last]) => code >= first && code <= last);
}

type Range = readonly [first: number, last: number];

function startOf(view: DataView, name: string): number {
  for (let at = 12; at < 12 + view.getUint16(4) * 16; at += 16) {
    const letters = [0, 1, 2, 3].map(nth => String.fromCharCode(view.getUint8(at + nth)));
    if (letters.join('') === name) return view.getUint32(at + 8);
  }
  throw new Error(`This font has no table ${name}.`);
}

function tablesOf(view: DataView, cmap: number): number[] {
  const count = view.getUint16(cmap + 2);
  return Array.from({ length: count }, (_, nth) => cmap + view.getUint32(cmap + 8 + nth * 8));
}

function rangesIn(view: DataView, at: number): Range[] {
  const form = view.getUint16(at);
  if (form === SEGMENTS) return segments(view, at);
  return form === GROUPS ? groups(view, at) : [];
}

/** The last segment, of U+FFFF alone, is there in every font and means nothing. */
function segments(view: DataView, at: number): Range[] {
  const double = view.getUint16(at + 6);
  return Array.from({ length: double / 2 - 1 }, (_, nth): Range => {
    const end = at + 14 + nth * 2;
    return [view.getUint16(end + double + 2), view.getUint16(end)];
  });
}

function groups(view: DataView, at: number): Range[] {
  return Array.from({ length: view.getUint32(at + 12) }, (_, nth): Range => {
    const group = at + 16 + nth * 12;
    return [view.getUint32(group), view.getUint32(group + 4)];
  });
}
