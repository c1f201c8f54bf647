import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importedMeeting } from '../../shared/commands/incoming/import-meeting';
import { kindOfRow, meaningOf } from '../../shared/incoming/meaning';
import {
  doubtsOf,
  type IncomingPlan,
  settling,
  taking,
  withKind,
  withSaid,
} from '../../shared/incoming/plan';
import { planOf } from '../../shared/incoming/plan-of';
import { ROW_KINDS, type RowKind } from '../../shared/incoming/row';
import { textOfRow } from '../../shared/incoming/row-words';
import { bookText, EMPTY_BOOK } from '../../shared/model/book';
import { apply, invert } from '../../shared/model/change';
import { checkedRecord } from '../../shared/model/checked-record';
import { isUnreadable } from '../../shared/reading/unreadable';
import { contextAt } from '../support/command-context';
import { HARBOUR_MINUTES } from '../support/harbour-minutes';
import { A_NEW_COMMITTEE, imported, planned, rowWith } from '../support/incoming';
import { readFile, wordsOfRecords } from '../support/read';

const harbour = () => planned('harbour.txt', HARBOUR_MINUTES);

function kindWith(plan: IncomingPlan, words: string): RowKind {
  return kindOfRow(rowWith(plan, words));
}

describe('what was recognised stands in its place', () => {
  test.each<[string, RowKind, string]>([
    ['Minutes of HARTEC meeting 33', 'fact', 'Minutes of HARTEC meeting 33 held'],
    ['Margaret Ellison', 'people', 'Margaret Ellison (Chair)'],
    ['Ines Duarte', 'people', 'Ines Duarte'],
    ['Tide tables', 'item', '1. Tide tables'],
    ['waits for the survey', 'paragraph', 'It was noted that'],
    ['NOTED the update', 'outcome', 'The HARTEC NOTED'],
    ['HARTEC31/02', 'carried', 'HARTEC31/02'],
    ['HARTEC32/01', 'carried', 'HARTEC32/01'],
    ['Costs', 'subheading', 'Costs'],
    ['the barge', 'point', '• the barge'],
    ['the spoil', 'point', '• the spoil'],
    ['ACTION HARTEC33/01', 'action', 'ACTION HARTEC33/01'],
    ['AGREED the plan', 'outcome', 'The HARTEC AGREED'],
  ])('%s is %s, at its line', async (words, kind, begins) => {
    const row = rowWith(await harbour(), words);
    expect(kindOfRow(row)).toBe(kind);
    expect(HARBOUR_MINUTES.split('\n')[row.line - 1]).toContain(begins);
  });

  test('and the rows stand in the order of the file', async () => {
    const lines = (await harbour()).rows.map(({ line }) => line);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });

  test('the label of an action and the status of a carried one belong to their rows', async () => {
    const plan = await harbour();
    expect(rowWith(plan, 'provide a note').label).toBe('ACTION HARTEC33/01:');
    expect(rowWith(plan, 'HARTEC31/02').label).toBe('Update Action CLOSED.');
  });

  test('damage is to be looked at, and its cure is taken or left', async () => {
    const plan = await harbour();
    const [doubt] = doubtsOf(plan);
    expect(doubt).toMatchObject({ found: 'HPMPO0006', proposed: 'HPMP0006' });
    if (!doubt) return;
    const mended = taking(plan, doubt);
    expect(doubtsOf(mended)).toEqual([]);
    expect(wordsIn(mended)).toContain('It was noted that HPMP0006 waits');
    const left = settling(plan, doubt.id);
    expect(doubtsOf(left)).toEqual([]);
    expect(wordsIn(left)).toContain('HPMPO0006');
  });
});

