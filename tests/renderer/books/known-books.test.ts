import { describe, expect, test } from 'vitest';
import { type Kept, knownBooks } from '../../../renderer/books/known-books';

function keptWords(words: Record<string, string> = {}): Kept {
  const kept = new Map(Object.entries(words));
  return {
    getItem: key => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  };
}

describe('the books of a computer', () => {
  test('begin with the one that there always was', () => {
    const books = knownBooks(keptWords());
    expect(books.all()).toEqual([{ name: 'minutebook', title: 'My book' }]);
    expect(books.current().name).toBe('minutebook');
  });

  test('take another, under a name that nothing lies under yet, and open it when it is chosen', () => {
    const kept = keptWords();
    const books = knownBooks(kept);
    const added = { name: books.freeName(['minutebook-2']), title: 'Backup of 21 August 2018' };
    books.add(added);
    expect(added.name).toBe('minutebook-3');
    expect(books.current().name).toBe('minutebook');
    books.choose(added.name);
    expect(knownBooks(kept).current()).toEqual(added);
  });

  test('keep their data where she calls them otherwise', () => {
    const books = knownBooks(keptWords());
    books.rename('minutebook', 'Before the restore');
    expect(books.all()).toEqual([{ name: 'minutebook', title: 'Before the restore' }]);
  });

  test.each(['', '{', '[1,{"name":"other","title":"x"},{"name":"minutebook-2"}]', '7'])(
    'are those that can be read of the list: %j',
    list => {
      const kept = keptWords({ 'minutebook.books': list, 'minutebook.current': 'gone' });
      expect(knownBooks(kept).all()).toEqual([{ name: 'minutebook', title: 'My book' }]);
      expect(knownBooks(kept).current().name).toBe('minutebook');
    },
  );
});
