import { isBareDay } from './dates-in-text';

/** The number at the head of a text and what follows it. */
export interface NumberedText {
  /** As printed, without the dot or colon after it: `3`, `14.i`, `206/19`. */
  readonly number: string;
  readonly title: string;
  /** Where it stands in the count of its kind. */
  readonly order: number;
  /** `item` is said in words (`Item 3:`), so it needs no company to be believed. */
  readonly form: 'item' | 'dot' | 'bare' | 'slash' | 'nested';
}

const FORMS: readonly [NumberedText['form'], RegExp][] = [
  [
    'item',
    /^(?:agenda\s+)?(?:item|minute|top)\s*(?:no\.?\s*)?(\d{1,3})(?:\s*[:.)–—-]+\s*|\s+|$)(.*)$/i,
  ],
  ['slash', /^(\d{1,4}\/\d{1,4})\s*[:.)–—-]?\s*(\p{L}.*)$/u],
  ['nested', /^(\d{1,3}\.(?:[ivxl]+|[a-z]))\b[.):]?\s+(.+)$/],
  ['dot', /^(\d{1,3})\s*[.):](?:\s+|(?=\p{Lu}\p{L}))(.+)$/u],
  ['bare', /^(\d{1,3})\s+(["'‘“(]?[\p{Lu}\d].*)$/u],
];

/** The number that a text begins with, in the forms that agenda items take, or `null`. */
export function numberedText(text: string): NumberedText | null {
  if (isBareDay(text)) return null;
  for (const [form, pattern] of FORMS) {
    const found = pattern.exec(text);
    if (found) {
      const [, number = '', title = ''] = found;
      return { number, title: title.trim(), order: orderOf(number, form), form };
    }
  }
  return null;
}

/** The number of a part of an item and what follows it: `4.1 Report`, or `null`. */
export function subNumbered(text: string): Pick<NumberedText, 'number' | 'title'> | null {
  const found = /^(\d{1,3}(?:\.\d{1,3}){1,3})\.?\s+([\p{L}\d].*)$/u.exec(text);
  return found && { number: found[1] ?? '', title: (found[2] ?? '').trim() };
}

function orderOf(number: string, form: NumberedText['form']): number {
  if (form !== 'nested') return Number.parseInt(number, 10);
  const [whole = '0', part = ''] = number.split('.');
  return Number(whole) * 100 + (ROMAN.indexOf(part) + 1 || part.charCodeAt(0) - 96);
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii'];
