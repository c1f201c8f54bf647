import {
  closeAction,
  keepOpen,
  reopen,
  updateAction,
  updateUnderItem,
} from '../../../shared/commands/carried-actions';
import { circulate } from '../../../shared/commands/circulate';
import { editMinute, moveBlocks } from '../../../shared/commands/minutes';
import { setPrivateNote } from '../../../shared/commands/private-notes';
import { raiseFromUpdate } from '../../../shared/commands/raise-action';
import { recordOf, recordsOf } from '../../../shared/model/book';
import { type ReferenceKind, words } from '../../../shared/model/inline';
import { minuteIdOf } from '../../../shared/model/minute';
import { actionsOf } from '../../../shared/registers/actions';
import { openAction, p, STSC } from '../builders';
import { aMeeting, anItem, carried, type Doing, pick } from './doing';

/** What is done to the text: of items, of updates, and beside them. */
export const IN_THE_TEXT: Readonly<Record<string, Doing>> = {
  editMinute: (book, [one, two], context) => {
    const itemId = anItem(book, one);
    const before = recordOf(book, 'minute', minuteIdOf(itemId))?.blocks ?? [];
    // A copy of an action from anywhere in the book, as pasting gives it.
    const all = recordsOf(book, 'minute').flatMap(({ blocks }) => blocks);
    const copy = pick(all, two);
    const blocks = [...before, openAction(context.newId()), ...(copy ? [copy] : [])];
    return editMinute(book, { itemId, blocks }, context);
  },
  referToItem: (book, [one, two], context) => {
    const itemId = anItem(book, one);
    const before = recordOf(book, 'minute', minuteIdOf(itemId))?.blocks ?? [];
    const blocks = [...before, p([referenceTo('item', anItem(book, two))])];
    return editMinute(book, { itemId, blocks }, context);
  },
  referToAction: (book, [one, two], context) => {
    const itemId = anItem(book, one);
    const target = pick(actionsOf(book, STSC), two)?.id ?? 'STSC1/01';
    const before = recordOf(book, 'minute', minuteIdOf(itemId))?.blocks ?? [];
    const note = { type: 'footnote' as const, content: [referenceTo('action', target)] };
    return editMinute(book, { itemId, blocks: [...before, p([note])] }, context);
  },
  dueAtMeeting: (book, [one, two], context) => {
    const itemId = anItem(book, one);
    const before = recordOf(book, 'minute', minuteIdOf(itemId))?.blocks ?? [];
    const due = { by: 'meeting' as const, date: '2018-09', meetingId: aMeeting(book, two) };
    const raised = openAction(context.newId(), 'DCC to report.', { due });
    return editMinute(book, { itemId, blocks: [...before, raised] }, context);
  },
  moveBlocks: (book, [one, two, three]) =>
    moveBlocks(book, {
      itemId: anItem(book, one),
      from: three % 3,
      to: (three % 3) + 1 + (one % 2),
      toItemId: anItem(book, two),
      toAt: null,
    }),
  setPrivateNote: (book, [one, two]) =>
    setPrivateNote(book, { itemId: anItem(book, one), text: two % 4 === 0 ? '' : `Ask ${two}` }),
  updateAction: (book, of) => {
    const who = carried(book, of);
    const blocks = recordsOf(book, 'actionUpdate').find(
      one => one.actionId === who.actionId && one.meetingId === who.meetingId,
    )?.blocks;
    return updateAction(book, { ...who, blocks: [...(blocks ?? []), p('It goes on.')] });
  },
  keepOpen: (book, of) => keepOpen(book, carried(book, of)),
  reopen: (book, of) => reopen(book, carried(book, of)),
  closeDone: (book, of) => closeAction(book, { ...carried(book, of), closing: { how: 'done' } }),
  closeUnderItem: (book, of) => {
    const closing = { how: 'underItem' as const, itemId: anItem(book, of[2]) };
    return closeAction(book, { ...carried(book, of), closing });
  },
  closeSuperseded: (book, of) => {
    const by = pick(actionsOf(book, STSC), of[2])?.id ?? 'STSC1/01';
    return closeAction(book, { ...carried(book, of), closing: { how: 'superseded', by } });
  },
  updateUnderItem: (book, of) =>
    updateUnderItem(book, { ...carried(book, of), itemId: anItem(book, of[2]) }),
  raiseFromUpdate: (book, of, context) => {
    const raised = { itemId: anItem(book, of[2]), line: words('SECAS to act.'), supersedes: true };
    return raiseFromUpdate(book, { ...carried(book, of), ...raised }, context);
  },
  circulate: (book, [one], context) => circulate(book, aMeeting(book, one), context),
};

function referenceTo(to: ReferenceKind, target: string) {
  return { type: 'reference' as const, attrs: { to, target, words: null } };
}
