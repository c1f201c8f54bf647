import { expect, test } from 'vitest';
import { usualReasons } from '../../shared/registers/confidential-reasons';
import { bookWith, meeting, p } from '../support/builders';

const secret = (confidential: string) => ({ ...p('x'), attrs: { confidential } });

const book = bookWith(
  meeting(31).item('A', secret('from 31')),
  meeting(32).item({ title: 'A', confidential: 'of the item' }, secret('both')),
  meeting(33).item('A', p('x'), secret('first'), secret(''), secret('last'), secret('both')),
);

test('the reason given last is the usual one; those of the meetings before follow, each once', () => {
  expect(usualReasons(book, 'm33').slice(0, 5)).toEqual([
    'both',
    'last',
    'first',
    'of the item',
    'from 31',
  ]);
});

test('what later meetings said is not known yet', () => {
  expect(usualReasons(book, 'm32')).not.toContain('last');
});

test('where none was given there are some that hold anywhere', () => {
  const empty = bookWith(meeting(33).item('A', p('x')));
  expect(usualReasons(empty, 'm33')[0]).toBe('commercially confidential');
});
