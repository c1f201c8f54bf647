import { approveAtItem } from '../../../shared/commands/approve-at-item';
import { correctAtItem } from '../../../shared/commands/corrections';
import {
  approveWithoutMeeting,
  backToDraft,
  reopenMinutes,
  sealApproved,
  sendToChair,
} from '../../../shared/commands/states';
import { correctables } from '../../../shared/registers/correctable/correctable';
import { minutesToApprove, minutesToCorrect } from '../../../shared/registers/previous-minutes';
import { aMeeting, type Doing, itemOf, pick } from './doing';

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
  sealApproved: (book, [one], context) =>
    sealApproved(
      book,
      {
        meetingId: aMeeting(book, one),
        where: { meetingId: null, itemId: null, by: 'by the Chair', on: null },
      },
      context,
    ),
  approveAtItem: (book, [one, two, three], context) => {
    const at = aMeeting(book, one);
    const meetingId = pick(minutesToApprove(book, at), two)?.id ?? aMeeting(book, two);
    return approveAtItem(book, { meetingId, itemId: itemOf(book, at, three) }, context);
  },
  correctAtItem: (book, [one, two, three], context) => {
    const at = aMeeting(book, one);
    const meetingId = pick(minutesToCorrect(book, at), two)?.id ?? aMeeting(book, two);
    const part = pick(correctables(book, meetingId), two * 13 + three);
    if (!part) return null;
    const { spot, text, choices } = part;
    const shall = choices?.find(each => each !== text) ?? `${text} Also.`;
    return correctAtItem(
      book,
      { meetingId, spot, shall, itemId: itemOf(book, at, three) },
      context,
    );
  },
};
