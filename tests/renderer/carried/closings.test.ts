import { expect, test } from 'vitest';
import { waysToClose, whomToHandTo } from '../../../renderer/carried/closings';
import { actionBlock } from '../../../shared/model/block';
import { words } from '../../../shared/model/inline';
import { twoMeetings } from '../a-book';

const book = twoMeetings([actionBlock('new', words('Write again.'))]);

test('an action can close as done, overtaken, under each item, and replaced by what is raised here', () => {
  expect(waysToClose(book, 'm42').map(({ label }) => label)).toEqual([
    'Done',
    'Overtaken by events',
    'Done under item 1 Actions',
    'Done under item 2 New item',
    'Replaced by STSC42/01',
  ]);
  expect(waysToClose(book, 'm42').at(-1)?.closing).toEqual({ how: 'superseded', by: 'new' });
});

test('it is handed to a body of the book by its id, to any other by the name typed', () => {
  const to = (typed: string) => whomToHandTo(book, typed).map(({ closing }) => closing);
  expect(to('')).toContainEqual({ how: 'handedOver', to: 'forum' });
  expect(to('the forum')).not.toContainEqual({ how: 'handedOver', to: 'the forum' });
  expect(to(' Harbour Board ').at(-1)).toEqual({ how: 'handedOver', to: 'Harbour Board' });
});
