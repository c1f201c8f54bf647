import {
  addItem,
  moveItem,
  moveItemTo,
  renameItem,
  setItem,
} from '../../../shared/commands/agenda';
import { addItemsFromLines } from '../../../shared/commands/agenda-lines';
import { keepAgenda } from '../../../shared/commands/kept-agendas';
import {
  adjournMeeting,
  beginItem,
  closeMeeting,
  pauseMeeting,
  resumeMeeting,
  startMeeting,
} from '../../../shared/commands/meeting-clock';
import { removeMeeting, setMeeting } from '../../../shared/commands/meetings';
import { newMeeting } from '../../../shared/commands/new-meeting';
import { restoreRemoved } from '../../../shared/commands/restore';
import { moveItemToMeeting, skipItem } from '../../../shared/commands/take-off-agenda';
import { recordsOf } from '../../../shared/model/book';
import { STSC } from '../builders';
import { aMeeting, anItem, type Doing, pick } from './doing';

/** What is done to meetings and their agendas, the trash included. */
export const ON_THE_AGENDA: Readonly<Record<string, Doing>> = {
  addItem: (book, [one, two, three], context) => {
    const spot = three % 2 === 0 ? { after: anItem(book, two) } : { under: null, at: three };
    return addItem(book, { meetingId: aMeeting(book, one), title: 'More', spot }, context);
  },
  addItemsFromLines: (book, [one], context) => {
    const lines = { meetingId: aMeeting(book, one), text: 'A\n B\nC' };
    return addItemsFromLines(book, { ...lines, spot: { under: null, at: 0 } }, context);
  },
  moveItem: (book, [one, two]) => {
    const step = pick(['up', 'down', 'in', 'out'] as const, two) ?? 'up';
    return moveItem(book, { itemId: anItem(book, one), step });
  },
  moveItemTo: (book, [one, two, three]) =>
    moveItemTo(book, { itemId: anItem(book, one), spot: { under: anItem(book, two), at: three } }),
  moveItemToMeeting: (book, [one, two]) =>
    moveItemToMeeting(book, { itemId: anItem(book, one), toMeetingId: aMeeting(book, two) }),
  renameItem: (book, [one]) => renameItem(book, { itemId: anItem(book, one), title: 'Renamed' }),
  setItem: (book, [one, two]) => {
    const details = { plannedMinutes: 5, skippedEmpty: two % 2 === 0 };
    return setItem(book, { itemId: anItem(book, one), details });
  },
  keepAgenda: (book, [one, two]) =>
    keepAgenda(book, { meetingId: aMeeting(book, one), name: two % 2 === 0 ? null : 'Other' }),
  skipItem: (book, [one], context) => skipItem(book, anItem(book, one), context),
  removeMeeting: (book, [one], context) => removeMeeting(book, aMeeting(book, one), context),
  restoreRemoved: (book, [one], context) =>
    restoreRemoved(book, pick(recordsOf(book, 'removed'), one)?.id ?? 'none', context),
  restoreAnother: (book, [, two], context) =>
    restoreRemoved(book, pick(recordsOf(book, 'removed'), two)?.id ?? 'none', context),
  newMeeting: (book, _of, context) => newMeeting(book, { committeeId: STSC }, context),
  setMeeting: (book, [one, two, three]) => {
    const details = {
      number: String(two),
      date: `2018-${String((three % 12) + 1).padStart(2, '0')}`,
    };
    return setMeeting(book, { meetingId: aMeeting(book, one), details });
  },
  startMeeting: (book, [one], context) => startMeeting(book, aMeeting(book, one), context),
  beginItem: (book, [one], context) => beginItem(book, anItem(book, one), context),
  pauseMeeting: (book, [one], context) => pauseMeeting(book, aMeeting(book, one), context),
  resumeMeeting: (book, [one], context) => resumeMeeting(book, aMeeting(book, one), context),
  adjournMeeting: (book, [one], context) => adjournMeeting(book, aMeeting(book, one), context),
  closeMeeting: (book, [one], context) => closeMeeting(book, aMeeting(book, one), context),
};
