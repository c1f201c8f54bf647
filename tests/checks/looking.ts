import type { Check, Remark } from '../../shared/checks/check';
import { checkedMinutes } from '../../shared/checks/checked-minutes';
import { type Checked, checked } from '../../shared/checks/checks';
import type { Block } from '../../shared/model/block';
import { linesIn } from '../../shared/model/block-lines';
import { type Book, recordOf } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import { plainText } from '../../shared/model/inline';
import { minuteIdOf } from '../../shared/model/minute';
import { contextAt, done } from '../support/command-context';

/** What a check says of a meeting, that of the builders unless another is named. */
export function looked(
  book: Book,
  check: Check,
  { at = 'm33', longForms = new Map<string, string>() } = {},
): Checked {
  const minutes = checkedMinutes(book, at, longForms);
  if (!minutes) throw new Error('The book has lost its meeting.');
  return checked(check, minutes);
}

/** The remarks of a check in few words, each with what would mend it. */
export function remarks(
  book: Book,
  check: Check,
  how: Parameters<typeof looked>[2] = {},
): string[] {
  return looked(book, check, how).remarks.map(({ words, mend }) =>
    mend === null ? words : `${words} → ${mend.label}`,
  );
}

/** The only remark of a check. */
export function onlyRemark(
  book: Book,
  check: Check,
  how: Parameters<typeof looked>[2] = {},
): Remark {
  const [only, ...more] = looked(book, check, how).remarks;
  if (!only || more.length > 0) throw new Error('There is not one remark.');
  return only;
}

/** The book after a remark was mended. */
export function mended(book: Book, { mend }: Remark): Book {
  if (!mend) throw new Error('This cannot be mended by a key.');
  return done(book, mend.doing(book, contextAt()));
}

/** The text under an item, line by line. */
export function textOf(book: Book, itemId: Id): string[] {
  const blocks: readonly Block[] = recordOf(book, 'minute', minuteIdOf(itemId))?.blocks ?? [];
  return blocks.flatMap(block => linesIn(block).map(line => plainText(line)));
}
