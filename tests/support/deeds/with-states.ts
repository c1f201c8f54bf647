import {
  approveWithoutMeeting,
  backToDraft,
  reopenMinutes,
  sendToChair,
} from '../../../shared/commands/states';
import { aMeeting, type Doing } from './doing';

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
};
