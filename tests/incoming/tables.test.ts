import { describe, expect, test } from 'vitest';
import {
  importedLog,
  importLog,
  importMembers,
} from '../../shared/commands/incoming/import-tables';
import { planMembers } from '../../shared/incoming/plan-members';
import {
  columnsFor,
  headRowFor,
  LOG_FIELDS,
  likeliestFor,
  MEMBER_FIELDS,
} from '../../shared/incoming/table-fields';
import { agendaItem } from '../../shared/model/agenda-item';
import { actionBlock } from '../../shared/model/block';
import { type Book, bookOf, bookText, recordOf, recordsOf } from '../../shared/model/book';
import { apply, invert } from '../../shared/model/change';
import { committee } from '../../shared/model/committee';
import { dueInWords } from '../../shared/model/due';
import { plainText, words } from '../../shared/model/inline';
import { meeting } from '../../shared/model/meeting';
import { minute } from '../../shared/model/minute';
import { ownersInWords } from '../../shared/model/owner';
import { person } from '../../shared/model/party';
import { readTables } from '../../shared/reading/tables/read-tables';
import type { SourceTable } from '../../shared/reading/tables/source-table';
import { isUnreadable } from '../../shared/reading/unreadable';
import { carriedTo } from '../../shared/registers/carry-forward';
import { PLAIN } from '../../shared/report/house-styles/plain';
import { xlsxFile } from '../../shared/spreadsheet/xlsx-file';
import { contextAt, done } from '../support/command-context';
import { realDocument, realDocuments } from '../support/shared-files';

const LOG = `Action log of the HARTEC,,,,,,
Action Ref,Raised at,Action description,Action owner,Due date,Progress,Status
HARTEC31/02,31,Ask for depths,Survey Group,next meeting,The depths were given.,Closed
HARTEC32/01,32,Tom Okafor to write to the Panel,Tom Okafor,12/09/2018,"The letter is drafted.
It goes out soon.",Open
HARTEC30/04,30,Look at lights,DCC / Ofgem,the Autumn,,Transferred to Operations Group
HARTEC30/05,30,Watch the Panel,,,,In progress
HARTEC30/05,30,Twice,,,,
,30,No reference,,,,
HARTEC30/07,30,,,,,
HARTEC33/01,33,Raised here,,,,
`;

function book(): Book {
  return bookOf([
    committee({ id: 'hartec', code: 'HARTEC', name: 'Harbour', houseStyle: PLAIN }),
    person('tom', 'Tom Okafor'),
    meeting({
      id: 'm32',
      committeeId: 'hartec',
      number: '32',
      date: '2018-07-10',
      state: 'approved',
    }),
    agendaItem({ id: 'i32', meetingId: 'm32', place: 0, title: 'Letters' }),
    minute('i32', 'm32', [
      actionBlock('a3201', words('Write to the Panel.'), { ref: 'HARTEC32/01' }),
    ]),
    meeting({ id: 'm33', committeeId: 'hartec', number: '33', date: '2018-08-14' }),
  ]);
}

async function tableOf(name: string, content: string | Uint8Array): Promise<SourceTable[]> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const tables = await readTables({ name, bytes });
  if (isUnreadable(tables)) throw new Error(tables.message);
  return tables;
}

async function log(content = LOG) {
  const table = likeliestFor(await tableOf('log.csv', content), LOG_FIELDS);
  if (!table) throw new Error('there is no table');
  const headRow = headRowFor(table, LOG_FIELDS);
  const choices = { headRow, columns: columnsFor(table, headRow, LOG_FIELDS) };
  return { committeeId: 'hartec', table, choices, at: { meetingId: 'm33' } } as const;
}

