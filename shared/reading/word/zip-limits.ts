/** What a Word file may weigh when it is opened; more is an attack or no minutes. */
const MOST_UNPACKED = 200_000_000;
/** A thousand pages of text; more would keep the reader busy for many seconds. */
const MOST_TEXT = 10_000_000;
const MOST_ENTRIES = 2_000;
const MOST_RATIO = 200;
const SMALL_ENOUGH = 1_000_000;

/**
 * Why a zip should not be opened, by its directory alone and before anything is unpacked: too large,
 * too many parts, packed too tightly, a part twice or outside its folder, or no directory at all.
 * `null` for a sound one.
 */
export function zipFault(bytes: Uint8Array): string | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end < 0) return 'its end is missing';
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) return 'it has too many parts';
  const names = new Set<string>();
  let unpacked = 0;
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < count; entry += 1) {
    const part = partAt(view, bytes, at);
    if (part === null) return 'its directory is damaged';
    if (names.has(part.name)) return 'it has a part twice';
    const fault = partFault(part);
    if (fault !== null) return fault;
    names.add(part.name);
    unpacked += part.size;
    at = part.next;
  }
  return unpacked > MOST_UNPACKED ? 'it is too large when unpacked' : null;
}

function partFault({ name, size, packed }: Part): string | null {
  if (size > MOST_TEXT && name.endsWith('.xml')) return 'its text is too long';
  if (/(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|\0/.test(name)) return 'a part lies outside it';
  return size > SMALL_ENOUGH && size > packed * MOST_RATIO ? 'it is packed too tightly' : null;
}

interface Part {
  readonly name: string;
  readonly size: number;
  readonly packed: number;
  readonly next: number;
}

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return -1;
}

function partAt(view: DataView, bytes: Uint8Array, at: number): Part | null {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) return null;
  const length = view.getUint16(at + 28, true);
  const rest = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  return {
    name: String.fromCharCode(
      ...bytes.subarray(at + 46, at + 46 + Math.min(length, 1000)),
    ).toLowerCase(),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    next: at + 46 + length + rest,
  };
}
