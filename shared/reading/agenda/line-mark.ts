/** How the line of an agenda is marked, which tells how deep it stands. */
export type MarkForm = 'numbers' | 'letter' | 'roman' | 'bullet' | 'none';

/** The mark before a title: `3.1`, `a)`, `(ii)`, a bullet. */
export interface LineMark {
  readonly form: MarkForm;
  /** As printed, without the dot or bracket after it; empty for a bullet. */
  readonly number: string;
  /** How many parts a number has: 2 for `3.1`. */
  readonly parts: number;
  /** How many characters the mark takes, with the space after it. */
  readonly length: number;
}

/** A line that nothing is printed before. */
export const UNMARKED: LineMark = { form: 'none', number: '', parts: 0, length: 0 };

/** A bare number is part of the title: `2018 budget`. */
const NUMBERS =
  /^(?:\(?(?<bracketed>\d{1,3}(?:\.\d+)*)[.)]\s*(?=\D|$)|(?<nested>\d{1,3}(?:\.\d+)+)\s+|(?<tabbed>\d{1,2})\t\s*)/;
const NUMBERED_LETTER = /^(?<number>\d{1,3}(?:\.\d+)*\.?\(?(?:[a-z]|[ivx]+))[.):]?\s+(?=\S)/;
const LETTER = /^\(?(?<number>[a-z]|[ivx]+)(?:[.)]\s+|\)(?=[A-Z][a-z]))/i;
const BULLET = /^[•●○▪◦‣·*\u2013\u2014\uf0b7-]\s+/;

/** The mark that a line begins with. */
export function markOf(line: string): LineMark {
  const nested = NUMBERED_LETTER.exec(line);
  if (nested) return numbered(nested[0], nested.groups?.['number'] ?? '', 1);
  const numbers = NUMBERS.exec(line);
  if (numbers) {
    const { bracketed, nested: bare, tabbed } = numbers.groups ?? {};
    return numbered(numbers[0], bracketed ?? bare ?? tabbed ?? '', 0);
  }
  const letter = LETTER.exec(line);
  if (letter) return lettered(letter[0], letter.groups?.['number'] ?? '');
  const bullet = BULLET.exec(line);
  return bullet ? { ...UNMARKED, form: 'bullet', length: bullet[0].length } : UNMARKED;
}

function numbered(whole: string, number: string, more: number): LineMark {
  const parts = number.split('.').filter(part => /\d/.test(part)).length + more;
  return { form: 'numbers', number, parts, length: whole.length };
}

function lettered(whole: string, number: string): LineMark {
  const form = /^[ivx]+$/i.test(number) ? 'roman' : 'letter';
  return { form, number, parts: 1, length: whole.length };
}
