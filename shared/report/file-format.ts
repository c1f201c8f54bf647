/** The formats that a report is written in, by the ending of their files. */
export const FILE_FORMATS = ['docx', 'pdf', 'md', 'txt'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** What each format is called. */
export const FORMAT_WORDS: Readonly<Record<FileFormat, string>> = {
  docx: 'Word',
  pdf: 'PDF',
  md: 'Markdown',
  txt: 'plain text',
};

/** The name of a Word file with the ending of another format. */
export function inFormat(name: string, format: FileFormat): string {
  return name.replace(/\.docx$/, `.${format}`);
}
