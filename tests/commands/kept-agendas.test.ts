import { expect, test } from 'vitest';
import { keepAgenda } from '../../shared/commands/kept-agendas';
import { newMeeting } from '../../shared/commands/new-meeting';
import { type Book, recordOf } from '../../shared/model/book';
import { agendaOf } from '../../shared/registers/agenda';
import { proposedAgenda } from '../../shared/registers/proposed-agenda';
import { bookWith, itemId, meeting, p, STSC } from '../support/builders';
import { contextAt, done } from '../support/command-context';

const book = bookWith(
  meeting(33)
    .item({ title: 'Reports', plannedMinutes: 20 }, p('What was minuted.'))
    .item({ title: 'Hub', parentId: itemId(33, 1), presenter: 'Hub Operator' })
    .item({ title: 'Annex', number: '' })
    .item({ title: 'Late papers', skippedEmpty: true }),
);

function committee(of: Book) {
  return recordOf(of, 'committee', STSC);
}

test('an agenda that is kept for a kind of meeting begins the next of that kind', () => {
  const name = 'Extraordinary meeting';
  const kept = done(book, keepAgenda(book, { meetingId: 'm33', name: ` ${name} ` }));
  const ahead = { committeeId: STSC, number: '34', date: null };
  const agenda = proposedAgenda(kept, ahead, { from: 'kind', name });
  const made = done(kept, newMeeting(kept, { committeeId: STSC, agenda }, contextAt()));
  const [first, second, third, fourth] = agendaOf(made, 'new-1');
  expect(first).toMatchObject({
    number: '1',
    depth: 0,
    minute: null,
    item: { plannedMinutes: 20 },
  });
  expect(second).toMatchObject({ number: '1.1', item: { presenter: 'Hub Operator' } });
  expect(third).toMatchObject({ number: '', isSkipped: false, item: { title: 'Annex' } });
  expect(fourth).toMatchObject({ number: '', isSkipped: true });
});

test('kept again under a name it replaces that one, and under none the standing items', () => {
  const once = done(book, keepAgenda(book, { meetingId: 'm33', name: 'Annual' }));
  const other = done(once, keepAgenda(once, { meetingId: 'm33', name: 'Short' }));
  const again = done(other, keepAgenda(other, { meetingId: 'm33', name: 'Annual' }));
  expect(committee(again)?.otherAgendas?.map(({ name }) => name)).toEqual(['Annual', 'Short']);
  const usual = done(book, keepAgenda(book, { meetingId: 'm33', name: null }));
  expect(committee(usual)?.standingItems.map(({ title }) => title)).toEqual([
    'Reports',
    'Hub',
    'Annex',
    'Late papers',
  ]);
  expect(committee(usual)?.otherAgendas).toBeUndefined();
});

test('a kind without a name, or an agenda without items, is not kept', () => {
  expect(keepAgenda(book, { meetingId: 'm33', name: ' ' })).toBeNull();
  expect(keepAgenda(bookWith(meeting(33)), { meetingId: 'm33', name: 'Annual' })).toBeNull();
  expect(keepAgenda(book, { meetingId: 'none', name: 'Annual' })).toBeNull();
});
