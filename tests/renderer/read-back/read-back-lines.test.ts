import { expect, test } from 'vitest';
import { meetingView } from '../../../renderer/meeting/meeting-view';
import { readBackLines } from '../../../renderer/read-back/read-back-lines';
import { plainText } from '../../../shared/model/inline';
import { action, bookWith, itemId, meeting, openAction, p } from '../../support/builders';

const book = bookWith(
  meeting(33)
    .item('A', openAction('one'), p('Talk.'))
    .item('B', action('STSC33/05', 'SECAS to report.'), action('STSC33/06', 'DCC to write.'))
    .item('C', action('STSC33/07', 'Ofgem to answer.')),
);

function readBack(openItem: string | null) {
  const view = meetingView(book, 'm33') ?? expect.unreachable();
  return readBackLines(view, openItem).map(({ block }) => plainText(block.content));
}

test('the last line of the open item is read first, then those before it, then those after', () => {
  const [first, second, , last] = readBack(itemId(33, 2));
  expect(first).toBe('DCC to write.');
  expect(second).toBe('SECAS to report.');
  expect(last).toBe('Ofgem to answer.');
});

test('with no item open, the last line of the meeting is read first', () => {
  expect(readBack(null)[0]).toBe('Ofgem to answer.');
  expect(readBack(null)).toHaveLength(4);
});
