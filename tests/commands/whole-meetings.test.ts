import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addItem, moveItem, moveItemTo, renameItem, setItem } from '../../shared/commands/agenda';
import { addItemsFromLines } from '../../shared/commands/agenda-lines';
import {
  closeAction,
  keepOpen,
  reopen,
  updateUnderItem,
} from '../../shared/commands/carried-actions';
import type { CommandContext } from '../../shared/commands/command';
import {
  adjournMeeting,
  beginItem,
  closeMeeting,
  pauseMeeting,
  resumeMeeting,
  startMeeting,
} from '../../shared/commands/meeting-clock';
import { editMinute, moveBlock } from '../../shared/commands/minutes';
import { newMeeting } from '../../shared/commands/new-meeting';
import { raiseFromUpdate } from '../../shared/commands/raise-action';
import { moveItemToMeeting, skipItem } from '../../shared/commands/take-off-agenda';
import { linesIn } from '../../shared/model/block-lines';
import { type Book, recordOf, recordsOf } from '../../shared/model/book';
import { apply, type Change, invert } from '../../shared/model/change';
import { checkedRecord } from '../../shared/model/checked-record';
import { footnoteTexts, plainText, words } from '../../shared/model/inline';
import { minuteIdOf } from '../../shared/model/minute';
import { actionsOf } from '../../shared/registers/actions';
import { agendaOf } from '../../shared/registers/agenda';
import { wholeBook } from '../support/arbitrary-books';
import { openAction, STSC } from '../support/builders';
import { contextAt } from '../support/command-context';

/** A command chosen by numbers: which, and what it is about. */
interface Deed {
  readonly which: number;
  readonly of: readonly [number, number, number];
}

type Doing = (book: Book, of: Deed['of'], context: CommandContext) => Change | null;

function pick<T>(all: readonly T[], at: number): T | undefined {
  return all[at % Math.max(1, all.length)];
}

function item(book: Book, at: number): string {
  return pick(recordsOf(book, 'agendaItem'), at)?.id ?? 'none';
}

function meeting(book: Book, at: number): string {
  return pick(recordsOf(book, 'meeting'), at)?.id ?? 'none';
}

function carried(book: Book, [one, two]: Deed['of']) {
  const actionId = pick(actionsOf(book, STSC), one)?.id ?? 'none';
  return { actionId, meetingId: meeting(book, two) };
}

/** What takes an item away; all else loses no word. */
const REMOVING: Doing = (book, [one]) => skipItem(book, item(book, one));

const DEEDS: readonly Doing[] = [
  (book, [one, two], context) => {
    const itemId = item(book, one);
    const before = recordOf(book, 'minute', minuteIdOf(itemId))?.blocks ?? [];
    // A copy of an action from anywhere in the book, as pasting gives it.
    const copy = pick(
      recordsOf(book, 'minute').flatMap(({ blocks }) => blocks),
      two,
    );
    const blocks = [...before, openAction(context.newId()), ...(copy ? [copy] : [])];
    return editMinute(book, { itemId, blocks }, context);
  },
  (book, [one, two, three]) =>
    moveBlock(book, {
      itemId: item(book, one),
      at: three % 3,
      toItemId: item(book, two),
      toAt: null,
    }),
  (book, [one, two, three], context) => {
    const spot = three % 2 === 0 ? { after: item(book, two) } : { under: null, at: three };
    return addItem(book, { meetingId: meeting(book, one), title: 'More', spot }, context);
  },
  (book, [one], context) => {
    const spot = { under: null, at: 0 };
    return addItemsFromLines(
      book,
      { meetingId: meeting(book, one), text: 'A\n B\nC', spot },
      context,
    );
  },
  (book, [one, two]) =>
    moveItem(book, {
      itemId: item(book, one),
      step: pick(['up', 'down', 'in', 'out'], two) ?? 'up',
    }),
  (book, [one, two, three]) =>
    moveItemTo(book, { itemId: item(book, one), spot: { under: item(book, two), at: three } }),
  (book, [one, two]) =>
    moveItemToMeeting(book, { itemId: item(book, one), toMeetingId: meeting(book, two) }),
  (book, [one]) => renameItem(book, { itemId: item(book, one), title: 'Renamed' }),
  (book, [one]) => setItem(book, { itemId: item(book, one), details: { plannedMinutes: 5 } }),
  (book, of) => keepOpen(book, carried(book, of)),
  (book, of) => reopen(book, carried(book, of)),
  (book, of) => closeAction(book, { ...carried(book, of), closing: { how: 'done' } }),
  (book, of) => updateUnderItem(book, { ...carried(book, of), itemId: item(book, of[2]) }),
  (book, of, context) => {
    const raised = { itemId: item(book, of[2]), line: words('SECAS to act.'), supersedes: true };
    return raiseFromUpdate(book, { ...carried(book, of), ...raised }, context);
  },
  (book, _of, context) => newMeeting(book, { committeeId: STSC }, context),
  (book, [one], context) => startMeeting(book, meeting(book, one), context),
  (book, [one], context) => beginItem(book, item(book, one), context),
  (book, [one], context) => pauseMeeting(book, meeting(book, one), context),
  (book, [one], context) => resumeMeeting(book, meeting(book, one), context),
  (book, [one], context) => adjournMeeting(book, meeting(book, one), context),
  (book, [one], context) => closeMeeting(book, meeting(book, one), context),
  REMOVING,
];

