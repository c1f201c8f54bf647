import { describe, expect, test } from 'vitest';
import { importedMeeting } from '../../shared/commands/incoming/import-meeting';
import { approveWithoutMeeting } from '../../shared/commands/states';
import { meetingsWithoutMinutes } from '../../shared/incoming/destination';
import { withFacts } from '../../shared/incoming/plan';
import type { Row } from '../../shared/incoming/row';
import { agendaItem } from '../../shared/model/agenda-item';
import { actionBlock, paragraph } from '../../shared/model/block';
import { type Book, bookOf, EMPTY_BOOK, recordOf, recordsOf } from '../../shared/model/book';
import { apply } from '../../shared/model/change';
import { committee } from '../../shared/model/committee';
import { words } from '../../shared/model/inline';
import { meeting } from '../../shared/model/meeting';
import { minute } from '../../shared/model/minute';
import { body, person } from '../../shared/model/party';
import { actionsOf } from '../../shared/registers/actions';
import { agendaOf } from '../../shared/registers/agenda';
import { carriedTo } from '../../shared/registers/carry-forward';
import { sealStanding } from '../../shared/registers/seal';
import { PLAIN } from '../../shared/report/house-styles/plain';
import { contextAt, done } from '../support/command-context';
import { HARBOUR_MINUTES } from '../support/harbour-minutes';
import { A_NEW_COMMITTEE, imported, planned } from '../support/incoming';

const OURS = { committee: { id: 'hartec' }, meetingId: null } as const;

const harbour = () => planned('harbour.txt', HARBOUR_MINUTES);

/** A committee that held meeting 32, which raised 32/01, with people it knows. */
function bookBefore(
  ...more: Parameters<typeof bookOf>[0] extends Iterable<infer R> ? R[] : never
): Book {
  return bookOf([
    committee({
      id: 'hartec',
      code: 'HARTEC',
      name: 'Harbour Technical Committee',
      houseStyle: PLAIN,
      changePatterns: ['HPMP####'],
    }),
    person('tom', 'Tom Okafor'),
    body('secretariat', 'The Harbour Code Secretariat', 'Secretariat'),
    meeting({
      id: 'm32',
      committeeId: 'hartec',
      number: '32',
      date: '2018-07-10',
      state: 'approved',
    }),
    agendaItem({ id: 'i32', meetingId: 'm32', place: 0, title: 'Letters', number: '1' }),
    minute('i32', 'm32', [
      actionBlock('a3201', words('Tom Okafor to write to the Port Panel.'), { ref: 'HARTEC32/01' }),
    ]),
    ...more,
  ]);
}

function held32(book: Book) {
  const held = recordOf(book, 'meeting', 'm32');
  if (!held) throw new Error('The book has lost meeting 32.');
  return held;
}

describe('text above the first item', () => {
  const OPENING = 'The Chair welcomed everyone to the harbour office and thanked the crew.';

  test('is kept above it, counts nowhere, and she is told what becomes of it', async () => {
    const plan = await planned(
      '33.md',
      `# HARTEC meeting 33\n\n${OPENING}\n\n## 1. Tides\n\nSpoken of.\n\n## 2. Lamps\n\nLit.\n`,
    );
    const { change, meetingId, counts, told } = imported(plan, OURS, bookBefore());
    expect(told.map(({ code }) => code)).toEqual(['textAbove']);
    expect(counts.items).toBe(2);
    const agenda = agendaOf(apply(bookBefore(), change), meetingId);
    expect(agenda.map(({ number, item }) => `${number} ${item.title}`)).toEqual([
      ' ',
      '1 Tides',
      '2 Lamps',
    ]);
    expect(JSON.stringify(agenda[0]?.minute)).toContain(OPENING);
  });

  test('above an agenda it takes no number from the items', async () => {
    const plan = await planned('agenda.md', '# Agenda\n\n1. Tides\n\n2. Lamps\n\n3. Close\n');
    const above: Row = {
      id: 'above',
      line: 1,
      recognised: { kind: 'block', block: paragraph(words(OPENING)) },
      label: '',
      said: {},
    };
    const { change, meetingId } = imported({ ...plan, rows: [above, ...plan.rows] });
    const agenda = agendaOf(apply(EMPTY_BOOK, change), meetingId);
    expect(agenda.map(({ number, item }) => `${number} ${item.title}`)).toEqual([
      ' ',
      '1 Tides',
      '2 Lamps',
      '3 Close',
    ]);
  });
});

