import { expect, test } from 'vitest';
import {
  removeStandingInterest,
  setStandingInterest,
} from '../../shared/commands/standing-interests';
import { attendee } from '../../shared/model/attendance';
import { recordOf } from '../../shared/model/book';
import { person } from '../../shared/model/party';
import { interestsOf, stillStands } from '../../shared/registers/interests/interest-register';
import { bookWith, itemId, meeting, STSC } from '../support/builders';
import { done } from '../support/command-context';

const declared = (name: string, interest: string, item: number | null = null) => ({
  name,
  interest,
  itemId: item === null ? null : itemId(33, item),
  withdrew: item !== null,
});

const book = bookWith(
  person('ada', 'Ada Lowe'),
  meeting(33, {
    attendance: [attendee('A. Lowe', 'present', { partyId: 'ada' })],
    declarations: [declared('A. Lowe', 'Works for the supplier', 1), declared('Zed', 'Shares')],
  }).item('Tender'),
  meeting(32, { declarations: [declared('Ada Lowe', 'Knows the supplier')] }),
);
const standing = { id: 'i', interest: 'Director of the Hub', since: '2017-01', until: null };

test('all that someone declared stands together, under the name the book has', () => {
  expect(
    interestsOf(book, [STSC]).map(({ name, interest, personId }) => [name, interest, personId]),
  ).toEqual([
    ['Ada Lowe', 'Knows the supplier', 'ada'],
    ['Ada Lowe', 'Works for the supplier', 'ada'],
    ['Zed', 'Shares', null],
  ]);
});

test('each is known by the meeting, the item, and whether they withdrew', () => {
  const [, second] = interestsOf(book, [STSC]);
  expect(second?.declared).toMatchObject({ itemId: itemId(33, 1), withdrew: true });
  expect(second?.declared?.meeting.number).toBe('33');
});

test('an interest that stands comes first, is changed, and goes again', () => {
  const set = (interest: string, until: string | null = null) =>
    setStandingInterest(book, { personId: 'ada', standing: { ...standing, interest, until } });
  const noted = done(book, set('Director of the Hub'));
  expect(interestsOf(noted, [STSC])[0]).toMatchObject({ name: 'Ada Lowe', standing });
  const ended = { ...standing, until: '2018-06' };
  const changed = done(noted, setStandingInterest(noted, { personId: 'ada', standing: ended }));
  expect(recordOf(changed, 'person', 'ada')?.interests).toEqual([ended]);
  expect(setStandingInterest(changed, { personId: 'ada', standing: ended })).toBeNull();
  const of = { personId: 'ada', interestId: 'i' };
  expect(done(noted, removeStandingInterest(noted, of))).toEqual(book);
  expect(removeStandingInterest(book, of)).toBeNull();
  expect(set(' ')).toBeNull();
});

test('an interest stands until the end of the day, month or year that ends it', () => {
  expect(stillStands({ ...standing, until: '2018-06' }, '2018-06-30')).toBe(true);
  expect(stillStands({ ...standing, until: '2018-06' }, '2018-07-01')).toBe(false);
  expect(stillStands(standing, '2030-01-01')).toBe(true);
});
