import { expect, test } from 'vitest';
import { ownCode } from '../../../shared/codes/own-code';
import { setCode, takeUpCode } from '../../../shared/commands/changes/codes';
import { recordOf } from '../../../shared/model/book';
import { checkedRecord } from '../../../shared/model/checked-record';
import type { Code } from '../../../shared/model/code';
import { codeUse } from '../../../shared/registers/changes/code-use';
import { stagesOn } from '../../../shared/registers/changes/stages';
import { openSampleBook } from '../../resources/open-sample-book';
import { done } from '../../support/command-context';

const { value: book } = openSampleBook();
const sec = recordOf(book, 'code', 'smart-energy-code');
if (!sec) throw new Error('The sample has no code.');

function without(stageId: string): Code['stageSets'] {
  return (sec?.stageSets ?? []).map(held => ({
    ...held,
    stages: held.stages.filter(({ id }) => id !== stageId),
  }));
}

test('what modifications are told with is known by the ids of stages, paths and bodies', () => {
  const use = codeUse(book, sec.id);
  expect(use.paths.get('path-3')).toEqual(['MP099']);
  expect(use.stages.get('refinement')).toEqual(['SECMP0007']);
  expect(use.bodies.get('change-board')).toEqual(['MP099', 'SECMP0049']);
  expect(use.stages.has('development')).toBe(false);
});

test('a stage that no modification stood at can go, one that some did cannot', () => {
  expect(setCode(book, { ...sec, stageSets: without('development') })).not.toBeNull();
  expect(setCode(book, { ...sec, stageSets: without('refinement') })).toBeNull();
});

test('a stage can go from one set while another has it', () => {
  const [first, later] = sec.stageSets;
  if (!first || !later) throw new Error('The code has one set of stages.');
  const stageSets = [first, { ...later, stages: without('refinement')[1]?.stages ?? [] }];
  const after = done(book, setCode(book, { ...sec, stageSets }));
  const stages = stagesOn(recordOf(after, 'code', sec.id) ?? sec, '2019-01-01');
  expect(stages.map(({ id }) => id)).not.toContain('refinement');
});

test('a path or a body that was named cannot go', () => {
  const paths = sec.paths.filter(({ id }) => id !== 'path-3');
  const bodies = sec.bodies.filter(({ id }) => id !== 'authority');
  expect(setCode(book, { ...sec, paths })).toBeNull();
  expect(setCode(book, { ...sec, bodies })).toBeNull();
});

test('a code of her own is sound, and taken up with references that the minutes know', () => {
  const own = ownCode({ id: 'own', name: ' Own Code ', shortName: 'OWN', pattern: 'DCP ###' });
  expect(checkedRecord(own)).toEqual({ record: own });
  const after = done(book, takeUpCode(book, own));
  expect(recordOf(after, 'committee', 'stsc')?.changePatterns).toContain('DCP ###');
  const unsound = ownCode({ id: 'own', name: 'Own', shortName: 'OWN', pattern: 'DCP' });
  expect(takeUpCode(book, unsound)).toBeNull();
});
