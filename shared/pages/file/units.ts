/** Twentieths of a point as points; `null` for what is no number. */
export function twips(value: string | undefined | null): number | null {
  const number = numberIn(value);
  return number === null ? null : number / 20;
}

/** Half points as points. */
export function halfPoints(value: string | undefined | null): number | null {
  const number = numberIn(value);
  return number === null ? null : number / 2;
}

/** The units of drawings (914 400 an inch) as points. */
export function emus(value: string | undefined | null): number {
  return (numberIn(value) ?? 0) / 12_700;
}

/** A number that was written; one beyond all measure is none. */
export function numberIn(value: string | undefined | null): number | null {
  if (value === undefined || value === null || value.trim() === '') return null;
  const number = Number.parseFloat(value);
  return Number.isFinite(number) && Math.abs(number) < 1e9 ? number : null;
}

/** A colour, RRGGBB; `null` for `auto` and for what is none. */
export function colourIn(value: string | undefined | null): string | null {
  const [, colour] = /^#?([\da-f]{6})$/i.exec(value ?? '') ?? [];
  return colour?.toUpperCase() ?? null;
}
