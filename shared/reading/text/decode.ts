import { textOf } from '../../bytes/utf8';

/** What the bytes 0x80 to 0x9F mean in Windows-1252, the usual text of old British office files. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The text of a file in UTF-8, UTF-16 with a byte order mark, or else Windows-1252; `null` for bytes
 * that are no text. Ends of lines are `\n`; a form feed is kept, it begins a page.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decoded(bytes);
  if (text === null || looksBinary(text)) return null;
  return text.replace(/^\uFEFF/, '').replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n');
}

function decoded(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, true);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, false);
  if (bytes.includes(0)) return null;
  const utf8 = textOf(bytes);
  return utf8.includes('\uFFFD') && !isUtf8(bytes) ? windows1252(bytes) : utf8;
}

function utf16(bytes: Uint8Array, littleEndian: boolean): string {
  const parts: string[] = [];
  for (let at = 2; at + 1 < bytes.length; at += 2) {
    const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
    parts.push(String.fromCharCode(littleEndian ? first | (second << 8) : (first << 8) | second));
  }
  return parts.join('');
}

function windows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (const byte of bytes) {
    const special = byte >= 0x80 && byte <= 0x9f;
    parts.push(special ? (WINDOWS_1252[byte - 0x80] ?? '') : String.fromCharCode(byte));
  }
  return parts.join('');
}

/** Whether the bytes are well-formed UTF-8; a U+FFFD may have been typed. */
function isUtf8(bytes: Uint8Array): boolean {
  let wanted = 0;
  for (const byte of bytes) {
    if (wanted > 0) {
      if ((byte & 0xc0) !== 0x80) return false;
      wanted -= 1;
    } else {
      const following = followingBytes(byte);
      if (following < 0) return false;
      wanted = following;
    }
  }
  return wanted === 0;
}

function followingBytes(lead: number): number {
  if (lead < 0x80) return 0;
  if (lead >= 0xc2 && lead <= 0xdf) return 1;
  if (lead >= 0xe0 && lead <= 0xef) return 2;
  return lead >= 0xf0 && lead <= 0xf4 ? 3 : -1;
}

/** Control characters other than tab, line ends and form feed make up more than 1 in 200. */
function looksBinary(text: string): boolean {
  let controls = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) controls += 1;
  }
  return controls > text.length / 200;
}
