import { describe, expect, test } from 'vitest';
import { recordOf } from '../../shared/model/book';
import { agendaOf } from '../../shared/registers/agenda';
import { readWell } from '../support/read';

/** Who met, when and where, and the titles of the items, of a text. */
async function told(...lines: string[]) {
  const { book, meetingId } = await readWell('minutes.txt', lines.join('\n'));
  const meeting = recordOf(book, 'meeting', meetingId);
  const committee = recordOf(book, 'committee', meeting?.committeeId ?? '');
  return {
    meeting,
    committee: committee?.name,
    people: (meeting?.attendance ?? []).map(({ name, presence }) => `${name} ${presence}`),
    items: agendaOf(book, meetingId).map(({ item }) => item.title),
  };
}

describe('the head of a text without numbered headings', () => {
  test('is read line by line, though nothing stands between its lines', async () => {
    const found = await told(
      'Approved',
      'UNIVERSITY OF HARBOUR',
      'SENATE',
      'Wednesday 18 January 2012',
      '(2pm–4pm)',
      'MINUTES',
      '(Unreserved)',
      'Chair',
      'Professor Ann Other, Vice-Chancellor',
      'Present',
      'Dr Bea Else, Mr Cat Third, Mr',
      'Dan Last',
      'Secretary',
      'Registrar and Secretary',
      'ANNOUNCEMENTS',
      'The Vice-Chancellor made the following announcements.',
    );
    expect(found.people).toEqual([
      'Professor Ann Other present',
      'Dr Bea Else present',
      'Mr Cat Third present',
      'Mr Dan Last present',
      'Registrar and Secretary inAttendance',
    ]);
    expect(found.meeting).toMatchObject({
      date: '2012-01-18',
      startTime: '14:00',
      closeTime: null,
      plannedEnd: '16:00',
    });
    expect(found.committee).toBe('Senate');
    expect(found.items).toEqual(['ANNOUNCEMENTS']);
  });

  test('has its people in columns, by their initials and whom they came from', async () => {
    const found = await told(
      '        Harbour Consolidation Group',
      '',
      '        Thursday 28 July 2005; 10.00am',
      '',
      'Ann Other (AO) – Harbour Energy          Bea Else (BE)– npower',
      'Cat Third (CT) – Quay Power',
      '',
      'Review of the Assessment',
      '',
      'BE said that the responses had been received by all members of the group in the spring.',
    );
    expect(found.people).toEqual(['Ann Other present', 'Bea Else present', 'Cat Third present']);
    expect(found.committee).toBe('Harbour Consolidation Group');
    expect(found.items).toEqual(['Review of the Assessment']);
  });

  test('may say its title, its day and its place in one line', async () => {
    const found = await told(
      'Harbour Governance Board (HGB) 073 26 September 2019 at 10:00am Harbour House, Third Floor, 303-306 High Quay, London, WC1V 7JZ',
      '',
      'Attendees Company',
      '',
      'Ann Other [AO] Harbour Energy',
      '',
      'Bea Else (teleconference) Quay',
    );
    expect(found.meeting).toMatchObject({
      title: 'Harbour Governance Board (HGB) 073',
      number: '073',
      date: '2019-09-26',
      startTime: '10:00',
      place: 'Harbour House, Third Floor, 303-306 High Quay, London, WC1V 7JZ',
    });
    expect(found.committee).toBe('Harbour Governance Board');
    expect(found.meeting?.attendance[1]).toMatchObject({ name: 'Bea Else', organisation: 'Quay' });
  });

  test('is none where the lines only mention a day', async () => {
    const { items } = await told(
      'We saw on',
      '18 November 2023 that there were',
      'issues.',
      '',
      'We went on.',
    );
    expect(items).toEqual(['']);
  });
});

test('what says where a text comes from, above a rule, is no part of the minutes', async () => {
  const { items } = await told(
    'Source: https://harbour.example/minutes',
    'Note: saved on a Monday',
    '----',
    '1. Report',
    '',
    'It was late.',
    '',
    '2. Close',
    '',
    'Closed.',
  );
  expect(items).toEqual(['Report', 'Close']);
});

describe('the top of minutes whose lines and cells ran together', () => {
  test('is taken apart at the heads of its facts and at the initials of its people', async () => {
    const { meeting, committee, people } = await told(
      '1 Minutes Meeting name Harbour Modifications Panel Meeting number 197 Date of meeting 28 October 2016 Time 10:00am – 2:00pm Location Harbour House, Quay. Attendees Name Initials Position Ann Other AO Panel Chair Bea Else BE Panel Secretary (alternate) Cat McThird (dial-in) CMT Users Member Dan Last DL ELEXON 1 Apologies Apologies were provided from Eve Path (EP) and Fay Quay (FQ).',
      '',
      'The minutes of the last meeting were approved by all, and are with the Clerk of the harbour.',
    );
    expect(meeting).toMatchObject({
      title: 'Harbour Modifications Panel',
      number: '197',
      date: '2016-10-28',
      startTime: '10:00',
      place: 'Harbour House, Quay',
    });
    expect(committee).toBe('Harbour Modifications Panel');
    expect(people).toEqual([
      'Ann Other present',
      'Bea Else present',
      'Cat McThird present',
      'Dan Last present',
    ]);
    expect(meeting?.attendance[0]).toMatchObject({ capacity: 'Panel Chair' });
    expect(meeting?.attendance[3]).toMatchObject({ organisation: 'ELEXON' });
  });

  test('may have what somebody is between the name and the initials', async () => {
    const { meeting } = await told(
      'Minutes of the Harbour Panel of 17 September 2014',
      '',
      'Attendees Name Role Initials Company Ann Other Chair AO Harbour Ltd Bea Else Large Generator (>3GW) Member BE E.ON Cat Third Adviser CT Dan Last Observer DL Quay',
      '',
      'Apologies Name Role Initials Company Eve Path Chair EP Harbour Ltd Fay Quay Member FQ Gus Boat Member GB Quay Hal Rope Member HR',
      '',
      'The minutes of the last meeting were approved by all, and are with the Clerk of the harbour.',
    );
    const { attendance = [] } = meeting ?? {};
    expect(attendance).toHaveLength(8);
    expect(attendance[1]).toMatchObject({
      name: 'Bea Else',
      organisation: 'E.ON',
      presence: 'present',
      capacity: 'Large Generator >3GW Member',
    });
    expect(attendance[7]).toMatchObject({ name: 'Hal Rope', presence: 'apologies' });
  });

  test('sentences that give people their initials are no list of them', async () => {
    const { people } = await told(
      'Minutes of the Harbour Panel of 17 September 2014',
      '',
      'Ann Other (AO) passed her vote to Bea Else (BE), and then Cat Third (CT) said to Dan Last (DL) that it was late in the harbour.',
    );
    expect(people).toEqual([]);
  });
});
