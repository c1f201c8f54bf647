import { expect, test } from 'vitest';
import { recordsOf } from '../../shared/model/book';
import { summaryOf } from '../../shared/registers/meeting-summary';
import { demoBook } from '../demo-book/demo-book';
import { SIZES } from '../demo-book/sizes';
import { summarised } from '../support/read';
import { minutesAsText } from './minutes-as-text';

test('the very long meeting that is read says the same in its text as in its book', async () => {
  const book = demoBook(SIZES.M);
  const meetingId = recordsOf(book, 'meeting')[0]?.id ?? '';
  const read = await summarised('minutes.txt', minutesAsText(book, meetingId));
  const kept = summaryOf(book, meetingId, []);
  expect(read.items.map(({ number, title }) => [number, title])).toEqual(
    kept?.items
      .filter(({ number }) => !number.includes('.'))
      .map(({ number, title }) => [number, title]),
  );
  expect(read.actions.map(({ ref, owner, text }) => [ref, owner, text])).toEqual(
    kept?.actions.map(({ ref, owner, text }) => [ref, owner, text]),
  );
  expect(read.outstanding.map(({ ref, update }) => [ref, update])).toEqual(
    kept?.outstanding.map(({ ref, update }) => [ref, update]),
  );
  expect(read.outcomes.map(({ verbs, text }) => [verbs, text])).toEqual(
    kept?.outcomes.map(({ verbs, text }) => [verbs, text]),
  );
});
