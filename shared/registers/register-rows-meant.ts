import { type Book, recordOf, recordsOf } from '../model/book';
import { issueReference, type NumberedIssue } from '../model/numbered-issue';
import type { Risk } from '../model/risk';

/**
 * The risk or issue that a reference of the minutes means, by its id or as it is printed; `null` where
 * the book has none such, or it lies in the trash.
 */
export function registerRowMeant(
  book: Book,
  to: 'risk' | 'issue',
  target: string,
): Risk | NumberedIssue | null {
  const row =
    to === 'risk'
      ? (recordOf(book, 'risk', target) ?? riskPrinted(book, target))
      : (recordOf(book, 'issue', target) ?? issuePrinted(book, target));
  return row && row.removedAt === undefined ? row : null;
}

/** How a risk or an issue is printed; `null` for the id of anything else. */
export function printedRow(book: Book, id: string): string | null {
  const record = book.records.get(id);
  if (record?.kind === 'risk') return record.reference;
  return record?.kind === 'issue' ? issueReference(record) : null;
}

function riskPrinted(book: Book, printed: string): Risk | null {
  const found = recordsOf(book, 'risk').filter(({ reference }) => reference === printed);
  return found.find(({ removedAt }) => removedAt === undefined) ?? null;
}

function issuePrinted(book: Book, printed: string): NumberedIssue | null {
  return recordsOf(book, 'issue').find(issue => issueReference(issue) === printed) ?? null;
}