describe('minutes go into a committee of the book', () => {
  test('updates go to the actions that the book has; the others are made', async () => {
    const book = bookBefore();
    const { change, meetingId, counts } = imported(await harbour(), OURS, book);
    expect(counts).toMatchObject({
      knownActions: 1,
      newEarlier: 1,
      actions: 1,
      outcomes: 2,
      items: 4,
    });
    const after = apply(book, change);
    const told = carriedTo(after, meetingId).map(({ action, update }) => [
      action.ref,
      update?.status,
    ]);
    expect(told).toEqual([
      ['HARTEC31/02', 'closed'],
      ['HARTEC32/01', 'ongoing'],
    ]);
    expect(actionsOf(after, 'hartec').filter(({ ref }) => ref === 'HARTEC32/01')).toHaveLength(1);
  });

  test('minutes that are approved stay as they were approved', async () => {
    const drafted = apply(bookBefore(), {
      put: [{ ...held32(bookBefore()), state: 'circulated' }],
      remove: [],
    });
    const approved = done(
      drafted,
      approveWithoutMeeting(drafted, { meetingId: 'm32', by: 'by letter' }, contextAt()),
    );
    const { change } = imported(await harbour(), OURS, approved);
    expect(sealStanding(apply(approved, change), 'm32')).toEqual({ standing: 'asApproved' });
    const into = { ...OURS, meetingId: 'm32' };
    const again = importedMeeting(approved, { plan: await harbour(), into }, contextAt());
    expect(again).toHaveProperty('why');
  });

  test('people and owners are those that the book knows', async () => {
    const { change } = imported(await harbour(), OURS, bookBefore());
    const held = change.put.find(({ kind }) => kind === 'meeting');
    expect(held).toMatchObject({
      attendance: [{ partyId: null }, { name: 'Tom Okafor', partyId: 'tom' }, { partyId: null }],
    });
    const blocks = change.put.flatMap(each => (each.kind === 'minute' ? each.blocks : []));
    const [action] = blocks.filter(({ type }) => type === 'action');
    expect(action).toMatchObject({
      attrs: { ref: 'HARTEC33/01', owners: [{ name: 'The Secretariat', partyId: 'secretariat' }] },
    });
  });

  test('a reference in the text leads to the action of the same minutes', async () => {
    const { change } = imported(await harbour(), OURS, bookBefore());
    const blocks = change.put.flatMap(each => (each.kind === 'minute' ? each.blocks : []));
    const action = blocks.find(({ type }) => type === 'action');
    const id = action?.type === 'action' ? action.attrs.id : '';
    expect(JSON.stringify(blocks)).toContain(`"to":"action","target":"${id}"`);
  });

  test('a reference that is given already is not given again, and she is told', async () => {
    const book = bookBefore(
      agendaItem({ id: 'i32b', meetingId: 'm32', place: 1, title: 'More', number: '2' }),
      minute('i32b', 'm32', [actionBlock('early', words('Early.'), { ref: 'HARTEC33/01' })]),
    );
    const { change, told } = imported(await harbour(), OURS, book);
    expect(told.map(({ code }) => code)).toEqual(['countedAnew']);
    const refs = actionsOf(apply(book, change), 'hartec').map(({ ref }) => ref);
    expect(new Set(refs).size).toBe(refs.length);
  });

  test('an action known from later minutes is put where it was raised, with all that was said', async () => {
    const context = contextAt();
    const { change: later } = imported(await harbour(), OURS, bookBefore(), context);
    const book = apply(bookBefore(), later);
    const july = `Minutes of HARTEC meeting 31 held on 12 June 2018\n\n1. Depths\n\nACTION HARTEC31/02: The Secretariat to ask the Survey Group for its depths.\n\n2. Close\n\nClosed.\n`;
    const { change, told } = imported(await planned('31.txt', july), OURS, book, context);
    expect(told.map(({ code }) => code)).toEqual(['takesPlace']);
    const after = apply(book, change);
    expect(recordsOf(after, 'earlierAction')).toEqual([]);
    const [action] = actionsOf(after, 'hartec').filter(({ ref }) => ref === 'HARTEC31/02');
    expect(action).toMatchObject({ raisedAt: { number: '31' }, status: 'closed' });
    expect(action?.updates).toHaveLength(1);
  });

  test('a meeting of that number is not made twice', async () => {
    const plan = await harbour();
    const book = apply(bookBefore(), imported(plan, OURS, bookBefore()).change);
    const again = importedMeeting(book, { plan, into: OURS }, contextAt());
    expect(again).toEqual({ why: expect.stringContaining('There is a meeting 33 already') });
    expect(imported(withFacts(plan, { number: '34' }), OURS, book).told).not.toEqual([]);
  });

  test('a meeting that was prepared takes the text under the items it has, and keeps the others', async () => {
    const book = bookBefore(
      meeting({
        id: 'm33',
        committeeId: 'hartec',
        number: '33',
        date: '2018-08-14',
        place: 'Here',
      }),
      agendaItem({ id: 'p1', meetingId: 'm33', place: 0, title: 'Dredging', presenter: 'Tom' }),
      agendaItem({ id: 'p2', meetingId: 'm33', place: 1, title: 'Lights' }),
    );
    expect(meetingsWithoutMinutes(book, 'hartec').map(({ id }) => id)).toEqual(['m33']);
    const into = { ...OURS, meetingId: 'm33' };
    const { change } = imported(await harbour(), into, book);
    const agenda = agendaOf(apply(book, change), 'm33');
    expect(agenda.map(({ item }) => item.title)).toEqual([
      'Tide tables',
      'Minutes and Actions Outstanding',
      'Dredging',
      'Any Other Business',
      'Lights',
    ]);
    expect(agenda[2]?.item).toMatchObject({ id: 'p1', presenter: 'Tom' });
  });
});

