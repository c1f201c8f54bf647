import type { Unreadable } from './unreadable';

/** A form that minutes can be read from. */
export type FileKind = 'text' | 'markdown' | 'html' | 'word';

/** Bytes that a Word file may have, and that any other file may have. */
const LIMITS: Readonly<Record<FileKind, number>> = {
  word: 40_000_000,
  text: 3_000_000,
  markdown: 3_000_000,
  html: 3_000_000,
};

/** What kind of file this is, by its first bytes and its name; or why it cannot be read. */
export function fileKind(name: string, bytes: Uint8Array): FileKind | Unreadable {
  if (bytes.length === 0) return { code: 'empty', message: `${name} is empty.` };
  const other = otherFormat(bytes);
  if (other !== null) return { code: 'otherFormat', message: `${name} is ${other}` };
  const kind = kindOf(name, bytes);
  if (bytes.length <= LIMITS[kind]) return kind;
  const limit = Math.round(LIMITS[kind] / 1_000_000);
  return {
    code: 'tooLarge',
    message: `${name} is larger than ${limit} MB, more than any minutes. It was not read.`,
  };
}

/** Forms that are known and not read, with what to do instead. */
function otherFormat(bytes: Uint8Array): string | null {
  if (begins(bytes, '%PDF'))
    return 'a PDF. Please open it, save it as Word or text, and read that.';
  if (isLockedOffice(bytes))
    return 'locked with a password. Please open it, take the password off, and read that.';
  if (begins(bytes, '\xd0\xcf\x11\xe0'))
    return 'in the form of Word 97. Please save it as .docx and read that.';
  if (begins(bytes, '{\\rtf')) return 'rich text. Please save it as .docx and read that.';
  if (isZip(bytes) && begins(bytes.subarray(30), 'mimetypeapplication/vnd.oasis')) {
    return 'an OpenDocument file. Please save it as .docx and read that.';
  }
  return null;
}

/** So far into a locked file stands the name of what is locked in it, at the latest. */
const LOCKED_HEAD = 64_000;

/**
 * Whether Word or Excel has locked a file with a password: it is then a compound file that has a stream
 * of this name (MS-OFFCRYPTO, 2.3.4.4), written in letters of two bytes.
 */
export function isLockedOffice(bytes: Uint8Array): boolean {
  if (!begins(bytes, '\xd0\xcf\x11\xe0')) return false;
  const head = bytes.subarray(0, LOCKED_HEAD);
  return head.some(
    (byte, at) => byte === LOCKED.charCodeAt(0) && begins(head.subarray(at), LOCKED),
  );
}

const LOCKED = [...'EncryptedPackage'].map(letter => `${letter}\0`).join('');

function kindOf(name: string, bytes: Uint8Array): FileKind {
  if (isZip(bytes) || /\.docx$/i.test(name)) return 'word';
  if (/\.(?:md|markdown)$/i.test(name)) return 'markdown';
  return /\.html?$/i.test(name) || looksLikeHtml(bytes) ? 'html' : 'text';
}

/** Whether a file begins as a web page does. */
export function looksLikeHtml(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 200))
    .trimStart()
    .toLowerCase();
  return start.startsWith('<!doctype html') || start.startsWith('<html');
}

/** Whether a file begins as a zip does: a Word file, a workbook. */
export function isZip(bytes: Uint8Array): boolean {
  return begins(bytes, 'PK\x03\x04');
}

/** Whether a file begins with these signs, each one byte. */
export function begins(bytes: Uint8Array, signature: string): boolean {
  return [...signature].every((sign, at) => bytes[at] === sign.charCodeAt(0));
}
