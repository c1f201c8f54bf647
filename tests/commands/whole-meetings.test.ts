import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesIn } from '../../shared/model/block-lines';
import { type Book, recordsOf } from '../../shared/model/book';
import { apply, type Change, invert } from '../../shared/model/change';
import { checkedRecord } from '../../shared/model/checked-record';
import type { Id } from '../../shared/model/id';
import { footnoteTexts, plainText } from '../../shared/model/inline';
import type { AnyRecord } from '../../shared/model/record';
import { actionsOf } from '../../shared/registers/actions';
import { agendaOf } from '../../shared/registers/agenda';
import { idsHeldBy, mentionsOf } from '../../shared/registers/mentions';
import { wholeBook } from '../support/arbitrary-books';
import { STSC } from '../support/builders';
import { deeds, doneTo, peopled } from '../support/deeds/deeds';

/** Does the deeds one after the other and shows each change that was made. */
function afterEach(look: (before: Book, change: Change, after: Book, name: string) => void): void {
  const property = fc.property(wholeBook, deeds, ({ book: first }, all) => {
    for (const { before, change, after, name } of doneTo(peopled(first), all)) {
      look(before, change, after, name);
    }
  });
  fc.assert(property, { numRuns: 100 });
}

/** All words that can be had back: in minutes and updates, where they stand and in the trash. */
function allWords(book: Book): Map<string, number> {
  const counts = new Map<string, number>();
  const inTrash = recordsOf(book, 'removed').flatMap(({ records }) => records as AnyRecord[]);
  const texts = [...book.records.values(), ...inTrash].filter(
    record => record.kind === 'minute' || record.kind === 'actionUpdate',
  );
  for (const line of texts.flatMap(({ blocks }) => blocks.flatMap(linesIn))) {
    const text = [plainText(line), ...footnoteTexts(line)].join(' ');
    // The program's own sentence gives way to the next; it and an empty line are no words of hers.
    if (text === '' || text.startsWith('An update was given under ')) continue;
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

/** What a book leads to, and what of it is there. */
function ids(book: Book): { held: Set<Id>; mentioned: Set<Id> } {
  const records = [...book.records.values()];
  return {
    held: new Set(records.flatMap(idsHeldBy)),
    mentioned: new Set(records.flatMap(record => [...mentionsOf(record)])),
  };
}

test('whatever is done is sound, and undo brings back all that was', () => {
  afterEach((before, change, after) => {
    for (const record of change.put) expect(checkedRecord(record)).toEqual({ record });
    const undone = apply(after, invert(before, change));
    expect(new Map(undone.records)).toEqual(new Map(before.records));
  });
});

test('nothing that is done loses a word: what is taken out lies in the trash', () => {
  afterEach((before, _change, after, name) => {
    // These are asked for: what a correction replaces stands in its list, what a file has in the file.
    if (name === 'correctAtItem' || name === 'takeEdit') return;
    const now = allWords(after);
    for (const [text, count] of allWords(before)) {
      expect(now.get(text) ?? 0, `${name}: ${text}`).toBeGreaterThanOrEqual(count);
    }
  });
});

test('what led somewhere does not come to lead nowhere', () => {
  afterEach((before, change, after, name) => {
    const was = ids(before);
    const now = ids(after);
    const inTrash = recordsOf(after, 'removed').flatMap(({ records }) =>
      (records as AnyRecord[]).flatMap(idsHeldBy),
    );
    const gone = [...was.held, ...inTrash].filter(id => !now.held.has(id));
    expect(
      gone.filter(id => now.mentioned.has(id)),
      name,
    ).toEqual([]);
    expect(change.put.filter(({ kind }) => kind === 'removed').length).toBeLessThanOrEqual(1);
  });
});

test('no two actions ever come to have one reference', () => {
  afterEach((_before, _change, after, name) => {
    const refs = actionsOf(after, STSC).map(({ ref }) => ref);
    expect(new Set(refs).size, name).toBe(refs.length);
  });
});

test('every agenda shows each of its items once, and no text is without its item', () => {
  afterEach((_before, _change, after) => {
    const shown = recordsOf(after, 'meeting').flatMap(({ id }) => agendaOf(after, id));
    const items = recordsOf(after, 'agendaItem').map(({ id }) => id);
    expect(shown.map(one => one.item.id).sort()).toEqual([...items].sort());
    const minutes = recordsOf(after, 'minute').map(({ id }) => id);
    expect(shown.flatMap(({ minute }) => minute?.id ?? []).sort()).toEqual([...minutes].sort());
    const notes = recordsOf(after, 'privateNote').filter(
      ({ itemId, meetingId }) =>
        shown.find(({ item }) => item.id === itemId)?.item.meetingId !== meetingId,
    );
    expect(notes).toEqual([]);
  });
});
