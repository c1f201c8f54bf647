import type { Sheet } from './sheet';

/** A sheet as texts, its heads first: dates in figures with the year first, which every program reads as the same day. */
export function sheetValues({ columns, rows }: Sheet): string[][] {
  return [
    columns.map(({ head }) => head),
    ...rows.map(cells => cells.map(({ text, date }) => date ?? text)),
  ];
}
