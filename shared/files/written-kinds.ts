/** A kind of file that the program writes. */
export interface WrittenKind {
  /** What stands behind the last dot of its name. */
  readonly ending: string;
  /** What a dialog calls it. */
  readonly words: string;
  readonly mime: string;
}

/** Every kind of file that leaves the program by the hand of its user. */
const KINDS: readonly WrittenKind[] = [
  {
    ending: 'docx',
    words: 'Word document',
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  { ending: 'pdf', words: 'PDF', mime: 'application/pdf' },
  { ending: 'md', words: 'Markdown', mime: 'text/markdown' },
  { ending: 'txt', words: 'Plain text', mime: 'text/plain' },
  {
    ending: 'xlsx',
    words: 'Excel workbook',
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  { ending: 'csv', words: 'Table with commas', mime: 'text/csv' },
  { ending: 'minutebook', words: 'Minutebook backup', mime: 'application/x-minutebook' },
  { ending: 'json', words: 'Minutebook book', mime: 'application/json' },
  { ending: 'eml', words: 'E-mail draft', mime: 'message/rfc822' },
  { ending: 'ics', words: 'Calendar file', mime: 'text/calendar' },
  { ending: 'zip', words: 'Zip of several files', mime: 'application/zip' },
];

/** The kind of a file by the ending of its name; `null` for one that the program does not write. */
export function writtenKind(name: string): WrittenKind | null {
  return KINDS.find(({ ending }) => name.endsWith(`.${ending}`)) ?? null;
}
