import { expect, test } from 'vitest';
import type { StandingItem } from '../../shared/model/committee';
import type { Due } from '../../shared/model/due';
import { ownerNamed } from '../../shared/model/owner';
import { agendaLines } from '../../shared/reading/agenda/agenda-lines';
import {
  type AgendaSource,
  beforeOtherBusiness,
  proposedAgenda,
  typedItem,
} from '../../shared/registers/proposed-agenda';
import { bookWith, itemId, meeting, openAction, STSC, stsc } from '../support/builders';

const standing = (title: string, known: Partial<StandingItem> = {}): StandingItem => ({
  title,
  purpose: 'information',
  presenter: '',
  plannedMinutes: null,
  ...known,
});
const committee = stsc({
  standingItems: [standing('Minutes'), standing('AOB')],
  otherAgendas: [
    {
      name: 'Extraordinary meeting',
      items: [standing('The matter'), standing('Facts', { depth: 1, unnumbered: true })],
    },
  ],
});
const next: Due = { by: 'nextMeeting' };
const promise = (id: string, text: string, ...owners: string[]) =>
  openAction(id, text, { due: next, owners: owners.map(ownerNamed) });

function titles(source?: AgendaSource, ...promises: ReturnType<typeof openAction>[]): string[] {
  const book = bookWith(
    committee,
    meeting(33)
      .item({ title: 'Reports', number: '7', presenter: 'Chair', plannedMinutes: 20 }, ...promises)
      .item({ title: 'Hub', parentId: itemId(33, 1) }),
  );
  const ahead = { committeeId: STSC, number: '34', date: '2018-09-18' };
  return proposedAgenda(book, ahead, source).map(
    ({ title, depth, number, presenter, promisedBy }) =>
      [`${'> '.repeat(depth)}${title}`, number ?? '#', presenter, promisedBy].join('|'),
  );
}

test('the usual agenda is proposed unless another kind is asked for', () => {
  expect(titles()).toEqual(['Minutes|#||', 'AOB|#||']);
  expect(titles({ from: 'kind', name: 'Extraordinary meeting' })).toEqual([
    'The matter|#||',
    '> Facts|||',
  ]);
  expect(titles({ from: 'kind', name: 'No such kind' })).toEqual([]);
});

test('the agenda of a meeting held is proposed again, counted anew', () => {
  expect(titles({ from: 'meeting', meetingId: 'm33' })).toEqual(['Reports|#|Chair|', '> Hub|#||']);
});

test('a promise names its action, says who presents it, and stands before other business', () => {
  const joint = 'The Hub and the Policy Office to bring a joint paper at the next STSC meeting.';
  expect(titles(undefined, promise('a', joint, 'Hub', 'Policy Office'))).toEqual([
    'Minutes|#||',
    'Bring a joint paper|#|Hub and Policy Office|STSC33/01',
    'AOB|#||',
  ]);
});

test('a promise of somebody else’s doing keeps its words', () => {
  const [, line] = titles(undefined, promise('a', 'The Chair to write to DCC to ask.', 'SECAS'));
  expect(line).toBe('The Chair to write to DCC to ask|#|SECAS|STSC33/01');
});

test('what stands on the agenda already is not proposed twice', () => {
  expect(titles(undefined, promise('a', 'Minutes.'))).toHaveLength(2);
});

test('typed lines carry their depth, their time and who presents them, and come before other business', () => {
  const lines = agendaLines(
    '1. DCC update – 15 min\n   a) Coverage – Jane Doe (5 minutes)\n2018 budget',
  );
  expect(lines).toEqual([
    { title: 'DCC update', depth: 0, plannedMinutes: 15, presenter: '' },
    { title: 'Coverage', depth: 1, plannedMinutes: 5, presenter: 'Jane Doe' },
    { title: '2018 budget', depth: 0, plannedMinutes: null, presenter: '' },
  ]);
  const agenda = beforeOtherBusiness([typedItem({ ...AOB })], lines.map(typedItem));
  expect(agenda.map(({ title }) => title)).toEqual([
    'DCC update',
    'Coverage',
    '2018 budget',
    'Any Other Business',
  ]);
});

const AOB = { title: 'Any Other Business', depth: 0, plannedMinutes: null, presenter: '' };
