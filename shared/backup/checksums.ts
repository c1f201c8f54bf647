import { sha256Hex } from '../bytes/sha256';
import { textOf, utf8 } from '../bytes/utf8';

/** The name of the list, by which the usual tools look for it. */
export const CHECKSUMS = 'SHA256SUMS';

/** A sum, two spaces and a name in each line, as the command `sha256sum` writes and checks them. */
const LINE = /^([0-9a-f]{64}) {2}(.+)$/u;

/** The list of the SHA-256 sums of these parts, sorted by name. */
export function checksumList(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const names = [...parts.keys()].sort();
  return utf8(names.map(name => `${sha256Hex(parts.get(name) ?? EMPTY)}  ${name}\n`).join(''));
}

const EMPTY = new Uint8Array();

/** The sums of such a list by name; `null` where it is none. */
export function checksumsIn(list: Uint8Array): ReadonlyMap<string, string> | null {
  const lines = textOf(list).split('\n');
  if (lines.pop() !== '') return null;
  const sums = new Map<string, string>();
  for (const line of lines) {
    const [, sum, name] = LINE.exec(line) ?? [];
    if (sum === undefined || name === undefined || sums.has(name)) return null;
    sums.set(name, sum);
  }
  return sums;
}

/** The first listed part that is gone or not what it was; `null` where all are as they were. */
export function changedPart(
  parts: ReadonlyMap<string, Uint8Array>,
  sums: ReadonlyMap<string, string>,
): string | null {
  for (const [name, sum] of sums) {
    const part = parts.get(name);
    if (part === undefined || sha256Hex(part) !== sum) return name;
  }
  return null;
}
