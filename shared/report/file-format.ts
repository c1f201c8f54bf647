/** The formats that a report is written in, by the ending of their files. */
export type FileFormat = 'docx' | 'pdf';

/** The name of a Word file with the ending of another format. */
export function inFormat(name: string, format: FileFormat): string {
  return name.replace(/\.docx$/, `.${format}`);
}
