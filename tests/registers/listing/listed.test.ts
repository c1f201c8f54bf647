import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RegisterView, WHOLE_REGISTER, wanting } from '../../../shared/model/register-view';
import { type Field, orderOfText } from '../../../shared/registers/listing/field';
import { lineOfRow, linesOf } from '../../../shared/registers/listing/lines';
import { listed } from '../../../shared/registers/listing/listed';

interface Row {
  readonly id: string;
  readonly owners: readonly string[];
  readonly state: string;
  readonly age: number | null;
}

const FIELDS: readonly Field<Row>[] = [
  {
    name: 'owner',
    label: 'Owner',
    valuesOf: row => row.owners,
    orderOf: row => orderOfText(row.owners.join()),
    wordsOf: row => row.owners.join(' '),
  },
  {
    name: 'state',
    label: 'State',
    valuesOf: row => [row.state],
    labelOf: value => value.toUpperCase(),
    always: new Map([
      ['open', 'Open'],
      ['late', 'Late'],
    ]),
  },
  { name: 'age', label: 'Open for', valuesOf: () => [], orderOf: row => row.age },
  { name: 'id', label: 'Reference', valuesOf: () => [], wordsOf: row => row.id },
];

const oneOf = (...values: string[]) => fc.constantFrom(...values);

const someRows = fc
  .array(
    fc.record({
      owners: fc.uniqueArray(oneOf('DCC', 'SECAS', 'Ofgem'), { maxLength: 3 }),
      state: oneOf('open', 'closed'),
      age: fc.option(fc.nat(12)),
    }),
    { maxLength: 40 },
  )
  .map(rows => rows.map((row, at): Row => ({ id: `33/${at}`, ...row })));

const someView: fc.Arbitrary<RegisterView> = fc.record({
  words: oneOf('', 'dcc', '33/1 s', 'nothing has this'),
  where: fc.record(
    {
      owner: fc.uniqueArray(oneOf('DCC', 'Ofgem', 'Nobody')),
      state: fc.uniqueArray(oneOf('open', 'closed', 'late')),
      unknown: fc.constant(['x']),
    },
    { requiredKeys: [] },
  ),
  sort: fc.option(fc.record({ field: oneOf('age', 'owner', 'unknown'), descending: fc.boolean() })),
  groupBy: fc.option(oneOf('owner', 'state', 'unknown')),
});

/** What the words say, row by row, without any of the shortcuts. */
function isSeen(row: Row, { words, where }: RegisterView): boolean {
  const text = `${row.owners.join(' ')} ${row.id}`.toLowerCase();
  const has = (name: 'owner' | 'state', values: readonly string[]) =>
    (where[name] ?? []).length === 0 || values.some(value => where[name]?.includes(value));
  return (
    words
      .toLowerCase()
      .split(' ')
      .every(word => text.includes(word)) &&
    has('owner', row.owners) &&
    has('state', [row.state])
  );
}

function rowsIn(rows: readonly Row[], view: RegisterView): Row[] {
  const whole = listed(rows, FIELDS, view);
  return linesOf(rows, whole, 0, whole.order.length).flatMap(line =>
    line.is === 'row' ? [line.row] : [],
  );
}

