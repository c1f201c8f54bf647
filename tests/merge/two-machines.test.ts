import { describe, expect, test } from 'vitest';
import { compareBooks } from '../../shared/merge/comparison';
import { chosenByItself, importChange } from '../../shared/merge/import-change';
import { type Book, recordOf } from '../../shared/model/book';
import { apply } from '../../shared/model/change';
import { minute, minuteIdOf } from '../../shared/model/minute';
import { person } from '../../shared/model/party';
import { privateNote } from '../../shared/model/private-note';
import type { AnyRecord } from '../../shared/model/record';
import { removed } from '../../shared/model/removed';
import { action, bookWith, earlier, meeting, openAction, p, stsc } from '../support/builders';

/** What both machines had on the day they parted. */
const common = bookWith(
  meeting(33, { state: 'circulated' }).item(
    'Report',
    p('Said.'),
    action('STSC33/01', 'SECAS to report.'),
  ),
  meeting(34).item('Welcome', p('Welcomed.')).item('Report', p('Nothing yet.')),
);

function with_(book: Book, ...records: AnyRecord[]): Book {
  return apply(book, { put: records, remove: [] });
}

function text(book: Book, itemId: string): string {
  return JSON.stringify(recordOf(book, 'minute', minuteIdOf(itemId))?.blocks ?? null);
}

function importing(ours: Book, theirs: Book, ...also: string[]) {
  const chosen = new Set([...chosenByItself(compareBooks(ours, theirs)), ...also]);
  const { value, left } = importChange(ours, theirs, chosen);
  return { book: apply(ours, value), left: Object.fromEntries(left) };
}

describe('a meeting taken on the laptop', () => {
  const laptop = with_(
    common,
    minute('m34-2', 'm34', [p('Taken on the laptop.'), openAction('laptop-action')]),
    person('ada', 'Ada'),
    privateNote('m34-2', 'm34', 'Ask Ada.'),
  );
  const desk = with_(common, minute('m34-1', 'm34', [p('Written at the desk.')]));

  test('comes back where she chooses it, and what was written at the desk stays', () => {
    const { book, left } = importing(desk, laptop, 'm34-2');
    expect(text(book, 'm34-2')).toContain('Taken on the laptop.');
    expect(text(book, 'm34-1')).toContain('Written at the desk.');
    expect(book.records.get('ada')).toEqual(person('ada', 'Ada'));
    expect(left).toEqual({});
  });

  test('stays as it is at the desk where she does not', () => {
    const { book } = importing(desk, laptop);
    expect(text(book, 'm34-2')).toContain('Nothing yet.');
  });

  test('with an update of its action brings the action', () => {
    const later = meeting(35).said('laptop-action', {}, 'It goes on.');
    const away = with_(laptop, ...later.records);
    const { book, left } = importing(desk, away);
    // The minute that holds the action differs and was not chosen: the update would lead nowhere.
    expect(left).toEqual({ 'm35.laptop-action.update': 'leadsNowhere' });
    expect(recordOf(book, 'meeting', 'm35')).not.toBeNull();
    const chosen = importing(desk, away, 'm34-2');
    expect(chosen.left).toEqual({});
    expect(chosen.book.records.has('m35.laptop-action.update')).toBe(true);
  });
});

describe('what would make our book unsound is left as it is here', () => {
  test('a minute without the action that a later meeting of ours speaks of', () => {
    const ours = with_(common, ...meeting(35).said('STSC33/01', {}, 'It goes on.').records);
    const theirs = with_(common, minute('m33-1', 'm33', [p('Said otherwise.')]));
    const { book, left } = importing(ours, theirs, 'm33-1');
    expect(left).toEqual({ 'm33-1': 'isNeededHere' });
    expect(text(book, 'm33-1')).toContain('SECAS to report.');
  });

  test('an action that was moved to another item there', () => {
    const moved = [
      minute('m34-1', 'm34', [p('Welcomed.'), openAction('x')]),
      minute('m34-2', 'm34', [p('Nothing yet.')]),
    ];
    const ours = with_(common, minute('m34-2', 'm34', [p('Nothing yet.'), openAction('x')]));
    const { left } = importing(ours, with_(common, ...moved), 'm34-1');
    expect(left).toEqual({ 'm34-1': 'actionTwice' });
    expect(importing(ours, with_(common, ...moved), 'm34-1', 'm34-2').left).toEqual({});
  });

  test('a reference that was given to two actions', () => {
    const ours = with_(common, earlier('STSC30/01'));
    const theirs = with_(common, { ...earlier('STSC30/01'), id: 'other' });
    expect(importing(ours, theirs).left).toEqual({ other: 'referenceTwice' });
  });

  test('a thing that is another here', () => {
    const ours = with_(common, person('x', 'Ada'));
    const theirs = with_(common, { ...earlier('STSC30/01'), id: 'x' });
    expect(importing(ours, theirs, 'x').left).toEqual({ x: 'otherKind' });
  });

  test('trash whose records are in use here', () => {
    const gone = removed({
      id: 'trash',
      what: 'item 2',
      at: '2018-08-14T10:00',
      meetingId: 'm34',
      records: [recordOf(common, 'agendaItem', 'm34-2')],
    });
    const theirs = apply(common, { put: [gone], remove: ['m34-2', 'm34-2.minute'] });
    expect(importing(common, theirs).left).toEqual({ trash: 'livesHere' });
    // And the other way: what she took out here does not come back by itself.
    const { book } = importing(theirs, common);
    expect(book.records.has('m34-2')).toBe(false);
    expect(importing(theirs, common, 'm34-2').book.records.has('m34-2')).toBe(true);
  });
});

test('an item that was moved to another meeting takes her note of it along', () => {
  const ours = with_(common, privateNote('m34-2', 'm34', 'Ask Ada.'));
  const item = recordOf(common, 'agendaItem', 'm34-2');
  const theirs = with_(
    common,
    ...meeting(35).records,
    {
      ...(item ?? stsc()),
      meetingId: 'm35',
    } as AnyRecord,
    minute('m34-2', 'm35', [p('Nothing yet.')]),
  );
  const { book } = importing(ours, theirs, 'm34-2');
  expect(recordOf(book, 'privateNote', 'm34-2.privateNote')?.meetingId).toBe('m35');
});
