import { type Book, recordOf, recordsOf } from '../../model/book';
import type { Id } from '../../model/id';
import {
  type IssueFacts,
  type IssueStatement,
  issueReference,
  type NumberedIssue,
} from '../../model/numbered-issue';
import { lastWord, stepsOf } from '../last-word';

/** The facts of an issue of which nothing was said. */
export const NO_ISSUE_KNOWN: IssueFacts = { title: '', text: '', status: 'open' };

/** An issue as it stands by the last word on it. */
export interface IssueEntry {
  readonly issue: NumberedIssue;
  /** `SEC Panel Issue 2`. */
  readonly reference: string;
  readonly facts: IssueFacts;
}

/** The issues of a book that are not in the trash, by the body that keeps them and their number. */
export function issuesOf(book: Book): IssueEntry[] {
  return recordsOf(book, 'issue')
    .filter(({ removedAt }) => removedAt === undefined)
    .map(issueEntry)
    .sort((a, b) => BY_REFERENCE.compare(a.reference, b.reference));
}

/** An issue as it stands; `null` where the book has none of that id. */
export function issueOf(book: Book, issueId: Id): IssueEntry | null {
  const issue = recordOf(book, 'issue', issueId);
  return issue && issueEntry(issue);
}

/** The number after the highest that a body gave; `1` where it gave none that counts. */
export function nextIssueNumber(book: Book, keptBy: string): string {
  const numbers = recordsOf(book, 'issue')
    .filter(issue => issue.keptBy === keptBy && /^\d{1,9}$/.test(issue.number))
    .map(({ number }) => Number(number));
  return String(Math.max(0, ...numbers) + 1);
}

/** What was said of an issue, the earliest first, and what moved by it in words. */
export function issueHistory({
  issue,
}: IssueEntry): { readonly told: IssueStatement; readonly moves: readonly string[] }[] {
  return stepsOf(issue.statements, NO_ISSUE_KNOWN).map(({ told, before, after }) => ({
    told,
    moves: [
      ...moved('Title', before.title, after.title),
      ...moved('Text', before.text, after.text),
      ...moved('Status', before.status, after.status),
    ],
  }));
}

function moved(label: string, was: string, is: string): string[] {
  if (was === is) return [];
  return [was === '' ? `${label}: ${is}` : `${label}: ${is || 'none'}, was ${was}`];
}

function issueEntry(issue: NumberedIssue): IssueEntry {
  return {
    issue,
    reference: issueReference(issue),
    facts: lastWord(issue.statements, NO_ISSUE_KNOWN),
  };
}

/** Made once: references are compared as they count. */
const BY_REFERENCE = new Intl.Collator('en', { numeric: true });
