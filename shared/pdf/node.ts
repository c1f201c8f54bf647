/** A part of a page as pdfmake takes it: what stands there, and how it is set. Lengths are points. */
export type PdfNode = Readonly<Record<string, unknown>>;

/** Twentieths of a point, the unit of the page sizes, as points. */
export function points(twentieths: number): number {
  return twentieths / 20;
}

/** A colour RRGGBB as pdfmake takes it. */
export function ink(colour: string): string {
  return `#${colour}`;
}

/** Above, right of, below and left of a part, in the order of pdfmake: left, top, right, bottom. */
export function margins(top: number, bottom: number, left = 0, right = 0) {
  return [left, top, right, bottom] as const;
}
