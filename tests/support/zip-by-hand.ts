import { utf8 } from '../../shared/bytes/utf8';

/** An entry as its directory tells it; `at` is where its packed bytes begin. */
export interface Entry {
  readonly name: string;
  readonly size: number;
  readonly packed: number;
  readonly at: number;
  readonly method: number;
}

/** The end of a zip's directory, and what may be wrong in it. */
interface Ending {
  readonly count?: number;
  readonly countHere?: number;
  readonly before?: Uint8Array;
}

/** Bytes that begin like a stored part, with room before them for its header. */
export function storedAt(content: Uint8Array, name: string): Uint8Array {
  const header = numbers([4, 0x04034b50], [2, 20], [2, 0], [2, 0], [4, 0], [4, 0], [4, 0], [4, 0]);
  const letters = utf8(name);
  return joined(header, numbers([2, letters.length], [2, 0]), letters, content);
}

/** A zip of these bytes with a directory that says what it is told to. */
export function zipSaying(
  content: Uint8Array,
  entries: readonly Entry[],
  { count = entries.length, countHere = count, before = new Uint8Array() }: Ending = {},
): Uint8Array {
  const directory = joined(...entries.map(entryBytes));
  const end = numbers(
    [4, 0x06054b50],
    [4, 0],
    [2, countHere],
    [2, count],
    [4, directory.length],
    [4, content.length],
    [2, 0],
  );
  return joined(content, directory, before, end);
}

function entryBytes({ name, size, packed, at, method }: Entry): Uint8Array {
  const letters = utf8(name);
  return joined(
    numbers([4, 0x02014b50], [2, 20], [2, 20], [2, 0], [2, method], [4, 0], [4, 0], [4, packed]),
    numbers([4, size], [2, letters.length], [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, at]),
    letters,
  );
}

/** Numbers in so many bytes each, the lowest byte first. */
export function numbers(
  ...parts: readonly (readonly [bytes: number, value: number])[]
): Uint8Array {
  return Uint8Array.from(
    parts.flatMap(([bytes, value]) =>
      Array.from({ length: bytes }, (_, at) => Math.floor(value / 256 ** at) % 256),
    ),
  );
}

/** Bytes one after the other. */
export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
