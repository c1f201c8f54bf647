import { type Field, orderOfText } from '../listing/field';
import type { IssueEntry } from './issue-register';

/** An issue as a row of the register. */
export interface IssueRow extends IssueEntry {
  readonly id: string;
}

const STANDINGS: ReadonlyMap<string, string> = new Map([
  ['open', 'Open'],
  ['closed', 'Closed'],
]);

/** The columns, filters and groups of the register of issues. */
export const ISSUE_FIELDS: readonly Field<IssueRow>[] = [
  {
    name: 'standing',
    label: 'Status',
    valuesOf: ({ facts }) => [facts.status],
    orderOf: ({ facts }) => facts.status,
    always: STANDINGS,
  },
  {
    name: 'ref',
    label: 'Number',
    valuesOf: () => [],
    orderOf: ({ reference }) => orderOfText(reference),
    wordsOf: ({ reference }) => reference,
  },
  {
    name: 'title',
    label: 'Issue',
    valuesOf: () => [],
    orderOf: ({ facts }) => orderOfText(facts.title),
    wordsOf: ({ facts }) => `${facts.title}\n${facts.text}`,
  },
  {
    name: 'keptBy',
    label: 'Kept by',
    valuesOf: ({ issue }) => [issue.keptBy],
    orderOf: ({ issue }) => orderOfText(issue.keptBy),
    wordsOf: ({ issue }) => issue.keptBy,
  },
];
