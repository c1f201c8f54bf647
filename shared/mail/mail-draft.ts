import { base64 } from '../bytes/base64';
import { utf8 } from '../bytes/utf8';
import { fileNameParameter, oldNameParameter, textHeader } from './header';

/** A file that goes with a mail; `type` is its media type. */
export interface Attachment {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A mail that is not sent yet. `written` is an ISO 8601 instant. */
export interface MailDraft {
  readonly subject: string;
  readonly text: string;
  readonly written: string;
  readonly attachments: readonly Attachment[];
}

/** The ending and the media type of such a file. */
export const MAIL_ENDING = '.eml';
export const MAIL_TYPE = 'message/rfc822';

/** No base64 and no header of ours can hold it, so that it needs no chance. */
const BOUNDARY = '=_minutebook_part';

/**
 * The mail as a file that a mail program opens to be finished and sent (RFC 5322, 2045). It says
 * nobody's address, for the book knows none: the program puts in the sender, and she the receivers.
 * The same draft gives the same bytes.
 */
export function emlFile({ subject, text, written, attachments }: MailDraft): Uint8Array {
  const lines = [
    textHeader('Subject', subject),
    `Date: ${mailDate(written)}`,
    // What Outlook and the mail programs that follow it take for "open this to write on".
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${BOUNDARY}"`,
    '',
    ...bodyPart(text),
    ...attachments.flatMap(attachedPart),
    `--${BOUNDARY}--`,
    '',
  ];
  return utf8(lines.join('\r\n'));
}

function bodyPart(text: string): string[] {
  return [
    `--${BOUNDARY}`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...base64Lines(utf8(text.replace(/\r\n?|\n/g, '\r\n'))),
  ];
}

function attachedPart({ name, type, bytes }: Attachment): string[] {
  return [
    `--${BOUNDARY}`,
    `Content-Type: ${type};\r\n${oldNameParameter(name)}`,
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: attachment;\r\n${fileNameParameter(name)}`,
    '',
    ...base64Lines(bytes),
  ];
}

/** Lines of 76 signs, the most that RFC 2045 allows. */
function base64Lines(bytes: Uint8Array): string[] {
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += 57) lines.push(base64(bytes.subarray(at, at + 57)));
  return lines;
}

/** `Tue, 21 Aug 2018 10:12:07 +0000`, in the form of RFC 5322. */
function mailDate(written: string): string {
  return new Date(written).toUTCString().replace('GMT', '+0000');
}
