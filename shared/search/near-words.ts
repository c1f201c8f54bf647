/** Words of fewer letters are taken as they are typed. */
const LEAST_LETTERS = 4;

/** Longer ones are no words that somebody mistyped. */
const MOST_LETTERS = 40;

/** From so many letters on a word may have two slips. */
const LETTERS_FOR_TWO = 8;

/** How many slips of the finger a word may have: none in a number. */
export function slipsAllowed(word: string): number {
  if (word.length < LEAST_LETTERS || word.length > MOST_LETTERS) return 0;
  if (/\p{N}/u.test(word)) return 0;
  return word.length < LETTERS_FOR_TWO ? 1 : 2;
}

/** Which letters a word has, one bit each: words that differ in too many need not be compared. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/**
 * Whether two words are so many slips apart, or fewer: a letter more, less, or other, or two
 * neighbours swapped. With `goesOn` it is enough that the second begins so.
 */
export function isNear(typed: string, word: string, slips: number, goesOn = false): boolean {
  if (word.length < typed.length - slips) return false;
  if (!goesOn && word.length > typed.length + slips) return false;
  const own = word.slice(0, typed.length + slips);
  let [twoAbove, above] = [new Uint8Array(own.length + 1), new Uint8Array(own.length + 1)];
  for (let n = 0; n <= own.length; n += 1) above[n] = n;
  for (let n = 1; n <= typed.length; n += 1) {
    const row = nextRow(typed, own, n, above, twoAbove);
    if (Math.min(...row) > slips) return false;
    [twoAbove, above] = [above, row];
  }
  return (goesOn ? Math.min(...above) : (above[own.length] ?? 0)) <= slips;
}

/** The slips between the first `n` letters typed and each beginning of the word. */
function nextRow(typed: string, word: string, n: number, above: Uint8Array, twoAbove: Uint8Array) {
  const row = new Uint8Array(word.length + 1);
  row[0] = n;
  for (let m = 1; m <= word.length; m += 1) {
    const other = typed[n - 1] === word[m - 1] ? 0 : 1;
    let least = Math.min((above[m] ?? 0) + 1, (row[m - 1] ?? 0) + 1, (above[m - 1] ?? 0) + other);
    const swapped = n > 1 && m > 1 && typed[n - 1] === word[m - 2] && typed[n - 2] === word[m - 1];
    if (swapped) least = Math.min(least, (twoAbove[m - 2] ?? 0) + 1);
    row[m] = least;
  }
  return row;
}

/** How many letters one word has that another lacks. */
export function lettersApart(one: number, other: number): number {
  let left = one & ~other;
  let count = 0;
  while (left !== 0) {
    left &= left - 1;
    count += 1;
  }
  return count;
}
