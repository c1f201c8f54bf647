import { utf8 } from '../bytes/utf8';

/** Disks allow 255 bytes; the rest is for ` (2)` and for the file that is written beside it first. */
const MOST_BYTES = 200;

/** What Windows takes for a device, with whatever ending and in whatever letters. */
const DEVICE = /^(?:con|prn|aux|nul|clock\$|conin\$|conout\$|(?:com|lpt)[\d¹²³]) *(?:\.|$)/iu;

/** Signs that no system allows in a name, or that mean a way to another place. */
const SEPARATING = /[\\/:*?"<>|]+/gu;

/** Controls, marks of direction, halves of pairs and whatever else cannot be seen. */
const UNSEEN = /\p{C}+/gu;

/** A hidden file, an option of a command, the lock of a Word file, an empty beginning. */
const BEGINNING = /^(?:[\s.\-~]|~\$)+/u;

const ENDING = /[\s.]+$/u;

/**
 * A name for a file that Windows, macOS and Linux all take, as near to the wanted words as can be:
 * at most 200 bytes of UTF-8 with its ending (`.docx`), no way to another folder, no device, nothing
 * unseen. `instead` stands where nothing of the words is left. A safe name stays as it is.
 */
export function safeFileName(wanted: string, ending: string, instead = 'Untitled'): string {
  const words = wanted
    .replace(/\s/gu, ' ')
    .replace(UNSEEN, '')
    .normalize('NFC')
    .replace(/ +/gu, ' ')
    .replace(SEPARATING, '-')
    .replace(BEGINNING, '');
  const named = DEVICE.test(words + ending) ? `_${words}` : words;
  const stem = cut(named, MOST_BYTES - utf8(ending).length).replace(ENDING, '') || instead;
  return stem + ending;
}

/** Whether this is the name of a file in the folder itself, as `safeFileName` would give it. */
export function isSafeFileName(name: string): boolean {
  const [, stem = name, ending = ''] = /^(.+)(\.[A-Za-z0-9]{1,16})$/su.exec(name) ?? [];
  return safeFileName(stem, ending, '') === name && name !== ending;
}

/** The first signs of a text that take so many bytes, cut between whole code points. */
function cut(text: string, most: number): string {
  let left = most;
  let kept = '';
  for (const sign of text) {
    left -= utf8(sign).length;
    if (left < 0) return kept;
    kept += sign;
  }
  return kept;
}
