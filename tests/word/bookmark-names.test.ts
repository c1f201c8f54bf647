import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bookmarkNames } from '../../shared/word/bookmark-names';
import { anyText } from '../support/arbitrary-text';

describe('the bookmarks of a Word file', () => {
  test('are called after what they mark', () => {
    expect(bookmarkNames(['action TABASC33/02']).find('action TABASC33/02')).toBe(
      'action_TABASC33_02',
    );
  });

  test('are set once, each with an id of its own', () => {
    const names = bookmarkNames(['item 1', 'item 2']);
    expect(names.set('item 1')).toEqual({ name: 'item_1', id: 1 });
    expect(names.set('item 1')).toBeNull();
    expect(names.set('item 2')).toEqual({ name: 'item_2', id: 2 });
    expect(names.set('item 3')).toBeNull();
  });

  test('have names that Word allows, unlike one another whatever the case', () => {
    fc.assert(
      fc.property(fc.array(anyText), bookmarks => {
        const names = bookmarkNames(bookmarks);
        const found = [...new Set(bookmarks)].map(bookmark => names.find(bookmark) ?? '');
        for (const name of found) expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_]{0,39}$/);
        expect(new Set(found.map(name => name.toLowerCase())).size).toBe(found.length);
      }),
    );
  });
});
