import { expect, test } from 'vitest';
import { attentionOf } from '../../../renderer/meetings/attention';
import { bookWith, meeting, openAction, stsc } from '../../support/builders';

type Built = ReturnType<typeof meeting>;

function words(today: string, ...meetings: Built[]): string[] {
  return attentionOf(bookWith(...meetings), stsc(), today).map(each => each.words);
}

const raised = meeting(33, { state: 'approved', date: '2018-08-21' }).item(
  'A',
  openAction('one'),
  openAction('two'),
);
const next = meeting(34, { date: '2018-09-20', startTime: '10:00' });

test('a draft that is days old is named with its age, a fresh one is not', () => {
  const draft = meeting(33, { state: 'draft', date: '2018-08-21' });
  expect(words('2018-08-26', draft)).toEqual(['The draft of Meeting 33 is 5 days old.']);
  expect(words('2018-08-22', draft)).toEqual([]);
  expect(words('2020-08-22', draft)).toEqual(['The draft of Meeting 33 is more than a year old.']);
});

test('open actions are chased before the next meeting, by its weekday when it is near', () => {
  expect(words('2018-09-17', raised, next)).toEqual(['2 actions to chase before Thursday.']);
  expect(words('2018-09-01', raised, next)).toEqual([
    '2 actions to chase before Thursday 20 September 2018, in 19 days.',
  ]);
  expect(words('2018-09-17', raised)).toEqual([]);
});

test('the way leads to the carried actions of that meeting', () => {
  const [chase] = attentionOf(bookWith(raised, next), stsc(), '2018-09-17');
  expect(chase).toMatchObject({ meetingId: 'm34', at: 'carried' });
});

test('a meeting in session comes first, one of today says its hour, one that went by says so', () => {
  expect(words('2018-09-20', meeting(32, { state: 'inSession' }), next)).toEqual([
    'Meeting 32 is in session.',
    'Meeting 34 is today at 10:00.',
  ]);
  expect(words('2018-09-22', next)).toEqual([
    'Meeting 34 was to be on Thursday 20 September 2018 and was not started.',
  ]);
});

test('a deadline that went by is named with its days, and leads to the list of deadlines', () => {
  const committee = stsc({
    deadlines: [{ id: 'papers', title: 'Papers out', workingDays: 5, side: 'before' }],
  });
  const [first] = attentionOf(bookWith(committee, next), committee, '2018-09-17');
  expect(first).toEqual({
    words: 'Papers out: 4 days overdue for Meeting 34.',
    meetingId: 'm34',
    at: 'checklist',
  });
  expect(attentionOf(bookWith(committee, next), committee, '2018-09-13')).toEqual([]);
});

test('a late draft is told once, by the deadline that the committee has for it', () => {
  const committee = stsc({
    deadlines: [{ id: 'draft', title: 'Draft to the Chair', workingDays: 3, side: 'after' }],
  });
  const draft = meeting(33, { state: 'draft', date: '2018-08-21' });
  const told = attentionOf(bookWith(committee, draft), committee, '2018-08-30');
  expect(told.map(each => each.words)).toEqual([
    'Draft to the Chair: 6 days overdue for Meeting 33.',
  ]);
});
