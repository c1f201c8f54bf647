import { utf8 } from '../bytes/utf8';

/** A line of a calendar takes 75 bytes (RFC 5545 3.1); the blank that continues it is one of them. */
const MOST_BYTES = 75;

/** A property with a text (RFC 5545 3.3.11): what means something to a calendar is escaped. */
export function textLine(name: string, text: string): string {
  const escaped = text
    .replace(/\r\n?|\p{Zl}|\p{Zp}/gu, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
  return `${name}:${escaped}`;
}

/** The lines as a calendar file has them: folded between whole signs, each ended by CRLF. */
export function contentLines(lines: readonly string[]): Uint8Array {
  return utf8(lines.map(line => `${folded(line)}\r\n`).join(''));
}

function folded(line: string): string {
  let text = '';
  let room = MOST_BYTES;
  for (const sign of line) {
    const bytes = utf8(sign).length;
    if (bytes > room) {
      text += '\r\n ';
      room = MOST_BYTES - 1;
    }
    text += sign;
    room -= bytes;
  }
  return text;
}
