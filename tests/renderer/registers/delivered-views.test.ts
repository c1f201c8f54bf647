import { expect, test } from 'vitest';
import { deliveredViews } from '../../../renderer/registers/views/delivered-views';
import { REGISTER_TABS } from '../../../renderer/store/register-tabs';
import { EMPTY_BOOK } from '../../../shared/model/book';
import type { RegisterView } from '../../../shared/model/register-view';
import { REGISTERS_OF_MINUTES } from '../../../shared/registers/across/registers-of-minutes';

const fieldsOf = (register: 'actions' | 'outcomes') =>
  REGISTERS_OF_MINUTES[register].fieldsOf(EMPTY_BOOK, '2018-08-14').map(({ name }) => name);

function fieldsIn({ where, sort, groupBy }: RegisterView): string[] {
  return [...Object.keys(where), ...(sort ? [sort.field] : []), ...(groupBy ? [groupBy] : [])];
}

test.each(['actions', 'outcomes'] as const)(
  'the views that every book has of the %s speak only of fields that the register knows',
  register => {
    const fields = deliveredViews(register, 'stsc').flatMap(({ view }) => fieldsIn(view));
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.filter(field => !fieldsOf(register).includes(field))).toEqual([]);
  },
);

test('“my committee” is no filter in a book of one committee', () => {
  const [overdue] = deliveredViews('actions', null);
  expect(overdue?.view.where).toEqual({ standing: ['overdue'] });
  expect(deliveredViews('actions', 'stsc')[0]?.view.where).toEqual({
    standing: ['overdue'],
    committee: ['stsc'],
  });
});

test('no two views of a register have one name', () => {
  for (const { name } of REGISTER_TABS) {
    const names = deliveredViews(name, null).map(view => view.name);
    expect(new Set(names).size).toBe(names.length);
  }
});
