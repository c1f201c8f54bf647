import { expect, test } from 'vitest';
import { forgetView, saveView } from '../../shared/commands/saved-views';
import { EMPTY_BOOK, recordsOf } from '../../shared/model/book';
import { WHOLE_REGISTER, wanting } from '../../shared/model/register-view';
import { contextAt, done } from '../support/command-context';

const OVERDUE = wanting(WHOLE_REGISTER, 'standing', ['overdue']);
const context = contextAt('10:00');

const kept = done(
  EMPTY_BOOK,
  saveView(EMPTY_BOOK, { register: 'actions', name: ' Late ', view: OVERDUE }, context),
);

test('a view is kept under its name', () => {
  expect(recordsOf(kept, 'savedView')).toMatchObject([
    { register: 'actions', name: 'Late', view: OVERDUE },
  ]);
});

test('one of the same name is replaced, one of another register is another', () => {
  const again = done(
    kept,
    saveView(kept, { register: 'actions', name: 'late', view: WHOLE_REGISTER }, context),
  );
  expect(recordsOf(again, 'savedView')).toMatchObject([{ name: 'late', view: WHOLE_REGISTER }]);
  const other = done(
    kept,
    saveView(kept, { register: 'outcomes', name: 'Late', view: OVERDUE }, context),
  );
  expect(recordsOf(other, 'savedView')).toHaveLength(2);
});

test('nothing is kept without a name, or twice', () => {
  expect(saveView(kept, { register: 'actions', name: '  ', view: OVERDUE }, context)).toBeNull();
  expect(saveView(kept, { register: 'actions', name: 'Late', view: OVERDUE }, context)).toBeNull();
});

test('a view that was kept is forgotten', () => {
  const [view] = recordsOf(kept, 'savedView');
  expect(recordsOf(done(kept, forgetView(kept, view?.id ?? '')), 'savedView')).toEqual([]);
  expect(forgetView(kept, 'none')).toBeNull();
});