describe('what she corrects', () => {
  test('a paragraph becomes an action with its owner and date, and back again', async () => {
    const plan = await planned(
      'a.txt',
      '1. One\n\nThe Hub to report at the next meeting.\n\n2. Two\n\nDone.\n',
    );
    const { id } = rowWith(plan, 'The Hub');
    const action = withKind(plan, id, 'action');
    expect(meaningOf(rowWith(action, 'The Hub'))).toMatchObject({
      block: {
        type: 'action',
        attrs: { owners: [{ name: 'The Hub' }], due: { by: 'nextMeeting' } },
      },
    });
    expect(withKind(action, id, 'paragraph')).toEqual(plan);
  });

  test('an action that is none becomes text with its label, and is an action again with its reference', async () => {
    const plan = await harbour();
    const { id } = rowWith(plan, 'provide a note');
    const text = withKind(plan, id, 'paragraph');
    expect(wordsIn(text)).toContain('ACTION HARTEC33/01: The Secretariat to provide');
    expect(withKind(text, id, 'action')).toEqual(plan);
  });

  test('an item that is none goes on with the item before it', async () => {
    const plan = await harbour();
    const { change } = imported(withKind(plan, rowWith(plan, 'Dredging').id, 'subheading'));
    const titles = change.put.flatMap(each => (each.kind === 'agendaItem' ? [each.title] : []));
    expect(titles).toEqual([
      'Tide tables',
      'Minutes and Actions Outstanding',
      'Any Other Business',
    ]);
  });

  test('a line under a carried action becomes what was said of it', async () => {
    const plan = await planned(
      'a.txt',
      '1. Outstanding\n\nHT31/02 The Hub to ask.\n\nIt asked.\n\nAction CLOSED.\n\n2. Two\n\nDone.\n',
    );
    const ids = ['HT31/02', 'It asked', 'Action CLOSED'].map(words => rowWith(plan, words).id);
    const [carried = '', said = '', status = ''] = ids;
    const told = [
      [carried, 'carried'] as const,
      [said, 'update'] as const,
      [status, 'update'] as const,
    ].reduce((now, [id, kind]) => withKind(now, id, kind), plan);
    const { change } = imported(told);
    expect(change.put.find(({ kind }) => kind === 'earlierAction')).toMatchObject({
      ref: 'HT31/02',
    });
    expect(change.put.find(({ kind }) => kind === 'actionUpdate')).toMatchObject({
      status: 'closed',
      blocks: [{ type: 'paragraph', content: [{ text: 'It asked.' }] }],
    });
  });

  test('names become people, as they attended', async () => {
    const plan = await harbour();
    const { id } = rowWith(plan, 'Tom Okafor');
    const told = withSaid(plan, id, { presence: 'inAttendance' });
    const meeting = imported(told).change.put.find(({ kind }) => kind === 'meeting');
    expect(meeting).toMatchObject({
      attendance: [
        { name: 'Margaret Ellison', presence: 'present', capacity: 'Chair' },
        { name: 'Tom Okafor', presence: 'inAttendance' },
        { name: 'Ines Duarte', presence: 'apologies' },
      ],
    });
  });

  test('a line cannot be a carried action without a reference', async () => {
    const plan = await harbour();
    const { id } = rowWith(plan, 'There was none');
    expect(withKind(plan, id, 'carried')).toBe(plan);
    expect(kindWith(plan, 'There was none')).toBe('paragraph');
  });
});

describe('whatever she corrects', () => {
  const corrections = fc.array(
    fc.record({ at: fc.nat(60), kind: fc.constantFrom(...ROW_KINDS), depth: fc.nat(2) }),
    { maxLength: 25 },
  );

  test('no word of the file is lost, and undone it is the book as before', async () => {
    const plan = await harbour();
    fc.assert(
      fc.property(corrections, told => {
        const corrected = told.reduce((now, { at, kind, depth }) => {
          const row = now.rows[at % now.rows.length];
          return row ? withSaid(withKind(now, row.id, kind), row.id, { depth }) : now;
        }, plan);
        if (corrected.rows.every(row => meaningOf(row).kind === 'none')) return;
        const { change, left } = imported(corrected);
        expect(sortedWords(`${wordsIn(corrected)} ${left.join(' ')}`)).toEqual(
          sortedWords(plan.rows.map(textOfRow).join(' ')),
        );
        const book = apply(EMPTY_BOOK, change);
        expect(bookText(apply(book, invert(EMPTY_BOOK, change)))).toBe(bookText(EMPTY_BOOK));
      }),
      { numRuns: 300 },
    );
  });

  test('a plan made twice is the same, and comes to the same records', async () => {
    const [first, second] = [await harbour(), await harbour()];
    expect(first).toEqual(second);
    expect(imported(first)).toEqual(imported(second));
  });

  test('corrections that are taken back one by one leave the plan as it was', async () => {
    const plan = await harbour();
    fc.assert(
      fc.property(corrections, told => {
        const rows = told.flatMap(({ at }) => plan.rows[at % plan.rows.length] ?? []);
        const corrected = told.reduce(
          (now, { kind }, at) => withKind(now, rows[at]?.id ?? '', kind),
          plan,
        );
        const back = plan.rows.reduce(
          (now, row) => withKind(now, row.id, kindOfRow(row)),
          corrected,
        );
        expect(back).toEqual(plan);
      }),
    );
  });
});

