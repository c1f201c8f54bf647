import { expect, test } from 'vitest';
import { knownOwners } from '../../../renderer/meeting/known-owners';
import { meetingView } from '../../../renderer/meeting/meeting-view';
import { recordsOf } from '../../../shared/model/book';
import { openSampleBook } from '../../resources/open-sample-book';

const book = openSampleBook().value;
const last = recordsOf(book, 'meeting').find(({ number }) => number === '33');
const view = last && meetingView(book, last.id);
const names = view ? knownOwners(book, view.frame).map(({ name }) => name) : [];

test('the committee, its Chair by seat and by name, and bodies may be given an action', () => {
  expect(names).toContain('The STSC');
  expect(names).toContain('The STSC Chair');
  expect(names).toContain('Alex Sample');
  expect(names).toContain('Hub Operator');
});

test('each name is offered once, the committee first', () => {
  expect(new Set(names).size).toBe(names.length);
  expect(names[0]).toBe('The STSC');
});
