import { restoreDuty } from '../../shared/commands/duties';
import { restoreIssue } from '../../shared/commands/issues';
import { restoreVersion } from '../../shared/commands/kept-versions';
import { restoreRisk } from '../../shared/commands/risks';
import { type Book, recordOf, recordsOf } from '../../shared/model/book';
import type { Change } from '../../shared/model/change';
import type { Id } from '../../shared/model/id';
import { issueReference } from '../../shared/model/numbered-issue';
import { NO_ISSUE_KNOWN } from '../../shared/registers/issues/issue-register';
import { lastWord } from '../../shared/registers/last-word';
import { meetingInWords } from '../../shared/registers/meetings';
import { NO_RISK_KNOWN } from '../../shared/registers/risks/risk-register';
import { versionInWords } from '../../shared/versions/kept-versions';

/** A row of a register that lies in the trash. */
export interface RowInTrash {
  readonly kind: 'risk' | 'issue' | 'duty' | 'keptVersion';
  readonly id: Id;
  /** What a step of the history calls it. */
  readonly name: string;
  readonly what: string;
  /** Why it cannot be put back, where it cannot. */
  readonly stays: string;
  readonly removedAt: string;
}

/** The risks, issues, duties and kept versions that lie in the trash, the latest first. */
export function rowsInTrash(book: Book): RowInTrash[] {
  return [...risks(book), ...issues(book), ...duties(book), ...versions(book)]
    .filter(({ removedAt }) => removedAt !== '')
    .sort((a, b) => (a.removedAt < b.removedAt ? 1 : -1));
}

/** Puts a row back; `null` where it has to stay. */
export function putBackRow(book: Book, { kind, id }: RowInTrash): Change | null {
  switch (kind) {
    case 'risk':
      return restoreRisk(book, id);
    case 'issue':
      return restoreIssue(book, id);
    case 'duty':
      return restoreDuty(book, id);
    case 'keptVersion':
      return restoreVersion(book, id);
  }
}

function risks(book: Book): RowInTrash[] {
  return recordsOf(book, 'risk').map(({ kind, id, reference, statements, removedAt = '' }) => {
    const { title } = lastWord(statements, NO_RISK_KNOWN);
    return {
      kind,
      id,
      name: reference,
      what: `Risk ${reference}, ${title}`,
      stays: `Another risk is called ${reference} meanwhile: remove that one first.`,
      removedAt,
    };
  });
}

function issues(book: Book): RowInTrash[] {
  return recordsOf(book, 'issue').map(issue => {
    const { kind, id, statements, removedAt = '' } = issue;
    const name = issueReference(issue);
    return {
      kind,
      id,
      name,
      what: `${name}, ${lastWord(statements, NO_ISSUE_KNOWN).title}`,
      stays: `Another issue has that number meanwhile: remove that one first.`,
      removedAt,
    };
  });
}

function duties(book: Book): RowInTrash[] {
  return recordsOf(book, 'duty').map(({ kind, id, title, removedAt = '' }) => ({
    kind,
    id,
    name: `“${title}”`,
    what: `The duty “${title}”, with what was done of it`,
    stays: 'It stays here.',
    removedAt,
  }));
}

function versions(book: Book): RowInTrash[] {
  return recordsOf(book, 'keptVersion').map(version => {
    const { kind, id, meetingId, removedAt = '' } = version;
    const meeting = recordOf(book, 'meeting', meetingId);
    const name = versionInWords(version);
    return {
      kind,
      id,
      name: `the version “${name}”`,
      what: `Version of ${meeting ? meetingInWords(meeting) : 'a meeting'}: ${name}`,
      stays: 'It stays here.',
      removedAt,
    };
  });
}
