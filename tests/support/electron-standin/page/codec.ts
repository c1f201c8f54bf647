/**
 * Values as text, for what the host and its page say to each other: plain objects, lists, bytes,
 * texts, numbers, truth values, `null` and `undefined`. Anything else throws, as Electron's own
 * cloning does with functions.
 */
export function encoded(value: unknown): string {
  return JSON.stringify(packed(value));
}

/** The value that was encoded. */
export function decoded(text: string): unknown {
  return unpacked(JSON.parse(text));
}

type Packed =
  | string
  | number
  | boolean
  | null
  | readonly ['undefined']
  | readonly ['bytes', string]
  | readonly ['list', readonly Packed[]]
  | readonly ['object', readonly (readonly [string, Packed])[]];

function packed(value: unknown): Packed {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (value === undefined) return ['undefined'];
  if (value instanceof Uint8Array) return ['bytes', toBase64(value)];
  if (Array.isArray(value)) return ['list', value.map(packed)];
  if (typeof value === 'object' && isPlain(value)) {
    return ['object', Object.entries(value).map(([name, each]) => [name, packed(each)] as const)];
  }
  throw new Error('An object could not be cloned.');
}

function unpacked(value: Packed): unknown {
  if (typeof value !== 'object' || value === null) return value;
  switch (value[0]) {
    case 'undefined':
      return undefined;
    case 'bytes':
      return fromBase64(value[1]);
    case 'list':
      return value[1].map(unpacked);
    case 'object':
      return Object.fromEntries(value[1].map(([name, each]) => [name, unpacked(each)]));
  }
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** So many bytes at a time can be arguments of one call. */
const PIECE = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let signs = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    signs += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  }
  return btoa(signs);
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), sign => sign.charCodeAt(0));
}
