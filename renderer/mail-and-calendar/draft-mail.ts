import { emlFile, MAIL_ENDING } from '../../shared/mail/mail-draft';
import { minutesMail } from '../../shared/mail/minutes-mail';
import type { Id } from '../../shared/model/id';
import type { Desk } from '../desk/desk';
import { giveFile } from '../desk/give-file';
import { say } from '../store/said';

import { NOT_WRITTEN, writtenMinutes } from '../word-export/written-minutes';

const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Gives her a draft mail with the Word file of a meeting; she puts in who it goes to. */
export async function draftMail(desk: Desk, meetingId: Id): Promise<void> {
  const words = minutesMail(desk.book.getState().book, meetingId, 'full');
  const minutes = await writtenMinutes(desk, meetingId, 'full').catch(() => null);
  if (!words || !minutes) {
    say(desk.view, NOT_WRITTEN, true);
    return;
  }
  const { name, bytes, notices } = minutes;
  const file = {
    name: name.replace(/\.docx$/, MAIL_ENDING),
    bytes: emlFile({
      ...words,
      written: new Date().toISOString(),
      attachments: [{ name, type: WORD_TYPE, bytes }],
    }),
  };
  await giveFile(desk, file, [
    'Open it in your mail program, put in who it goes to, and send it from there.',
    ...notices,
  ]);
}
