import type { Mend, Quote, Remark } from './check';
import { type CheckedLine, type CheckedMinutes, itemLabel } from './checked-minutes';
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
  const quote = quoted(line.text, from, to);
  return {
    key: `${check} ${line.place.itemId} ${line.text.slice(from, to)} ${quote.text}`,
    words,
    where: itemLabel(minutes, line.place.itemId),
    quote,
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

/** Words with what stands around them, cut at blanks, every white space as a blank. */
export function quoted(text: string, from: number, to: number): Quote {
  const before = text.indexOf(' ', from - AROUND) + 1;
  const start = from <= AROUND || before > from ? 0 : before;
  const blank = text.indexOf(' ', to + AROUND);
  const end = blank < 0 ? text.length : blank;
  const cut = start > 0 ? CUT : '';
  const words = text.slice(start, end).replace(/\s/g, ' ');
  const left = cut.length - start;
  return {
    text: `${cut}${words}${end < text.length ? ' …' : ''}`,
    from: from + left,
    to: to + left,
  };
}

/** The beginning of a line, of which no words are meant above others. */
export function beginning(text: string): Quote {
  return { ...quoted(text, 0, AROUND), from: 0, to: 0 };
}

const CUT = '… ';