describe('any text at all', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '',
      '1. Report',
      '2. Close',
      'Present: A Sample, B Sample',
      'ACTION STSC33/01: The Hub to report.',
      'STSC31/02',
      'Action CLOSED.',
      'Action Reference',
      'Update',
      'The STSC NOTED it.',
      '• point',
      'Agenda',
      '__proto__',
      '1 A footnote',
    ),
  );

  test('can be taken in, and is sound in the book', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 30 }), async lines => {
        const text = lines.join('\n').replace(/\p{Cc}/gu, sign => (sign === '\n' ? sign : ' '));
        const read = await readFile('a.txt', text);
        if (isUnreadable(read)) return;
        const plan = planOf('a.txt', read);
        if (plan.rows.every(row => meaningOf(row).kind === 'none')) return;
        const found = importedMeeting(EMPTY_BOOK, { plan, into: A_NEW_COMMITTEE }, contextAt());
        if ('why' in found) return;
        for (const record of found.change.put) {
          expect(checkedRecord(record)).toHaveProperty('record');
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('what kind of document it is', () => {
  test.each([
    ['an agenda says so', 'Harbour PMC 11/05/2012\n\nAgenda\n\nLamps\n\nTides\n', 'agenda'],
    ['or its order of business', 'Order of Business\n\n1.Lamps\n\n2.Tides\n', 'agenda'],
    ['minutes say so too', 'Planning Meeting Minutes\n\nLamps\n\nTides\n', 'minutes'],
    [
      'an agenda may have minutes as its first item',
      '1. Minutes of the last meeting\n2. Lamps\n',
      'agenda',
    ],
  ])('%s', async (_, text, as) => {
    expect((await planned('a.txt', text)).as).toBe(as);
  });

  test('an item that names the agenda is an item of it', async () => {
    const plan = await planned(
      'a.txt',
      'Order of Business\n\n1. The Clerk to move changes to the agenda\n\n2. Lamps\n',
    );
    expect(kindWith(plan, 'The Clerk to move')).toBe('item');
  });
});

test('a web page is shown in its words, not in its tags', async () => {
  const plan = await planned('a.html', '<h2>Lamps</h2><p>They were <b>lit</b>.</p><h2>Close</h2>');
  expect(plan.fileLines).toEqual([]);
});

describe('names in a list that stands on one line of the file', () => {
  test('each stand at their own entry', async () => {
    const plan = await planned(
      'a.md',
      '# Minutes of a meeting\n\n## Present\n\n* Ann Other\n* Bo Sample\n\n## Report\n\nSaid.\n\n## Close\n\nClosed.\n',
    );
    const people = plan.rows.flatMap(row => {
      const meaning = meaningOf(row);
      return meaning.kind === 'people' ? [meaning.people.map(({ name }) => name)] : [];
    });
    expect(people).toEqual([['Ann Other'], ['Bo Sample']]);
  });
});

/** All words that stand in the records, and the names of the rows of people, which stand in the list. */
function wordsIn(plan: IncomingPlan): string {
  const { change, meetingId } = imported(plan);
  return wordsOfRecords({ book: apply(EMPTY_BOOK, change), meetingId });
}

function sortedWords(text: string): string[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word).sort();
}
