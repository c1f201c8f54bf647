/** A number as its heading shows it: `3.`, `14.i`. */
export function headingNumber(number: string): string {
  return isCounted(number) ? `${number}.` : number;
}

/** The number of a paragraph under an item, counted from 1: `3.2`, `14.i.2`. */
export function paragraphNumber(number: string, nth: number): string {
  return `${number}.${nth}`;
}

/** Whether it is a number that headings count on from, and not one that stands as it is written. */
export function isCounted(number: string): boolean {
  return /^[1-9]\d{0,3}$/.test(number);
}
