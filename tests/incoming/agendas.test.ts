import { describe, expect, test } from 'vitest';
import { asAgenda, asMinutes } from '../../shared/incoming/agenda/as-agenda';
import { kindOfRow, meaningOf } from '../../shared/incoming/meaning';
import { type IncomingPlan, withKind, withSaid } from '../../shared/incoming/plan';
import type { AgendaItem } from '../../shared/model/agenda-item';
import { apply, type Change } from '../../shared/model/change';
import { agendaOf } from '../../shared/registers/agenda';
import { bookWith, meeting } from '../support/builders';
import { contextAt } from '../support/command-context';
import { imported, planned, rowWith } from '../support/incoming';

/** What a plan makes items of: how deep, the title, who, how long. */
function items({ rows }: IncomingPlan): string[] {
  return rows.flatMap(row => {
    const meaning = meaningOf(row);
    if (meaning.kind !== 'item') return [];
    const { depth, title, presenter, plannedMinutes } = meaning;
    return [`${depth} ${title} | ${presenter} | ${plannedMinutes ?? ''}`];
  });
}

function itemsPut({ put }: Change): AgendaItem[] {
  return put.flatMap(each => (each.kind === 'agendaItem' ? [each] : []));
}

const TYPED = `AGENDA

1. Welcome (Chair) 5 min
2. Minutes of the last meeting – Jane Doe – 10 minutes
3. Reports
3.1 Finance (Jane Doe) 09:30–09:45
3.2 Dredging
   a) North basin
   b) South basin
4. Any other business
`;

const READ = [
  '0 Welcome | Chair | 5',
  '0 Minutes of the last meeting | Jane Doe | 10',
  '0 Reports |  | ',
  '1 Finance | Jane Doe | 15',
  '1 Dredging |  | ',
  '2 North basin |  | ',
  '2 South basin |  | ',
  '0 Any other business |  | ',
];

