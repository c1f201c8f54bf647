import { describe, expect, test } from 'vitest';
import { meetingForNewDue, setActionFacts, setNewDue } from '../../shared/commands/action-facts';
import type { Book } from '../../shared/model/book';
import type { Due } from '../../shared/model/due';
import { ownerNamed } from '../../shared/model/owner';
import { actionEntries } from '../../shared/registers/across/action-entries';
import { isOverdue } from '../../shared/registers/across/due-on';
import { minutesReport } from '../../shared/report/minutes-report';
import { action, bookWith, earlier, meeting, STSC } from '../support/builders';
import { done } from '../support/command-context';
import { reportText } from '../support/report-text';

const SEPTEMBER: Due = { by: 'meeting', date: '2018-09', meetingId: null };
const OCTOBER: Due = { by: 'date', date: '2018-10-20' };
const HERE = { actionId: 'STSC32/01', meetingId: 'm33' };

const book = bookWith(
  meeting(32, { state: 'approved' }).item(
    'A',
    action('STSC32/01', 'SECAS to report.', { due: SEPTEMBER, owners: [ownerNamed('SECAS')] }),
  ),
  meeting(33, { state: 'draft' }).item('Actions', { type: 'outstandingActions' }),
  earlier('STSC30/01'),
);

function entryIn(of: Book) {
  const entry = actionEntries(of, STSC).find(({ id }) => id === 'STSC32/01');
  if (!entry) throw new Error('The book has lost its action.');
  return entry;
}

/** The words of the minutes of meeting 33. */
function minutesOf(of: Book): string {
  const wanted = { version: 'full', created: '2018-08-20T10:00:00Z' } as const;
  const report = minutesReport(of, 'm33', wanted);
  if (!report) throw new Error('The book has lost its meeting.');
  return reportText(report.value).body.join(' ');
}

describe('a new due date', () => {
  const after = done(book, setNewDue(book, { ...HERE, due: OCTOBER }));

  test('stands beside the first, which stays, and is what the action is late by', () => {
    expect(entryIn(after)).toMatchObject({ due: SEPTEMBER, dueNow: OCTOBER, dueOn: '2018-10-20' });
    expect(isOverdue(entryIn(book), '2018-10-05')).toBe(true);
    expect(isOverdue(entryIn(after), '2018-10-05')).toBe(false);
  });

  test('is told by the minutes of the meeting that gave it, and only there', () => {
    expect(minutesOf(after)).toContain('New due date: 20 October 2018.');
    expect(minutesOf(book)).not.toContain('New due date');
  });

  test('is taken back, and is said once', () => {
    expect(setNewDue(after, { ...HERE, due: OCTOBER })).toBeNull();
    expect(entryIn(done(after, setNewDue(after, { ...HERE, due: null }))).dueNow).toEqual(
      SEPTEMBER,
    );
  });

  test('is given at the meeting that can still be changed', () => {
    const of = { actionId: 'STSC32/01', committeeId: STSC };
    expect(meetingForNewDue(book, of)).toBe('m33');
    const sent = bookWith(
      meeting(32, { state: 'approved' }).item('A', action('STSC32/01', 'x')),
      meeting(33, { state: 'circulated' }).item('A'),
    );
    expect(meetingForNewDue(sent, of)).toBeNull();
    expect(setNewDue(sent, { ...HERE, due: OCTOBER })).toBeNull();
  });
});

describe('who is to do an action, and by when', () => {
  const draft = bookWith(meeting(33, { state: 'draft' }).item('A', action('STSC33/01', 'x')));
  const facts = { owners: [ownerNamed('DCC'), ownerNamed('Ofgem')], due: OCTOBER };

  test('is changed in the minute that raised it', () => {
    const after = done(draft, setActionFacts(draft, { actionId: 'STSC33/01', facts }));
    expect(actionEntries(after, STSC)[0]).toMatchObject(facts);
    expect(setActionFacts(after, { actionId: 'STSC33/01', facts })).toBeNull();
  });

  test('stays in minutes that were circulated, and where there is no such action', () => {
    expect(setActionFacts(book, { actionId: 'STSC32/01', facts })).toBeNull();
    expect(setActionFacts(book, { actionId: 'none', facts })).toBeNull();
  });

  test('is changed of an action from before the book', () => {
    const after = done(book, setActionFacts(book, { actionId: 'STSC30/01', facts }));
    expect(actionEntries(after, STSC)[0]).toMatchObject(facts);
  });
});
