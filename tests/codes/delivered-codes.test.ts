import { describe, expect, test } from 'vitest';
import { DELIVERED_CODES } from '../../shared/codes/delivered-codes';
import { setCode } from '../../shared/commands/changes/codes';
import { enterModification } from '../../shared/commands/changes/modifications';
import { EMPTY_BOOK } from '../../shared/model/book';
import { checkedRecord } from '../../shared/model/checked-record';
import { isChangeReference } from '../../shared/model/reference-pattern';
import { contextAt, done } from '../support/command-context';

const all = DELIVERED_CODES.map(code => [code.shortName, code] as const);

describe.each(all)('the %s as it is delivered', (_, code) => {
  test('is a sound record that says where its rules are from', () => {
    expect(checkedRecord(code)).toEqual({ record: code });
    expect(code.source).not.toBe('');
  });

  test('knows every way that the way of a modification can end, in each of its sets of stages', () => {
    for (const { stages } of code.stageSets) {
      const standings = new Set(stages.map(({ standing }) => standing));
      expect(standings.size).toBe(5);
      expect(new Set(stages.map(({ id }) => id)).size).toBe(stages.length);
    }
  });

  test('gives powers on paths that it has, and on each path somebody decides', () => {
    const paths = code.paths.map(({ id }) => id);
    const powers = code.bodies.flatMap(body => body.powers);
    expect(powers.flatMap(({ pathIds }) => pathIds).filter(id => !paths.includes(id))).toEqual([]);
    const decided = powers.filter(({ may }) => may === 'decide').flatMap(({ pathIds }) => pathIds);
    const undecided = paths.filter(id => !decided.includes(id));
    expect(undecided).toEqual([]);
  });
});

test.each([
  ['SEC', ['SECMP0006', 'MP102A', 'DP123'], ['P344', 'CP1234', 'SECMP006']],
  ['BSC', ['P344', 'CP1234'], ['SECMP0006', 'MP102']],
])('the references of the %s are its own', (shortName, own, others) => {
  const code = DELIVERED_CODES.find(each => each.shortName === shortName);
  const isOwn = (text: string) => code?.patterns.some(pattern => isChangeReference(pattern, text));
  expect(own.filter(text => !isOwn(text))).toEqual([]);
  expect(others.filter(isOwn)).toEqual([]);
});

test('a book can hold the registers of several codes', () => {
  const book = DELIVERED_CODES.reduce((held, code) => done(held, setCode(held, code)), EMPTY_BOOK);
  const enter = (codeId: string, reference: string) =>
    enterModification(
      book,
      { codeId, reference, told: { on: '2018-08-14', source: '', facts: { title: 'Sample' } } },
      contextAt(),
    );
  expect(enter('smart-energy-code', 'SECMP0901')).not.toBeNull();
  expect(enter('balancing-and-settlement-code', 'P901')).not.toBeNull();
  expect(enter('balancing-and-settlement-code', 'SECMP0901')).toBeNull();
});
