const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes in base64 (RFC 4648), without any end of line. */
export function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) parts.push(group(bytes, at));
  return parts.join('');
}

function group(bytes: Uint8Array, at: number): string {
  const [first = 0, second, third] = bytes.subarray(at, at + 3);
  const bits = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
  const signs = [18, 12, 6, 0].map(shift => SIGNS.charAt((bits >> shift) & 63));
  if (second === undefined) return `${signs[0]}${signs[1]}==`;
  return third === undefined ? `${signs.slice(0, 3).join('')}=` : signs.join('');
}

/** The bytes of a `data:` address in base64. Throws for any other address. */
export function bytesOfAddress(address: string): Uint8Array {
  const start = address.indexOf(';base64,');
  if (!address.startsWith('data:') || start < 0) throw new Error('This is no address in base64.');
  return fromBase64(address.slice(start + ';base64,'.length));
}

/** The bytes that `base64` made this text of. Throws for a sign that is none of base64. */
export function fromBase64(text: string): Uint8Array {
  const signs = text.replace(/=+$/, '');
  const bytes = new Uint8Array(Math.floor((signs.length * 3) / 4));
  let bits = 0;
  let at = 0;
  for (let place = 0; place < signs.length; place += 1) {
    bits = (bits << 6) | signValue(signs.charCodeAt(place));
    // Four signs are three bytes: every sign but the first of four completes one.
    if (place % 4 !== 0) {
      bytes[at] = (bits >> (6 - 2 * (place % 4))) & 255;
      at += 1;
    }
  }
  return bytes;
}

const VALUES = new Map([...SIGNS].map((sign, value) => [sign.charCodeAt(0), value]));

function signValue(code: number): number {
  const value = VALUES.get(code);
  if (value === undefined) throw new Error('This text is not base64.');
  return value;
}
