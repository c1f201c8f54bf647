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
