import { type Book, recordOf, recordsOf } from '../model/book';
import type { Change } from '../model/change';
import type { Id } from '../model/id';
import { type IssueStatement, type IssueTold, numberedIssue } from '../model/numbered-issue';
import type { RegisterLink } from '../model/register-link';
import { sameValue } from '../model/same-value';
import { NO_ISSUE_KNOWN } from '../registers/issues/issue-register';
import { newsIn } from '../registers/last-word';
import { puttingChecked } from './checked-change';
import type { CommandContext } from './command';
import { puttingBack, removing } from './removing';

/** What is said of an issue: on a date, perhaps at a meeting, by someone, in words, with facts. */
export type IssueWord = Omit<IssueStatement, 'id'>;

/**
 * Enters an issue under the number that its body gave it. `null` where the body, the number or the
 * title is missing, or the body has given the number before, be it to an issue in the trash.
 */
export function enterIssue(
  book: Book,
  { keptBy, number, told }: { keptBy: string; number: string; told: IssueWord },
  { newId }: CommandContext,
): Change | null {
  const [keeper, given] = [keptBy.trim(), number.trim()];
  const title = (told.facts.title ?? '').trim();
  const isTaken = recordsOf(book, 'issue').some(
    issue => issue.keptBy === keeper && issue.number === given,
  );
  if (isTaken || title === '') return null;
  const statement = { ...told, id: newId(), facts: { ...told.facts, title } };
  return puttingChecked(
    numberedIssue({ id: newId(), keptBy: keeper, number: given, statements: [statement] }),
  );
}

/**
 * Says what became of an issue. Facts that were so by then anyway are left out. `null` where there is
 * no such issue, its title would go, or nothing is said at all.
 */
export function tellOfIssue(
  book: Book,
  { issueId, told }: { issueId: Id; told: IssueWord },
  { newId }: CommandContext,
): Change | null {
  const record = recordOf(book, 'issue', issueId);
  if (!record || told.facts.title?.trim() === '') return null;
  const facts: IssueTold = newsIn(record.statements, NO_ISSUE_KNOWN, told);
  if (Object.keys(facts).length === 0 && told.words.trim() === '') return null;
  const statement = { ...told, id: newId(), words: told.words.trim(), facts };
  return puttingChecked({ ...record, statements: [...record.statements, statement] });
}

/** Takes back what was said by mistake. `null` where there is no such statement, or it is the only one. */
export function takeBackOfIssue(
  book: Book,
  { issueId, statementId }: { issueId: Id; statementId: Id },
): Change | null {
  const record = recordOf(book, 'issue', issueId);
  const left = record?.statements.filter(({ id }) => id !== statementId) ?? [];
  if (!record || left.length === 0 || left.length === record.statements.length) return null;
  return puttingChecked({ ...record, statements: left });
}

/** Ties an issue to these items, actions and other rows. `null` where it is tied to them already. */
export function linkIssue(
  book: Book,
  { issueId, links }: { issueId: Id; links: readonly RegisterLink[] },
): Change | null {
  const record = recordOf(book, 'issue', issueId);
  if (!record || sameValue(record.links, links)) return null;
  return puttingChecked({ ...record, links: [...links] });
}

/** Puts an issue into the trash. `null` where there is none outside it. */
export function removeIssue(book: Book, issueId: Id, context: CommandContext): Change | null {
  return removing(recordOf(book, 'issue', issueId), context);
}

/** Puts it back. `null` where it is not in the trash, or another has its number by now. */
export function restoreIssue(book: Book, issueId: Id): Change | null {
  const record = recordOf(book, 'issue', issueId);
  const isTaken = recordsOf(book, 'issue').some(
    other =>
      other.id !== issueId &&
      other.keptBy === record?.keptBy &&
      other.number === record.number &&
      other.removedAt === undefined,
  );
  return isTaken ? null : puttingBack(record);
}
