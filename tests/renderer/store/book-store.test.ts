import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BookState, bookStore } from '../../../renderer/store/book-store';
import { type Book, recordOf } from '../../../shared/model/book';
import { apply, type Change } from '../../../shared/model/change';
import { minute } from '../../../shared/model/minute';
import { someChange } from '../../support/arbitrary-changes';
import { bookWith, itemId, meeting, p } from '../../support/builders';

const ITEM = itemId(33, 1);
const book = bookWith(meeting(33).item('DCC Update', p('')));

const typing = (text: string) => (): Change => ({
  put: [minute(ITEM, 'm33', [p(text)])],
  remove: [],
});

const ALONE = { label: 'move item 1' };
const TYPING = { label: 'typing in item 1', group: 'text' };

const textIn = (of: Book) => JSON.stringify(recordOf(of, 'minute', `${ITEM}.minute`)?.blocks);

function opened(from = book) {
  const saved: Change[] = [];
  const store = bookStore(from, change => saved.push(change));
  return { store, state: () => store.getState(), saved };
}

describe('undo', () => {
  test('takes back all that was typed in one text at once, and redo brings it again', () => {
    const { state } = opened();
    state().run(typing('T'), TYPING);
    state().run(typing('Th'), TYPING);
    state().run(typing('The'), TYPING);
    const written = textIn(state().book);
    expect(state().undo()).not.toBeNull();
    expect(textIn(state().book)).toBe(textIn(book));
    expect(state().undo()).toBeNull();
    expect(state().redo()).not.toBeNull();
    expect(textIn(state().book)).toBe(written);
  });

  test('takes back only what was typed after the focus had left the text', () => {
    const { state } = opened();
    state().run(typing('The'), TYPING);
    state().settle();
    state().run(typing('The STSC'), TYPING);
    state().undo();
    expect(textIn(state().book)).toContain('"The"');
  });

  test('a command between two bits of typing keeps them apart', () => {
    const { state } = opened();
    state().run(typing('The'), TYPING);
    state().run(typing('Moved'), ALONE);
    state().run(typing('The end'), TYPING);
    state().undo();
    expect(textIn(state().book)).toContain('"Moved"');
  });

  test('what was undone cannot be done again after something new was done', () => {
    const { state } = opened();
    state().run(typing('one'), ALONE);
    state().undo();
    state().run(typing('two'), ALONE);
    expect(state().redo()).toBeNull();
  });
});

test('a command that says “not now” does nothing and is no step', () => {
  const { state, saved } = opened();
  expect(state().run(() => null, ALONE)).toBe(false);
  expect(state().run(() => ({ put: [], remove: [] }), ALONE)).toBe(false);
  expect(saved).toEqual([]);
  expect(state().undo()).toBeNull();
});

type Act = Change | 'undo' | 'redo' | 'settle';

function act({ run, undo, redo, settle }: BookState, what: Act, group: string | undefined): void {
  if (what === 'undo') undo();
  else if (what === 'redo') redo();
  else if (what === 'settle') settle();
  else run(() => what, { label: 'a change', ...(group && { group }) });
}

test('what is saved is what is shown, whatever is done, undone and done again', () => {
  const acts = fc.array(
    fc.tuple(
      fc.oneof(someChange, fc.constantFrom<Act>('undo', 'redo', 'settle')),
      fc.option(fc.constant('text'), { nil: undefined }),
    ),
  );
  fc.assert(
    fc.property(acts, list => {
      const { state, saved } = opened();
      for (const [what, group] of list) act(state(), what, group);
      expect(new Map(saved.reduce(apply, book).records)).toEqual(new Map(state().book.records));
      while (state().undo());
      expect(new Map(state().book.records)).toEqual(new Map(book.records));
    }),
  );
});