describe('a log of actions', () => {
  test('is known by its heads, wherever they stand', async () => {
    const { choices } = await log();
    expect(choices).toEqual({
      headRow: 1,
      columns: ['reference', 'raised', 'action', 'owner', 'due', 'update', 'status'],
    });
  });

  test.each([
    [
      'of two columns that speak of actions, is in the one that is none by its first words',
      'Ref,Effectiveness of mitigating action,Additional action to be taken or contingency plan,Risk owner,Review date',
      ['reference', null, 'action', 'owner', null],
    ],
    [
      'is not known by one sentence among its rows',
      'file,topic\na.txt,"Accept the policy: stable updates"\nno,yes',
      [null, null],
    ],
  ])('%s', async (_, content, columns) => {
    expect((await log(content)).choices).toEqual({ headRow: 0, columns });
  });

  test('without a column that says what is to be done, brings nothing and says why', async () => {
    const votes = await log('Ref,Owner\n1,Tom\n');
    const { plan, change } = importedLog(book(), votes, contextAt()) ?? expect.unreachable();
    expect(plan.aside.map(({ why }) => why)).toEqual(['No column tells what is to be done.']);
    expect(change).toBeNull();
  });

  test('of which some rows say nothing more keeps the order of its references', async () => {
    const some = 'Ref,Action,Remarks\n1,First,\n2,Second,It is under way.\n10,Tenth,\n';
    const after = done(book(), importLog(book(), await log(some), contextAt()));
    const refs = carriedTo(after, 'm33').map(({ action }) => action.ref);
    expect(refs.filter(ref => /^\d+$/.test(ref))).toEqual(['1', '2', '10']);
  });

  test('brings the actions that the book lacks, and updates to those it has', async () => {
    const after = done(book(), importLog(book(), await log(), contextAt()));
    const told = carriedTo(after, 'm33').map(({ action, update }) => [
      action.ref,
      plainText(action.line),
      ownersInWords(action.owners),
      action.due && dueInWords(action.due),
      update?.status ?? null,
      update?.closing ?? null,
    ]);
    expect(told.sort()).toEqual([
      [
        'HARTEC30/04',
        'Look at lights',
        'DCC and Ofgem',
        'the Autumn',
        'closed',
        { how: 'handedOver', to: 'Operations Group' },
      ],
      ['HARTEC30/05', 'Watch the Panel', '', null, null, null],
      ['HARTEC31/02', 'Ask for depths', 'Survey Group', 'next meeting', 'closed', { how: 'done' }],
      ['HARTEC32/01', 'Write to the Panel.', '', null, 'ongoing', null],
    ]);
    expect(recordOf(after, 'actionUpdate', 'm33.a3201.update')?.blocks).toHaveLength(2);
  });

  test('sets aside what has no reference, stands twice, says nothing, or could not come forward', async () => {
    const { plan } = importedLog(book(), await log(), contextAt()) ?? expect.unreachable();
    expect(plan.aside.map(({ row, why }) => [row.line, why])).toEqual([
      [8, 'HARTEC30/05 stands in row 7 already.'],
      [9, 'It has no reference.'],
      [10, 'It does not say what is to be done.'],
      [11, 'HARTEC33/01 was raised at that meeting or after it, and cannot come forward to it.'],
    ]);
    expect(plan.rows.length + plan.aside.length).toBe(8);
  });

  test('taken in twice says nothing new, and undone it is the book as before', async () => {
    const change = importLog(book(), await log(), contextAt()) ?? expect.unreachable();
    const after = apply(book(), change);
    expect(importLog(after, await log(), contextAt())).toBeNull();
    expect(bookText(apply(after, invert(book(), change)))).toBe(bookText(book()));
  });

  test('what the meeting has said of an action already stays before what the log says', async () => {
    const first = done(book(), importLog(book(), await log(), contextAt()));
    const more = LOG.replace('It goes out soon.', 'It went out.');
    const after = done(first, importLog(first, await log(more), contextAt()));
    const said = recordOf(after, 'actionUpdate', 'm33.a3201.update')?.blocks ?? [];
    expect(said.map(block => (block.type === 'paragraph' ? plainText(block.content) : ''))).toEqual(
      ['The letter is drafted.', 'It goes out soon.', 'It went out.'],
    );
  });

  test('without references gives each action one of its own, and knows it again by its words', async () => {
    const bare =
      'Action,Owner\nAsk for depths,Survey Group\n,Nobody\nWrite to the  Panel.,\nask for depths,\nLook at lights,DCC\n';
    const { plan, change } =
      importedLog(book(), await log(bare), contextAt()) ?? expect.unreachable();
    expect(plan.rows.map(({ ref, known }) => [ref, known !== null])).toEqual([
      ['HARTEC-L01', false],
      ['HARTEC32/01', true],
      ['HARTEC-L02', false],
    ]);
    expect(plan.aside.map(({ row, why }) => [row.line, why])).toEqual([
      [3, 'It does not say what is to be done.'],
      [5, 'The same stands in row 2 already.'],
    ]);
    const after = done(book(), change);
    expect(importLog(after, await log(bare), contextAt())).toBeNull();
    const more = await log(`${bare}Paint the buoys,\n`);
    const again = importedLog(after, more, contextAt()) ?? expect.unreachable();
    expect(again.plan.rows.map(({ ref }) => ref)).toContain('HARTEC-L03');
  });

  test('can stand as at a new meeting, which shows its actions', async () => {
    const at = { number: '34', date: '2018-09-18' } as const;
    const after = done(book(), importLog(book(), { ...(await log()), at }, contextAt()));
    const made = recordsOf(after, 'meeting').find(({ number }) => number === '34');
    expect(carriedTo(after, made?.id ?? '')).toHaveLength(5);
    const taken = { ...(await log()), at: { number: '33', date: null } };
    expect(importLog(book(), taken, contextAt())).toBeNull();
  });

  test('in Excel, or as a table in a web page, brings the same', async () => {
    const [, heads, ...rows] = (await tableOf('log.csv', LOG))[0]?.rows ?? [];
    const cells = (heads?.cells ?? []).map((_, at) =>
      rows.map(row => row.cells[at] ?? { text: '', date: null }),
    );
    const columns = (heads?.cells ?? []).map(({ text }) => ({ head: text, width: 20 }));
    const sheet = {
      name: 'Log',
      columns,
      rows: rows.map((_, at) => cells.flatMap(column => column[at] ?? [])),
    };
    const xlsx = xlsxFile({ title: 'Log', made: '2018-08-14', sheets: [sheet] });
    const td = (text: string) => `<td>${text.replace('\n', '<br>')}</td>`;
    const html = `<html><table>${[
      columns.map(({ head }) => td(head)),
      ...sheet.rows.map(row => row.map(({ text }) => td(text))),
    ]
      .map(row => `<tr>${row.join('')}</tr>`)
      .join('')}</table></html>`;
    const wanted = await log();
    const expected = importedLog(book(), wanted, contextAt())?.plan.rows.map(({ ref, update }) => [
      ref,
      update?.status,
    ]);
    for (const [name, content] of [
      ['log.xlsx', xlsx],
      ['log.html', html],
    ] as const) {
      const [table] = await tableOf(name, content);
      if (!table) throw new Error('there is no table');
      const choices = { headRow: 0, columns: columnsFor(table, 0, LOG_FIELDS) };
      const found = importedLog(book(), { ...wanted, table, choices }, contextAt());
      expect(found?.plan.rows.map(({ ref, update }) => [ref, update?.status])).toEqual(expected);
    }
  });

  test.each(realDocuments('corpus/registers', /tracker\.xlsx$|plan.*\.xlsx$/))(
    '%s has its rows taken in or set aside, each once',
    async file => {
      const table = likeliestFor(await tableOf(file, realDocument(file)), LOG_FIELDS);
      if (!table) return;
      const headRow = headRowFor(table, LOG_FIELDS);
      const choices = { headRow, columns: columnsFor(table, headRow, LOG_FIELDS) };
      const wanted = { committeeId: 'hartec', table, choices, at: { meetingId: 'm33' } };
      const { plan } = importedLog(book(), wanted, contextAt()) ?? expect.unreachable();
      expect(plan.rows.length + plan.aside.length).toBe(table.rows.length - headRow - 1);
    },
  );
});