describe('a listed register', () => {
  test('has just the rows that the words and every filter let pass', () => {
    fc.assert(
      fc.property(someRows, someView, (rows, view) => {
        const seen = rows.filter(row => isSeen(row, view));
        expect(new Set(rowsIn(rows, view))).toEqual(new Set(seen));
        const { listing } = listed(rows, FIELDS, view);
        expect([listing.total, listing.found]).toEqual([rows.length, seen.length]);
      }),
    );
  });

  test('stands in the order that was asked for, equal rows as they were, unknown ones last', () => {
    fc.assert(
      fc.property(someRows, fc.boolean(), (rows, descending) => {
        const view = { ...WHOLE_REGISTER, sort: { field: 'age', descending } };
        const known = rows.filter(({ age }) => age !== null);
        const turn = descending ? -1 : 1;
        const sorted = known.toSorted((a, b) => turn * ((a.age ?? 0) - (b.age ?? 0)));
        expect(rowsIn(rows, view)).toEqual([...sorted, ...rows.filter(({ age }) => age === null)]);
      }),
    );
  });

  test('counts for each value what would be seen if it were the only one wanted of its field', () => {
    fc.assert(
      fc.property(someRows, someView, (rows, view) => {
        const { choices } = listed(rows, FIELDS, view).listing;
        for (const name of ['owner', 'state']) {
          const any = rows.filter(row => isSeen(row, wanting(view, name, [])));
          expect(choices[name]?.any).toBe(any.length);
          for (const { value, count } of choices[name]?.values ?? []) {
            const alone = rows.filter(row => isSeen(row, wanting(view, name, [value])));
            expect(count).toBe(alone.length);
          }
        }
      }),
    );
  });

  test('has under each head the rows of its value, and a row without any under the last', () => {
    fc.assert(
      fc.property(someRows, someView, (rows, given) => {
        const view = { ...given, groupBy: 'owner' };
        const whole = listed(rows, FIELDS, view);
        const ungrouped = rowsIn(rows, { ...view, groupBy: null });
        const { groups, lines } = whole.listing;
        expect(lines).toBe(whole.order.length);
        for (const [n, { line, value, count }] of groups.entries()) {
          const to = groups[n + 1]?.line ?? lines;
          const [head, ...members] = linesOf(rows, whole, line, to);
          const belongs = ({ owners }: Row) =>
            value === '' ? owners.length === 0 : owners.includes(value);
          expect(head).toMatchObject({ is: 'head', group: { value } });
          expect(members).toEqual(ungrouped.filter(belongs).map(row => ({ is: 'row', row })));
          expect(members).toHaveLength(count);
        }
      }),
    );
  });

  test('tells in which line a row stands, and gives any piece of its lines', () => {
    fc.assert(
      fc.property(someRows, someView, fc.nat(45), fc.nat(10), (rows, view, from, many) => {
        const whole = listed(rows, FIELDS, view);
        const all = linesOf(rows, whole, 0, whole.order.length);
        expect(linesOf(rows, whole, from, from + many)).toEqual(all.slice(from, from + many));
        for (const { id } of rows) {
          const first = all.findIndex(line => line.is === 'row' && line.row.id === id);
          expect(lineOfRow(rows, whole, id)).toBe(first);
        }
      }),
    );
  });
});

const ROWS: readonly Row[] = [
  { id: '33/1', owners: ['DCC', 'Ofgem'], state: 'open', age: 10 },
  { id: '33/2', owners: ['SECAS'], state: 'closed', age: null },
];

describe('the choices of a field', () => {
  test('are always those it has by nature, in their order, and then what the rows have', () => {
    expect(listed(ROWS, FIELDS, WHOLE_REGISTER).listing.choices['state']).toEqual({
      any: 2,
      values: [
        { value: 'open', label: 'Open', count: 1 },
        { value: 'late', label: 'Late', count: 0 },
        { value: 'closed', label: 'CLOSED', count: 1 },
      ],
    });
  });

  test('keep what is wanted where nothing of it is left, so that it can be taken back', () => {
    const view = wanting({ ...WHOLE_REGISTER, words: 'dcc' }, 'owner', ['SECAS']);
    expect(listed(ROWS, FIELDS, view).listing.choices['owner']?.values).toContainEqual({
      value: 'SECAS',
      label: 'SECAS',
      count: 0,
    });
  });
});

test('texts stand in the alphabet whatever their capitals, and 9 before 10', () => {
  const texts = ['TABASC10/01', 'dcc', 'TABASC9/02', 'DCC and Ofgem'];
  expect(texts.toSorted((a, b) => (orderOfText(a) < orderOfText(b) ? -1 : 1))).toEqual([
    'dcc',
    'DCC and Ofgem',
    'TABASC9/02',
    'TABASC10/01',
  ]);
});
