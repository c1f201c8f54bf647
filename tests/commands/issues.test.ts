import { expect, test } from 'vitest';
import {
  enterIssue,
  type IssueWord,
  linkIssue,
  removeIssue,
  restoreIssue,
  takeBackOfIssue,
  tellOfIssue,
} from '../../shared/commands/issues';
import { type Book, recordsOf } from '../../shared/model/book';
import type { IssueTold } from '../../shared/model/numbered-issue';
import {
  issueHistory,
  issuesOf,
  nextIssueNumber,
} from '../../shared/registers/issues/issue-register';
import { bookWith } from '../support/builders';
import { contextAt, done } from '../support/command-context';

const word = (facts: IssueTold, words = ''): IssueWord => ({
  on: '2018-08-14',
  meetingId: null,
  by: 'SECAS',
  words,
  facts,
});

const enter = (book: Book, number: string, title = 'Changes are circumvented', keptBy = 'Panel') =>
  enterIssue(book, { keptBy, number, told: word({ title }) }, { ...contextAt(), newId: fresh });

let count = 0;
function fresh(): string {
  count += 1;
  return `id-${count}`;
}

const book = done(bookWith(), enter(bookWith(), '2'));

function only(of: Book) {
  const [issue] = recordsOf(of, 'issue');
  if (!issue) throw new Error('There is no issue.');
  return issue;
}

const say = (of: Book, facts: IssueTold, words = '') =>
  tellOfIssue(
    of,
    { issueId: only(of).id, told: word(facts, words) },
    { ...contextAt(), newId: fresh },
  );

test('an issue is named by the body that keeps it, and its number', () => {
  expect(issuesOf(book).map(({ reference }) => reference)).toEqual(['Panel Issue 2']);
  expect([nextIssueNumber(book, 'Panel'), nextIssueNumber(book, 'SSC')]).toEqual(['3', '1']);
});

test('a body gives a number once, be the issue in the trash', () => {
  const gone = done(book, removeIssue(book, only(book).id, contextAt()));
  expect(issuesOf(gone)).toEqual([]);
  expect(enter(gone, '2')).toBeNull();
  expect(enter(gone, '2', 'Another', 'SSC')).not.toBeNull();
  expect(done(gone, restoreIssue(gone, only(gone).id))).toEqual(book);
});

test.each([
  ['a number', enter(bookWith(), ' ')],
  ['a title', enter(bookWith(), '3', ' ')],
  ['a body', enter(bookWith(), '3', 'Title', ' ')],
])('none is entered without %s', (_, change) => {
  expect(change).toBeNull();
});

test('what is said of it is kept with its date', () => {
  const told = done(book, say(book, { status: 'closed' }, 'The Panel closed it.'));
  const [entry] = issuesOf(told);
  expect(entry && issueHistory(entry).map(({ moves }) => moves)).toEqual([
    ['Title: Changes are circumvented'],
    ['Status: closed, was open'],
  ]);
  expect(say(told, { status: 'closed' })).toBeNull();
  expect(say(told, { title: '' })).toBeNull();
  const statementId = only(told).statements.at(-1)?.id ?? '';
  const back = takeBackOfIssue(told, { issueId: only(told).id, statementId });
  expect(done(told, back)).toEqual(book);
});

test('it is tied to what it has to do with', () => {
  const links = [{ to: 'action' as const, target: 'STSC32/04' }];
  const tied = done(book, linkIssue(book, { issueId: only(book).id, links }));
  expect(only(tied).links).toEqual(links);
  expect(linkIssue(tied, { issueId: only(book).id, links })).toBeNull();
});