const MEMBERS = `Name;Company;Role;Alternate for
Margaret Ellison;Independent;Chair;
Tom Okafor;Large Ports Ltd;Large ports member;
Ada Quay;Large Ports Ltd;;Tom Okafor
;Nobody;;
Attention: describe the change that is proposed with its reasons and all that it touches;;;
Bo Pier;;;Someone Else
Tom Okafor;Twice;;
`;

async function members() {
  const [table] = await tableOf('members.csv', MEMBERS);
  if (!table) throw new Error('there is no table');
  const headRow = headRowFor(table, MEMBER_FIELDS);
  const choices = { headRow, columns: columnsFor(table, headRow, MEMBER_FIELDS) };
  return { committeeId: 'hartec', table, choices };
}

describe('a list of members', () => {
  test('gives seats to those it names, knows who is there, and says who stands in', async () => {
    const after = done(book(), importMembers(book(), await members(), contextAt()));
    const seats = recordOf(after, 'committee', 'hartec')?.members ?? [];
    const nameOf = (id: string) => recordOf(after, 'person', id)?.name;
    expect(
      seats.map(({ partyId, capacity, alternateIds }) => [
        nameOf(partyId),
        capacity,
        alternateIds.map(nameOf),
      ]),
    ).toEqual([
      ['Margaret Ellison', 'Chair', []],
      ['Tom Okafor', 'Large ports member', ['Ada Quay']],
    ]);
    expect(recordOf(after, 'person', 'tom')).toMatchObject({ organisation: 'Large Ports Ltd' });
  });

  test('tells why a row is set aside', async () => {
    const plan = planMembers(book(), await members(), contextAt().newId);
    expect(plan?.aside.map(({ why }) => why)).toEqual([
      'It has no name.',
      'It is too long for a name.',
      'Someone Else is no member, so nobody can stand in.',
      'Tom Okafor stands in row 3 already.',
    ]);
  });

  test('taken in twice says nothing new, and takes no seat away', async () => {
    const after = done(book(), importMembers(book(), await members(), contextAt()));
    expect(importMembers(after, await members(), contextAt())).toBeNull();
  });
});
