import { expect, test } from 'vitest';
import { circulate } from '../../shared/commands/circulate';
import { editMinute } from '../../shared/commands/minutes';
import { restoreRemoved } from '../../shared/commands/restore';
import { moveItemToMeeting, skipItem } from '../../shared/commands/take-off-agenda';
import { bulletList, listItem, type NestedBlock, paragraph } from '../../shared/model/block';
import { type Book, recordOf, recordsOf } from '../../shared/model/book';
import { apply } from '../../shared/model/change';
import { checkedRecord } from '../../shared/model/checked-record';
import { type Inline, words } from '../../shared/model/inline';
import { minute, minuteIdOf } from '../../shared/model/minute';
import { privateNote, privateNoteIdOf } from '../../shared/model/private-note';
import { removed } from '../../shared/model/removed';
import { agendaOf } from '../../shared/registers/agenda';
import { action, bookWith, itemId, meeting, p } from '../support/builders';
import { contextAt, done } from '../support/command-context';

const [a, b, b1] = [1, 2, 3].map(at => itemId(33, at)) as [string, string, string];
const raised = action('STSC33/01', 'SECAS to report.');
const held = meeting(33, { state: 'draft', lastFixedAction: 1 })
  .item('A', p('Words.'))
  .item('B', p('More words.'))
  .item({ title: 'B one', parentId: b }, raised);
const book = bookWith(held, meeting(34), privateNote(b1, 'm33', 'Ask Bea.'));
const context = contextAt('11:05');

function taken(of: Book, id: string): Book {
  return done(of, skipItem(of, id, context));
}

/** Puts back the trash record that was put at this place, counted from 0. */
function back(of: Book, at = 0): Book | null {
  const id = recordsOf(of, 'removed')[at]?.id ?? expect.unreachable();
  const change = restoreRemoved(of, id, contextAt());
  return change && apply(of, change);
}

function titles(of: Book | null) {
  return of && agendaOf(of, 'm33').map(({ number, item }) => `${number} ${item.title}`);
}

test('an item lies in the trash under its number and title, with its notes, and comes back', () => {
  const without = taken(book, b);
  expect(recordsOf(without, 'removed')).toMatchObject([
    { what: 'item 2, B', at: '2018-08-14T11:05', meetingId: 'm33' },
  ]);
  expect(recordOf(without, 'privateNote', privateNoteIdOf(b1))).toBeNull();
  expect(new Map(back(without)?.records)).toEqual(new Map(book.records));
});

test('a sub-item whose item is gone comes back to the top level', () => {
  const alone = back(taken(taken(book, b1), b)) ?? expect.unreachable();
  expect(titles(alone)).toEqual(['1 A', '2 B one']);
  expect(recordOf(alone, 'agendaItem', b1)?.parentId).toBeNull();
});

test('a sub-item whose item moved to another meeting comes back to the top level of its own', () => {
  const skipped = taken(book, b1);
  const moved = done(skipped, moveItemToMeeting(skipped, { itemId: b, toMeetingId: 'm34' }));
  expect(titles(back(moved))).toEqual(['1 A', '2 B one']);
});

test('nothing comes back to a meeting whose minutes were circulated', () => {
  const without = taken(book, b);
  expect(back(done(without, circulate(without, 'm33', contextAt())))).toBeNull();
});

test('what leads to something in the trash comes back after it', () => {
  const leads = {
    type: 'reference' as const,
    attrs: { to: 'item' as const, target: a, words: null },
  };
  const footnote = { type: 'footnote' as const, content: [leads] };
  const referring = done(book, editMinute(book, { itemId: b, blocks: [p([footnote])] }, context));
  expect(skipItem(referring, a, context)).toBeNull();
  const without = taken(taken(referring, b), a);
  expect(back(without, 0)).toBeNull();
  const half = back(without, 1) ?? expect.unreachable();
  expect(new Map(back(half)?.records)).toEqual(new Map(referring.records));
});

test('an action whose id and reference were given again meanwhile becomes another', () => {
  const without = taken(book, b1);
  // Pasted from what she had copied before.
  const pasted = done(without, editMinute(without, { itemId: a, blocks: [raised] }, context));
  const both = back(pasted) ?? expect.unreachable();
  expect(recordOf(both, 'minute', minuteIdOf(a))?.blocks).toEqual([raised]);
  const [again] = recordOf(both, 'minute', minuteIdOf(b1))?.blocks ?? [];
  expect(again).toMatchObject({ type: 'action', attrs: { ref: null }, content: raised.content });
  expect(again).not.toMatchObject({ attrs: { id: raised.attrs.id } });
});

test('an action whose reference alone was given again keeps its id and is counted anew', () => {
  const without = taken(book, b1);
  const other = action('STSC33/01', 'DCC to report.', { id: 'other' });
  const given = done(without, editMinute(without, { itemId: a, blocks: [other] }, context));
  const [again] = recordOf(back(given) ?? given, 'minute', minuteIdOf(b1))?.blocks ?? [];
  expect(again).toMatchObject({ attrs: { id: raised.attrs.id, ref: null } });
});

test('what cannot be read any more stays in the trash', () => {
  const about = { what: 'item 9', at: '2018-08-14T11:05', meetingId: 'm33' };
  const spoilt = removed({ ...about, id: 'x', records: [{ kind: 'agendaItem', id: 'x9' }] });
  expect(restoreRemoved(bookWith(held, spoilt), 'x', context)).toBeNull();
  expect(restoreRemoved(bookWith(held), 'x', context)).toBeNull();
});

test('an item nested as deep as a record may be can be taken off and had back', () => {
  const lines: Inline[][] = [[], words('In.'), words('In.', 'bold'), [link]];
  const all = [95, 96, 97, 98, 99].flatMap(levels => lines.map(line => listsIn(levels, line)));
  const sound = all.filter(block => 'record' in checkedRecord(minute(a, 'm33', [block])));
  expect(sound.length).toBeLessThan(all.length);
  for (const block of sound) {
    const deep = bookWith(meeting(33).item('A', block));
    const trash = recordsOf(taken(deep, a), 'removed')[0];
    expect(checkedRecord(trash)).toEqual({ record: trash });
    expect(new Map(back(taken(deep, a))?.records)).toEqual(new Map(deep.records));
  }
});

const link: Inline = {
  type: 'text',
  text: 'In.',
  marks: [{ type: 'link', attrs: { href: 'https://example.org' } }],
};

function listsIn(levels: number, line: readonly Inline[]): NestedBlock {
  return levels === 0 ? paragraph(line) : bulletList([listItem(listsIn(levels - 1, line))]);
}
