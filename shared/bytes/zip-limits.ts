/** What a zip of some sort may weigh; more is an attack, or no such file. */
export interface ZipLimits {
  readonly entries: number;
  /** Bytes of all parts together, unpacked. */
  readonly unpacked: number;
  /** Bytes of one part of text, whose name ends in `textEnding`. */
  readonly text: number;
  readonly textEnding: string;
}

/** Why a zip is not opened: it ends too early, is broken, or is made to do harm. */
export interface ZipFault {
  readonly code: 'cutOff' | 'damaged' | 'unsafe';
  /** The half of a sentence that tells: `its directory is damaged`. */
  readonly why: string;
}

const MOST_RATIO = 200;
/** Bytes of a part that may be packed as tightly as it likes. */
export const SMALL_ENOUGH = 1_000_000;

const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const LARGE_ZIP_LOCATOR = 0x07064b50;

/**
 * Why a zip should not be opened, by its directory alone and before anything is unpacked: too large,
 * too many parts, packed too tightly, a part twice or outside its folder, or no directory at all.
 * `null` for a sound one. Zip64, which could lead a reader to another directory, is refused.
 */
export function zipFault(bytes: Uint8Array, limits: ZipLimits): ZipFault | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end < 0) return { code: 'cutOff', why: 'its end is missing' };
  const count = view.getUint16(end + 10, true);
  if (count !== view.getUint16(end + 8, true)) return DAMAGED;
  if (isLargeZip(view, end) || count > limits.entries) return unsafe('it has too many parts');
  return directoryFault(partsIn(view, bytes, end, count), limits);
}

function directoryFault(parts: readonly Part[] | null, limits: ZipLimits): ZipFault | null {
  if (parts === null) return DAMAGED;
  const names = new Set<string>();
  let unpacked = 0;
  for (const part of parts) {
    if (names.has(part.name)) return unsafe('it has a part twice');
    const fault = partFault(part, limits);
    if (fault !== null) return unsafe(fault);
    names.add(part.name);
    // A part that is stored as it is takes the room it is packed into, whatever the size says.
    unpacked += Math.max(part.size, part.packed);
  }
  return unpacked > limits.unpacked ? unsafe('it is too large when unpacked') : null;
}

const DAMAGED: ZipFault = { code: 'damaged', why: 'its directory is damaged' };

function unsafe(why: string): ZipFault {
  return { code: 'unsafe', why };
}

function partFault({ name, size, packed }: Part, limits: ZipLimits): string | null {
  if (size > limits.text && name.endsWith(limits.textEnding)) return 'its text is too long';
  if (/(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|\0|^__proto__$/.test(name))
    return 'a part lies outside it';
  return isTooTight(size, packed) ? 'it is packed too tightly' : null;
}

/** Whether so many bytes packed into so few are what an attack looks like. */
export function isTooTight(size: number, packed: number): boolean {
  return size > SMALL_ENOUGH && size > packed * MOST_RATIO;
}

interface Part {
  readonly name: string;
  readonly size: number;
  readonly packed: number;
  readonly next: number;
}

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return -1;
}

function isLargeZip(view: DataView, end: number): boolean {
  return end >= 20 && view.getUint32(end - 20, true) === LARGE_ZIP_LOCATOR;
}

function partsIn(view: DataView, bytes: Uint8Array, end: number, count: number): Part[] | null {
  const parts: Part[] = [];
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < count; entry += 1) {
    const part = partAt(view, bytes, at);
    if (part === null) return null;
    parts.push(part);
    at = part.next;
  }
  return parts;
}

function partAt(view: DataView, bytes: Uint8Array, at: number): Part | null {
  if (at + ENTRY_LENGTH > view.byteLength || view.getUint32(at, true) !== ENTRY) return null;
  const length = view.getUint16(at + 28, true);
  const rest = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const name = bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + Math.min(length, 1000));
  return {
    name: String.fromCharCode(...name).toLowerCase(),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    next: at + ENTRY_LENGTH + length + rest,
  };
}
