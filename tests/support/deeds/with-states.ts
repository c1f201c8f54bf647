import { approveAtItem } from '../../../shared/commands/approve-at-item';
import { correctAtItem } from '../../../shared/commands/corrections';
import {
  approveWithoutMeeting,
  backToDraft,
  reopenMinutes,
  sendToChair,
} from '../../../shared/commands/states';
import { correctables } from '../../../shared/registers/correctable/correctable';
import { aMeeting, anItem, type Doing, pick } from './doing';

/** What is done to the minutes as a whole, from draft to approved and back. */
export const WITH_STATES: Readonly<Record<string, Doing>> = {
  sendToChair: (book, [one], context) => sendToChair(book, aMeeting(book, one), context),
  backToDraft: (book, [one], context) =>
    backToDraft(book, { meetingId: aMeeting(book, one), why: 'A name was wrong.' }, context),
  approve: (book, [one], context) =>
    approveWithoutMeeting(
      book,
      { meetingId: aMeeting(book, one), by: 'by correspondence' },
      context,
    ),
  reopenMinutes: (book, [one], context) =>
    reopenMinutes(book, { meetingId: aMeeting(book, one), why: 'A figure was wrong.' }, context),
  approveAtItem: (book, [one, two], context) =>
    approveAtItem(book, { meetingId: aMeeting(book, one), itemId: anItem(book, two) }, context),
  correctAtItem: (book, [one, two, three], context) => {
    const meetingId = aMeeting(book, one);
    const part = pick(correctables(book, meetingId), two);
    if (!part) return null;
    const { spot, text, choices } = part;
    const shall = choices?.find(each => each !== text) ?? `${text} Also.`;
    return correctAtItem(book, { meetingId, spot, shall, itemId: anItem(book, three) }, context);
  },
};