const deeds: fc.Arbitrary<Deed[]> = fc.array(
  fc.record({
    which: fc.nat(DEEDS.length - 1),
    of: fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40)),
  }),
  { maxLength: 25 },
);

/** Does the deeds one after the other and shows each change that was made. */
function afterEach(
  look: (before: Book, change: Change, after: Book, removing: boolean) => void,
): void {
  const property = fc.property(wholeBook, deeds, ({ book: first }, all) => {
    const context = contextAt();
    let book = first;
    for (const { which, of } of all) {
      const doing = DEEDS[which] ?? REMOVING;
      const change = doing(book, of, context);
      if (!change) continue;
      const after = apply(book, change);
      look(book, change, after, doing === REMOVING);
      book = after;
    }
  });
  fc.assert(property, { numRuns: 60 });
}

function allWords(book: Book): Map<string, number> {
  const counts = new Map<string, number>();
  const texts = [...recordsOf(book, 'minute'), ...recordsOf(book, 'actionUpdate')];
  for (const line of texts.flatMap(({ blocks }) => blocks.flatMap(linesIn))) {
    const text = [plainText(line), ...footnoteTexts(line)].join(' ');
    // The program's own sentence gives way to the next; it is no word of hers.
    if (text.startsWith('An update was given under ')) continue;
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

test('whatever is done is sound, and undo brings back all that was', () => {
  afterEach((before, change, after) => {
    for (const record of change.put) expect(checkedRecord(record)).toEqual({ record });
    const undone = apply(after, invert(before, change));
    expect(new Map(undone.records)).toEqual(new Map(before.records));
  });
});

test('nothing that is done loses a word, but for taking an item off', () => {
  afterEach((before, _change, after, removing) => {
    if (removing) return;
    const now = allWords(after);
    for (const [text, count] of allWords(before)) {
      expect(now.get(text) ?? 0, text).toBeGreaterThanOrEqual(count);
    }
  });
});

test('no two actions ever come to have one reference', () => {
  afterEach((_before, _change, after) => {
    const refs = actionsOf(after, STSC).map(({ ref }) => ref);
    expect(new Set(refs).size).toBe(refs.length);
  });
});

test('every agenda shows each of its items once, and no text is without its item', () => {
  afterEach((_before, _change, after) => {
    const shown = recordsOf(after, 'meeting').flatMap(({ id }) => agendaOf(after, id));
    const ids = recordsOf(after, 'agendaItem').map(({ id }) => id);
    expect(shown.map(one => one.item.id).sort()).toEqual([...ids].sort());
    const minutes = recordsOf(after, 'minute').map(({ id }) => id);
    expect(shown.flatMap(({ minute }) => minute?.id ?? []).sort()).toEqual([...minutes].sort());
  });
});