describe('an agenda is read with who presents, how long, and how deep', () => {
  test('from typed lines', async () => {
    expect(items(await planned('agenda.txt', TYPED))).toEqual(READ);
  });

  test.each([
    [
      'a table with heads',
      'agenda.html',
      '<h1>Agenda</h1><table><tr><th>No</th><th>Item</th><th>Lead</th><th>Time</th><th>Paper</th></tr><tr><td>1</td><td>Welcome</td><td>Chair</td><td>10:00</td><td></td></tr><tr><td>2</td><td>Finance</td><td>Jane Doe</td><td>10:05</td><td>A1</td></tr><tr><td>2.1</td><td>Budget</td><td>SECAS</td><td>10:20–10:30</td><td></td></tr></table>',
      ['0 Welcome | Chair | 5', '0 Finance | Jane Doe | 15', '1 Budget | SECAS | 10'],
    ],
    [
      'a table without heads',
      'agenda.html',
      '<h1>Agenda</h1><table><tr><td>1.</td><td>Welcome</td><td>Chair</td><td>5 min</td></tr><tr><td>2.</td><td>Annual Report</td><td>Jane Doe</td><td>20 min</td></tr></table>',
      ['0 Welcome | Chair | 5', '0 Annual Report | Jane Doe | 20'],
    ],
    [
      'columns of a typed text',
      'agenda.txt',
      'AGENDA\n\nItem  Title                    Owner       Duration\n1     Welcome                  Chair       5\n2     Minutes of last meeting  Jane Doe    10\n',
      ['0 Welcome | Chair | 5', '0 Minutes of last meeting | Jane Doe | 10'],
    ],
    [
      'columns that were run together, with the initials of who leads',
      'agenda.txt',
      'Agenda\n\nItem Topic Lead\n\n1 Introduction JM\n\n2 Terms of Reference CW/BD\n\n3 Next Steps\n',
      ['0 Introduction | JM | ', '0 Terms of Reference | CW/BD | ', '0 Next Steps |  | '],
    ],
    [
      'a table of bars in plain text, whose numbers have no head and whose parts say the heads again',
      'agenda.txt',
      `Meeting of the Harbour Senate\nWednesday 16 October 2019\nAgenda\nPapers are with the Clerk, who sends them to all members of the Senate a week before the meeting.\nPart One | Paper1 | Main Speaker(s) | |\n---|---|---|---|\n*1. 2.00pm | Apologies | Verbal | Chair |\n*2. |\nMembership | Open | Jane Doe |\n*3. 2.30pm | Tides | Open | Tom Brown |\nPart Two | Paper1 | Main Speaker(s) | |\n*4. 2.50pm | Lamps | Restricted | Chair |\n`,
      [
        '0 Apologies | Chair | ',
        '0 Membership | Jane Doe | ',
        '0 Tides | Tom Brown | 20',
        '0 Lamps | Chair | ',
      ],
    ],
    [
      'lists inside lists',
      'agenda.html',
      '<h1>Agenda</h1><ol><li>Welcome<ol type="a"><li>Apologies</li><li>Interests</li></ol></li><li>Finance (Jane Doe)</li></ol>',
      ['0 Welcome |  | ', '1 Apologies |  | ', '1 Interests |  | ', '0 Finance | Jane Doe | '],
    ],
    [
      'what stands under a title',
      'agenda.html',
      '<h1>Agenda</h1><h2>1. Welcome</h2><h2>2. Finance</h2><p>Lead: Jane Doe</p><p>Time: 10 min</p>',
      ['0 Welcome |  | ', '0 Finance | Jane Doe | 10'],
    ],
    [
      'a first name in brackets, where it comes again',
      'agenda.md',
      '# Agenda\n\nReleases (Nick)\n\nFacilities (Nick)\n\nPatches (Draft)\n',
      ['0 Releases | Nick | ', '0 Facilities | Nick | ', '0 Patches (Draft) |  | '],
    ],
  ])('from %s', async (_, name, content, told) => {
    expect(items(await planned(name, content))).toEqual(told);
  });

  test('the heads of a table are no item, and its papers come in', async () => {
    const plan = await planned(
      'agenda.html',
      '<h1>Agenda</h1><table><tr><th>No</th><th>Item</th><th>Paper</th><th>Purpose</th></tr><tr><td>1</td><td>Welcome</td><td></td><td></td></tr><tr><td>2</td><td>Finance</td><td>A1</td><td>For decision</td></tr></table>',
    );
    expect(kindOfRow(rowWith(plan, 'Purpose'))).toBe('structure');
    const [, finance] = itemsPut(imported(plan).change);
    expect(finance).toMatchObject({ papers: ['A1'], purpose: 'decision' });
  });
});

describe('what is no item', () => {
  const NUMBERED =
    'AGENDA\n\n1. Welcome\n\n2. Amendments\nNone submitted\n\n3. Elections\n\n4. Close\n';

  test('a line below an item stays text where the items are marked', async () => {
    const plan = await planned('agenda.txt', NUMBERED);
    expect(items(plan)).toEqual([
      '0 Welcome |  | ',
      '0 Amendments |  | ',
      '0 Elections |  | ',
      '0 Close |  | ',
    ]);
    expect(kindOfRow(rowWith(plan, 'None submitted'))).toBe('paragraph');
  });

  test('bullets are parts of items that have no mark, above and below them', async () => {
    const plan = await planned(
      'agenda.html',
      '<h1>Harbour Board 11/05/2012</h1><h1>Agenda</h1><p>New requirements</p><p>Interest from others</p>' +
        '<ul><li>North</li><li>South</li><li>East</li><li>West</li></ul><p>Conference</p><p>Releases</p>',
    );
    expect(items(plan).map(item => item.replaceAll(' | ', '').trim())).toEqual([
      '0 New requirements',
      '0 Interest from others',
      '1 North',
      '1 South',
      '1 East',
      '1 West',
      '0 Conference',
      '0 Releases',
    ]);
  });

  test('the head of those who are to come is not one either', async () => {
    const plan = await planned(
      'agenda.txt',
      `${NUMBERED}\nAttendees\n\nAnn Other [AO] Harbour Ltd\n`,
    );
    expect(kindOfRow(rowWith(plan, 'Attendees'))).not.toBe('item');
  });

  test('what calls to the meeting is left out, and so is no item without a title', async () => {
    const called = NUMBERED.replace(
      'AGENDA\n',
      'AGENDA\n\nMembers are asked to send their questions to the Clerk before the meeting, please.\n',
    );
    const plan = await planned('agenda.txt', called);
    expect(kindOfRow(rowWith(plan, 'Members are asked'))).toBe('out');
    expect(itemsPut(imported(plan).change).every(({ title }) => title !== '')).toBe(true);
  });

  test('an address on the web that has the word “agenda” is not the head of one', async () => {
    const plan = await planned(
      'agenda.txt',
      'https://harbour.example/agenda-of-march\n\nWelcome\n\nAgenda\n\nFinance\n\nClose\n',
    );
    expect(items(plan)).toEqual(['0 Finance |  | ', '0 Close |  | ']);
  });
});

