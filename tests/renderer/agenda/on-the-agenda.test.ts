import { afterEach, expect, test, vi } from 'vitest';
import { besideItem } from '../../../renderer/agenda/beside-item';
import { foundByTyping } from '../../../renderer/agenda/found-by-typing';
import { COMMANDS } from '../../../renderer/command-table/command-table';
import { commandNamed } from '../../../renderer/commands/use-commands';
import { recordOf } from '../../../shared/model/book';
import { agendaOf } from '../../../shared/registers/agenda';
import { bookWith, itemId, meeting } from '../../support/builders';
import { aDesk } from '../a-desk';

const [a, b, b1, c] = [1, 2, 3, 4].map(at => itemId(33, at)) as [string, string, string, string];
const book = bookWith(
  meeting(33)
    .item('Apologies')
    .item('Budget')
    .item({ title: 'Reserves', parentId: b })
    .item('Close'),
);
const entries = agendaOf(book, 'm33');

afterEach(() => {
  vi.unstubAllGlobals();
});

test('when an item leaves with its sub-items, the one after those is gone on with', () => {
  expect(besideItem(entries, b)).toBe(c);
  expect(besideItem(entries, b1)).toBe(c);
  expect(besideItem(entries, c)).toBe(b1);
  expect(besideItem(entries.slice(0, 1), a)).toBeNull();
});

test('what is typed goes to a number first, then to a title', () => {
  expect(foundByTyping(entries, '2')).toBe(b);
  expect(foundByTyping(entries, '2.1')).toBe(b1);
  expect(foundByTyping(entries, 'res')).toBe(b1);
  expect(foundByTyping(entries, '9')).toBeNull();
});

test('taking off an item with sub-items opens an item that is still there', () => {
  vi.stubGlobal('history', { replaceState: () => {} });
  const desk = aDesk(book, 'm33');
  desk.view.setState({ itemId: b });
  commandNamed(COMMANDS, 'agenda.skip').ready(desk)?.();
  expect(desk.view.getState().itemId).toBe(c);
  expect(recordOf(desk.book.getState().book, 'agendaItem', b1)).toBeNull();
});
