import { expect, test } from 'vitest';
import { bookOf, recordsOf } from '../../shared/model/book';
import { checkedRecord } from '../../shared/model/checked-record';
import { changeRegisterOf, registerAsAt } from '../../shared/registers/changes/change-register';
import { demoRegister } from './demo-register';

const records = demoRegister(400);

test('an invented register is sound, and a smaller one has the first of it', () => {
  expect(records.filter(record => 'reason' in checkedRecord(record))).toEqual([]);
  const smaller = recordsOf(bookOf(demoRegister(50)), 'modification');
  expect(recordsOf(bookOf(records), 'modification').slice(0, 50)).toEqual(smaller);
});

test('its modifications stand at every stage that the code had', () => {
  const book = bookOf(records);
  const [code] = recordsOf(book, 'code');
  const register = changeRegisterOf(book, code?.id ?? '');
  if (!code || !register) throw new Error('There is no register.');
  const { modifications } = registerAsAt(register, '2018-10-31');
  const stages = new Set(modifications.map(({ stage }) => stage?.id));
  expect([...stages].toSorted()).toEqual(
    (code.stageSets[0]?.stages ?? []).map(({ id }) => id).toSorted(),
  );
});
