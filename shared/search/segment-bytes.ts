import { textOf, utf8 } from '../bytes/utf8';
import { joinedNumbers } from './joined-numbers';
import { COLUMNS, type Segment } from './segment';

/** The form of the bytes; others are not read. To be raised with each change of it or of the words. */
const FORM = 1;

/** The first four bytes: `MBix`. */
const MAGIC = 0x7869_424d;

/** Magic, form, checksum in two halves, how many numbers follow. */
const HEAD = 5;

/** These segments as bytes, with what shows whether they were damaged. */
export function bytesOfSegments(segments: readonly Segment[]): Uint8Array {
  const numbers = segments.flatMap(numbersOf);
  const body = joinedNumbers([new Uint32Array([segments.length]), ...numbers]);
  const all = new Uint32Array(HEAD + body.length);
  all.set([MAGIC, FORM, ...checksum(body), body.length]);
  all.set(body, HEAD);
  return new Uint8Array(all.buffer);
}

/** The segments that gave these bytes; `null` where they are damaged, or of another form. */
export function segmentsOfBytes(bytes: Uint8Array): Segment[] | null {
  if (bytes.length < 4 * HEAD || bytes.length % 4 !== 0) return null;
  // What is read begins where numbers may begin.
  const all = new Uint32Array(bytes.slice().buffer);
  const [magic, form, one, other, length] = all;
  const body = all.subarray(HEAD);
  if (magic !== MAGIC || form !== FORM || length !== body.length) return null;
  const [wantedOne, wantedOther] = checksum(body);
  if (one !== wantedOne || other !== wantedOther) return null;
  return readSegments(body);
}

/** A segment as lists of numbers, each after its length: its texts, then its columns. */
function numbersOf(segment: Segment): Uint32Array[] {
  const { words, parts, ids, rows } = segment;
  const names = numbersOfText(JSON.stringify({ words, parts, ids }));
  const columns = COLUMNS.map(name => segment[name]);
  return [...names, ...numbersOfText(rows), ...columns].flatMap((list, n) =>
    // Texts bring their own length.
    n < 4 ? [list] : [new Uint32Array([list.length]), list],
  );
}

/** How many bytes, then the bytes, filled up with zeros. */
function numbersOfText(text: string): [Uint32Array, Uint32Array] {
  const bytes = utf8(text);
  const filled = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
  filled.set(bytes);
  return [new Uint32Array([bytes.length]), new Uint32Array(filled.buffer)];
}

function readSegments(body: Uint32Array): Segment[] {
  let at = 1;
  const take = (length: number) => {
    at += length;
    return body.subarray(at - length, at);
  };
  const number = () => take(1)[0] ?? 0;
  const text = () => {
    const length = number();
    const { buffer, byteOffset } = take(Math.ceil(length / 4));
    return textOf(new Uint8Array(buffer, byteOffset, length));
  };
  return Array.from({ length: body[0] ?? 0 }, () => {
    const names: Pick<Segment, 'words' | 'parts' | 'ids'> = JSON.parse(text());
    const rows = text();
    const columns = COLUMNS.map(name => [name, take(number())] as const);
    return { ...names, rows, ...(Object.fromEntries(columns) as ColumnsOf) };
  });
}

type ColumnsOf = Pick<Segment, (typeof COLUMNS)[number]>;

/** Two sums of 32 bits, of the numbers and of their order: they show damage, not malice. */
function checksum(numbers: Uint32Array): [number, number] {
  let [one, other] = [0x811c_9dc5, 1];
  for (const number of numbers) {
    one = Math.imul(one ^ number, 0x0100_0193);
    one ^= one >>> 15;
    other = (Math.imul(other, 31) + number) | 0;
  }
  return [one >>> 0, other >>> 0];
}
