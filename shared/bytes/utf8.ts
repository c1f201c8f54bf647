import { strFromU8, strToU8 } from 'fflate';

/** The text in UTF-8. Half a surrogate pair becomes U+FFFD. */
export function utf8(text: string): Uint8Array {
  return strToU8(text);
}

/** The text of these bytes in UTF-8; what is none becomes U+FFFD. */
export function textOf(bytes: Uint8Array): string {
  return strFromU8(bytes);
}