test('a bare number before a title is its mark where the numbers count on', async () => {
  const plan = await planned(
    'agenda.txt',
    'Agenda\n\n1 Introduction\n\n2 Terms of  Reference (Chair)\n\n3 Next Steps\n',
  );
  expect(items(plan)).toEqual([
    '0 Introduction |  | ',
    '0 Terms of Reference | Chair | ',
    '0 Next Steps |  | ',
  ]);
});

test('what stands above the agenda tells of the meeting', async () => {
  const head = 'Harbour Committee\nAgenda for meeting 12, 3 March 2027 at 10:00\n';
  const { meeting: facts } = await planned('agenda.txt', TYPED.replace('AGENDA\n', head));
  expect(facts).toMatchObject({ number: '12', date: '2027-03-03', startTime: '10:00' });
});

test('an agenda says when the meeting is to end, and it has not closed by that', async () => {
  const head = 'Harbour Committee\nAgenda for meeting 12, 3 March 2027 10:00 - 12:00\n';
  const plan = await planned('agenda.txt', TYPED.replace('AGENDA\n', head));
  const meetings = imported(plan).change.put.filter(({ kind }) => kind === 'meeting');
  expect(meetings).toMatchObject([{ startTime: '10:00', closeTime: null, plannedEnd: '12:00' }]);
});

describe('what she corrects', () => {
  test('who presents and how long is taken in as she says it', async () => {
    const plan = await planned('agenda.txt', TYPED);
    const { id } = rowWith(plan, 'Dredging');
    const said = withSaid(plan, id, { presenter: 'Tom Brown', plannedMinutes: 25, depth: 0 });
    const item = itemsPut(imported(said).change).find(({ title }) => title === 'Dredging');
    expect(item).toMatchObject({ presenter: 'Tom Brown', plannedMinutes: 25, parentId: null });
  });

  test('a line that is made text keeps all its words, and is an item again with what it told', async () => {
    const plan = await planned('agenda.txt', TYPED);
    const { id } = rowWith(plan, 'Finance');
    const text = withKind(plan, id, 'paragraph');
    expect(meaningOf(rowWith(text, 'Finance'))).toMatchObject({ kind: 'block' });
    expect(items(withKind(text, id, 'item'))).toEqual(READ);
  });

  test('taken as minutes the file is as it was read', async () => {
    const plan = await planned('agenda.txt', TYPED);
    const minutes = asMinutes(plan);
    expect(minutes.rows).toEqual(plan.read);
    expect(items(asAgenda(minutes))).toEqual(READ);
  });
});

test('a meeting that was prepared keeps who presents where the file does not say', async () => {
  const before = bookWith(
    meeting(33).item({ title: 'Welcome', presenter: 'The Clerk' }).item('Finance'),
  );
  const plan = await planned(
    'agenda.txt',
    'AGENDA\n\n1. Welcome\n2. Finance – Jane Doe – 10 min\n',
  );
  const committee = [...before.records.values()].find(({ kind }) => kind === 'committee');
  const prepared = apply(before, {
    put: [...before.records.values()].flatMap(each =>
      each.kind === 'meeting' ? [{ ...each, state: 'preparation' as const }] : [],
    ),
    remove: [],
  });
  const into = { committee: { id: committee?.id ?? '' }, meetingId: 'm33' };
  const { change } = imported(plan, into, prepared, contextAt());
  const after = agendaOf(apply(prepared, change), 'm33');
  expect(after.map(({ item }) => [item.title, item.presenter, item.plannedMinutes])).toEqual([
    ['Welcome', 'The Clerk', null],
    ['Finance', 'Jane Doe', 10],
  ]);
});
