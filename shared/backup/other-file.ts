import { textOf } from '../bytes/utf8';

/** What a file is that is no backup, as its first bytes tell: `a PDF`. `null` where they do not. */
export function otherFile(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return 'empty';
  const begin = textOf(bytes.subarray(0, 200));
  return FIRST_BYTES.find(([signature]) => signature.test(begin))?.[1] ?? null;
}

const FIRST_BYTES: readonly (readonly [RegExp, string])[] = [
  [/^%PDF/, 'a PDF'],
  [/^\{\\rtf/, 'a file of rich text'],
  [/^\s*<(?:!doctype html|html)/i, 'a web page'],
  [/^.PNG/su, 'a picture'],
  [/^BEGIN:VCALENDAR/, 'a calendar file'],
];

/** What a zip is that is no backup, by the names of its parts. */
export function otherZip(names: Iterable<string>): string {
  for (const name of names) {
    if (name === '[Content_Types].xml') return 'a Word, Excel or PowerPoint file';
    if (name === 'mimetype') return 'a file of LibreOffice or an electronic book';
  }
  return 'a zip of other files';
}
