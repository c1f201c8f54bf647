import { expect, test } from 'vitest';
import { plannerCell } from '../../../renderer/ahead/planner-cell';
import { type DutyTurn, duty } from '../../../shared/model/duty';
import { STSC } from '../../support/builders';

const cell = (month: string, ...turns: DutyTurn[]) => {
  const review = duty({
    id: 'review',
    committeeId: STSC,
    title: 'Review',
    when: { by: 'months', months: [9] },
    turns,
  });
  const { sign, words } = plannerCell(review, month, '2018-10');
  return `${sign} ${words}`;
};

test('a month of the plan is to do, and late once it has gone by', () => {
  expect(cell('2019-09')).toBe('● to do');
  expect(cell('2018-09')).toBe('! to do, late');
  expect(cell('2018-11')).toBe('· nothing');
});

test('a turn that was moved stands in both months', () => {
  const moved: DutyTurn = { became: 'moved', month: '2018-09', to: '2018-11' };
  expect(cell('2018-09', moved)).toBe('→ moved to November 2018');
  expect(cell('2018-11', moved)).toBe('● to do, moved from September 2018');
});

test('what was done or left out says so, also where the plan has changed since', () => {
  expect(cell('2018-09', { became: 'done', month: '2018-09', on: '2018-10-16' })).toBe(
    '✓ done on 16 October 2018',
  );
  expect(cell('2018-08', { became: 'leftOut', month: '2018-08' })).toBe('– left out');
});
