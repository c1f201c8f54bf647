import type { Mend, Remark } from './check';
import { type CheckedLine, type CheckedMinutes, itemInWords } from './checked-minutes';
import { changeWords } from './line-place';

/** How many letters of a line are quoted around the words in question, on each side. */
const AROUND = 30;

/** Words of a line that a check found, and what it says of them. */
export interface FoundWords {
  readonly line: CheckedLine;
  readonly from: number;
  readonly to: number;
  readonly words: string;
  /** What should probably stand there; `null` where only she can tell. */
  readonly proposed: string | null;
  /** What the button says instead of `Write …`. */
  readonly label?: string;
}

/** A remark on words of a line. Its key follows from the words around, so that it stays left as it is. */
export function remarkOnWords(check: string, minutes: CheckedMinutes, found: FoundWords): Remark {
  const { line, from, to, words, proposed } = found;
  const around = quoted(line.text, from, to);
  return {
    key: `${check} ${line.place.itemId} ${line.text.slice(from, to)} ${around}`,
    words,
    where: `${itemInWords(minutes, line.place.itemId)} · ${around}`,
    place: { at: 'words', line: line.place, from, to },
    mend: proposed === null ? null : writing(found, proposed),
  };
}

function writing({ line, from, to, label }: FoundWords, words: string): Mend {
  return {
    label: label ?? `Write “${words}”`,
    doing: (book, context) =>
      changeWords(book, { at: line.place, text: line.text, from, to, words }, context),
  };
}

/** Words with what stands around them, cut at blanks; the beginning of a text where none are meant. */
export function quoted(text: string, from = 0, to = AROUND): string {
  const before = text.indexOf(' ', from - AROUND) + 1;
  const start = from <= AROUND || before > from ? 0 : before;
  const blank = text.indexOf(' ', to + AROUND);
  const end = blank < 0 ? text.length : blank;
  const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
  return `“${start > 0 ? '… ' : ''}${words}${end < text.length ? ' …' : ''}”`;
}
