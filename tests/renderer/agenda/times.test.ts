import { expect, test } from 'vitest';
import { hoursAndMinutes, timeInWords } from '../../../renderer/agenda/times';

test('an item that was not begun shows what was planned', () => {
  expect(timeInWords(null, 15)).toMatchObject({ words: '15 min', over: false });
});

test('an item that took longer than planned is over its time', () => {
  expect(timeInWords(17, 15)).toEqual({
    from: '',
    words: '17 / 15',
    explained: 'Took 17 of 15 planned minutes',
    over: true,
  });
  expect(timeInWords(15, 15)?.over).toBe(false);
});

test('an item that is to come shows when it is expected', () => {
  expect(timeInWords(null, 15, { from: '10:30', to: '10:45' })).toEqual({
    from: '10:30',
    words: '15 min',
    explained: 'Planned: 15 minutes, expected 10:30 to 10:45',
    over: false,
  });
  expect(timeInWords(null, null, { from: '10:30', to: '10:45' })).toMatchObject({
    from: '10:30',
    words: '',
    explained: 'Expected 10:30 to 10:45',
  });
  expect(timeInWords(4, 15, { from: '10:30', to: '10:45' })?.from).toBe('');
});

test('an item without a plan shows what it took, and one without either shows nothing', () => {
  expect(timeInWords(4, null)?.words).toBe('4 min');
  expect(timeInWords(null, null)).toBeNull();
});

test('the time of a meeting is told in hours and minutes', () => {
  expect(hoursAndMinutes(72)).toBe('1:12');
  expect(hoursAndMinutes(5)).toBe('0:05');
});