describe('the first thing she does', () => {
  test('minutes make their committee, with those who were there as its members', async () => {
    const into = { committee: { code: 'HARTEC', name: 'Harbour', seats: true }, meetingId: null };
    const book = apply(EMPTY_BOOK, imported(await harbour(), into).change);
    const [made] = recordsOf(book, 'committee');
    const names = made?.members.map(({ partyId }) => book.records.get(partyId));
    expect(names).toMatchObject([
      { name: 'Margaret Ellison' },
      { name: 'Tom Okafor' },
      { name: 'Ines Duarte' },
    ]);
    expect(made?.changePatterns).toContain('HPMP####');
  });

  test('minutes that name nobody do not say that the members were there', async () => {
    const member = { partyId: 'tom', capacity: 'Member', category: '', alternateIds: [] };
    const before = recordOf(bookBefore(), 'committee', 'hartec');
    const book = bookBefore(...(before ? [{ ...before, members: [member] }] : []));
    const plan = await planned('m.md', '## Lamps\n\nThey were lit.\n\n## Tides\n\nHigh.\n');
    const { change, meetingId } = imported(plan, OURS, book);
    expect(recordOf(apply(book, change), 'meeting', meetingId)?.attendance).toEqual([]);
  });

  test('a committee without a code is not made', async () => {
    const into = { committee: { code: ' ', name: 'Harbour', seats: false }, meetingId: null };
    const refused = importedMeeting(EMPTY_BOOK, { plan: await harbour(), into }, contextAt());
    expect(refused).toHaveProperty('why');
  });
});

describe('an agenda', () => {
  test('becomes the items of a meeting in preparation, counted by their places', async () => {
    const plan = await planned('agenda.txt', 'Agenda\n\n• Welcome\n• Tide tables\n• Close\n');
    expect(plan.as).toBe('agenda');
    const { change, meetingId } = imported(plan, A_NEW_COMMITTEE);
    const book = apply(EMPTY_BOOK, change);
    expect(book.records.get(meetingId)).toMatchObject({ state: 'preparation' });
    expect(agendaOf(book, meetingId).map(({ number, item }) => [number, item.title])).toEqual([
      ['1', 'Welcome'],
      ['2', 'Tide tables'],
      ['3', 'Close'],
    ]);
  });
});
