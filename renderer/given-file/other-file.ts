/** What is safe when a file is not read. */
export const UNTOUCHED = 'The file was not changed, and your book is as it was.';

const PDF = /\.pdf$/i;
const DOCUMENT = /\.(?:doc|odt|rtf|dot|pages)$/i;
const WORKBOOK = /\.(?:xls|ods|numbers)$/i;

/** Whether the text of a file that is not read can be copied in its own program and pasted here. */
export function mayBePasted(name: string): boolean {
  return PDF.test(name) || DOCUMENT.test(name);
}

/** What a file is that is not read, and what to do with it. */
export function otherFile(name: string): string {
  if (PDF.test(name)) {
    return 'This is a PDF, and Minutebook does not read those. Open it in its own program; then save it as Word (.docx) or text and drop that here, or copy its text and paste it.';
  }
  if (DOCUMENT.test(name)) {
    return 'Minutebook does not read this form of document. Open it in Word or LibreOffice; then save it as Word (.docx) and drop that here, or copy its text and paste it.';
  }
  if (WORKBOOK.test(name)) {
    return 'Minutebook does not read this form of table. Open it in its own program, save it as Excel (.xlsx), and drop that here.';
  }
  return 'Minutebook reads Word (.docx), text, Markdown, web pages, Excel (.xlsx), .csv, and its own backups. This file is none of them.';
}
