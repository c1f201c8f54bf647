import { expect, test } from 'vitest';
import { minutesMail } from '../../shared/mail/minutes-mail';
import type { Meeting } from '../../shared/model/meeting';
import { bookWith, meeting, meetingId, stsc } from '../support/builders';

function mailOf(known: Partial<Meeting>, version: 'full' | 'public' = 'full') {
  const book = bookWith(stsc({ secretary: 'A Penman' }), meeting(33, known));
  return minutesMail(book, meetingId(33), version);
}

test('a draft goes out with its date, a question and the next meeting', () => {
  const mail = mailOf({
    date: '2018-08-14',
    state: 'draft',
    nextMeeting: 'Tuesday 18 September 2018, 10:00',
  });
  expect(mail?.subject).toBe('STSC meeting 33, 14 August 2018: draft minutes');
  expect(mail?.text).toBe(
    `Dear all,

Please find attached the draft minutes of meeting 33 of the Smart Technology Sub-Committee, held on 14 August 2018.

Please let me know of any corrections.

Next meeting: Tuesday 18 September 2018, 10:00

Kind regards,
A Penman
Secretary to the STSC`,
  );
});

test('approved minutes are asked no corrections of', () => {
  const mail = mailOf({ date: '2018-08', state: 'approved' }, 'public');
  expect(mail?.subject).toBe('STSC meeting 33, August 2018: minutes (public version)');
  expect(mail?.text).not.toContain('corrections');
  expect(mail?.text).toContain('held in August 2018');
});

test('a meeting without a number is called by its date, once', () => {
  const mail = mailOf({ number: '', date: '2018-08-14', state: 'draft' });
  expect(mail?.subject).toBe('STSC meeting of 14 August 2018: draft minutes');
});

test('there is no mail of a meeting that is not there', () => {
  expect(minutesMail(bookWith(stsc()), 'none', 'full')).toBeNull();
});
