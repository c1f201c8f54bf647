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
      closeTime: '16:00',
    });
    expect(found.committee).toBe('SENATE');
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
