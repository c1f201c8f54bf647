import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordOf } from '../../shared/model/book';
import { bodyIn } from '../../shared/reading/structure/committee-name';
import { readWell } from '../support/read';

describe('the title of minutes names the body that met', () => {
  test.each([
    ['Minutes of HARTEC meeting 33 held on 3 August 2018', 'HARTEC', 'HARTEC'],
    ['Minutes of a meeting of the Harbour Committee', 'Harbour Committee', 'HC'],
    ['MINUTES OF A MEETING OF THE HARBOUR COMMITTEE', 'Harbour Committee', 'HC'],
    ['Draft minutes of the 51st meeting of the Harbour Board', 'Harbour Board', 'HB'],
    ['UK LAMPS OF THE QUAY COUNCIL MINUTES', 'UK Lamps of the Quay Council', 'ULQC'],
    ['Minutes of the Board Meeting of 6 December 2019', 'Board', 'BOARD'],
    ['Minutes - Harbour Board Meeting 7, 19th June 2020', 'Harbour Board', 'HB'],
    ['Harbour PMB Meeting Minutes of Meeting 1 (the first) 30 May 2012', 'Harbour PMB', 'PMB'],
    ['Harbour Steering Committee (HSC) Meeting 2023-01-18', 'Harbour Steering Committee', 'HSC'],
    ['Tides and Lamps (TALA) Working Group', 'Tides and Lamps Working Group', 'TALA'],
    ['TSC minutes, 3 July 2025', 'TSC', 'TSC'],
    ['51st TSC Meeting', 'TSC', 'TSC'],
    [
      'TOWN COUNCIL Draft (Until approved) Minutes of the Ordinary Meeting held on 4 May 2019',
      'Town Council',
      'TC',
    ],
    ['Review Group 0217 Minutes Thursday 13 November 2008', 'Review Group 0217', 'RG'],
    ['HARBOUR PMC 11/05/2012', 'Harbour PMC', 'PMC'],
    ['QUAY PMC 11/05/2012', 'QUAY PMC', 'PMC'],
    ['Second Annual General Meeting of Harbour Friends, 1 May 2006', 'Harbour Friends', 'HF'],
    ['Protokoll der ordentlichen Mitgliederversammlung des Hafen e.V.', 'Hafen e.V.', 'HEV'],
  ])('%s', (title, name, code) => {
    expect(bodyIn(title)).toEqual({ name, code });
  });

  test.each(['Minutes', 'Agenda', '18 May, 2023 Meeting Notes', 'Meeting 4', 'May 2021 Release'])(
    'no body is made up from “%s”',
    title => {
      expect(bodyIn(title)).toEqual({ name: '', code: '' });
    },
  );
});

/** The meeting that these lines stand above the first item of. */
async function meetingAbove(...lines: string[]) {
  const { book, meetingId } = await readWell(
    'minutes.txt',
    [...lines, '', '1. Report', '', 'It was late.', '', '2. Close', '', 'Closed.'].join('\n'),
  );
  const meeting = recordOf(book, 'meeting', meetingId);
  if (!meeting) throw new Error('no meeting');
  return { ...meeting, committee: recordOf(book, 'committee', meeting.committeeId)?.name };
}

describe('facts of the meeting', () => {
  test.each([
    [
      'Harbour Board Minutes of Meeting 7 24th Nov 2014, 1500-1700',
      'Harbour Board Minutes of Meeting 7',
    ],
    ['Quay Committee minutes, 3 July 2025', 'Quay Committee minutes'],
    [
      'Minutes of the Board meeting held on 4 May 2019',
      'Minutes of the Board meeting held on 4 May 2019',
    ],
    ['Minutes of the Board from 3 May 2019', 'Minutes of the Board from 3 May 2019'],
    [
      'TOWN COUNCIL Draft (Until approved at the following meeting) Minutes of the Ordinary Meeting held on 4 May 2019 in the Village Hall',
      'TOWN COUNCIL Minutes of the Ordinary Meeting',
    ],
  ])(
    'the title of “%s” is said without the day behind it, unless it is part of its words',
    async (line, title) => {
      expect(await meetingAbove(line)).toMatchObject({ title, date: expect.stringMatching(/^20/) });
    },
  );

  test.each<[string, object]>([
    [
      'Meeting to be held on Wednesday 16th October 2019 from 2pm to 5pm, in Harbour 125 Suite',
      {
        date: '2019-10-16',
        startTime: '14:00',
        closeTime: null,
        plannedEnd: '17:00',
        place: 'Harbour 125 Suite',
        title: '',
      },
    ],
    ['HELD ON 30 MAY 2018 IN THE YOUTH CENTRE', { date: '2018-05-30', place: 'YOUTH CENTRE' }],
    [
      'Minutes of the meeting of the Board held on 4 May 2019 at 7.00pm in the Village Hall',
      { date: '2019-05-04', startTime: '19:00', place: 'Village Hall' },
    ],
    ['Date of meeting 2 August 2016', { date: '2016-08-02' }],
    ['Date/Time: 12 June 2025, 1000', { date: '2025-06-12', startTime: '10:00' }],
    [
      'Harbour Board Minutes 30 November 2012, 1400-1530',
      { startTime: '14:00', closeTime: null, plannedEnd: '15:30' },
    ],
    ['Location : Harbour House', { place: 'Harbour House' }],
    ['Harbour Offices, 9 Quay Street, London SW1P 3GE', { place: /SW1P 3GE$/ }],
    ['Meeting name Harbour Workgroup meeting 12', { number: '12', committee: 'Harbour Workgroup' }],
    ['Meeting number 69', { number: '69' }],
  ])('%s', async (line, facts) => {
    const found = await meetingAbove(line);
    for (const [name, fact] of Object.entries(facts)) {
      expect({ [name]: found[name as keyof typeof found] }).toEqual({
        [name]: fact instanceof RegExp ? expect.stringMatching(fact) : fact,
      });
    }
  });

  test('an address on the web is no title, and its figures are no time', async () => {
    const found = await meetingAbove('See https://example.org/minutes-of-meeting-06-at-10-00am');
    expect(found).toMatchObject({ title: '', number: '', startTime: null });
  });

  test('the day may stand in the first sentence, and in another tongue', async () => {
    const found = await meetingAbove(
      'Protokoll der Mitgliederversammlung des Hafen e.V.',
      '',
      'Es versammelten sich heute, am 29. Februar 2020 um 11:00 Uhr, die Mitglieder.',
    );
    expect(found).toMatchObject({ date: '2020-02-29', startTime: '11:00' });
  });

  test.each([
    ['harbour-2014-12-04.md', '2014-12-04'],
    ['Harbour_Board 20250515.md', '2025-05-15'],
    ['harbour 33.md', null],
  ])('the day may stand in the name of the file: %s', async (name, date) => {
    const { book, meetingId } = await readWell(name, '## Lamps\n\nLit.\n\n## Tides\n\nHigh.\n');
    expect(recordOf(book, 'meeting', meetingId)?.date).toBe(date);
  });

  test('“Minutes” alone is no title where a better one follows', async () => {
    const text =
      '# Minutes\n\n## Harbour Board Meeting 20\n\n## 1. Report\n\nSaid.\n\n## 2. Close\n';
    const { book, meetingId } = await readWell('m.md', text);
    expect(recordOf(book, 'meeting', meetingId)).toMatchObject({
      title: 'Harbour Board Meeting 20',
      number: '20',
    });
  });
});

describe('the last words of the minutes', () => {
  const ending = (line: string) =>
    `Harbour Board Minutes 3 May 2019\n\n1. Report\n\nIt was late.\n\n2. Close\n\nThanks were given.\n\n${line}\n`;

  test.each([
    ['The meeting commenced at 7.40 pm and concluded at 8.10 pm', '19:40', '20:10'],
    ['The meeting closed at 8.36 pm.', null, '20:36'],
    ['The meeting was closed by the Chairman at 16:05.', null, '16:05'],
  ])('%s', async (line, startTime, closeTime) => {
    const { book, meetingId, listed } = await readWell('m.txt', ending(line));
    expect(recordOf(book, 'meeting', meetingId)).toMatchObject({ startTime, closeTime });
    expect(listed.map(({ text }) => text)).toContain(line);
  });

  test.each([
    ['3 May 2019, 10:00 to 12:00', null, '12:00'],
    ['3 May 2019\n\nMeeting opened at 10:00 and closed at 12:20', '12:20', undefined],
    ['3 May 2019\n\nTime ended: 12:20', '12:20', undefined],
  ])(
    'what the head says from when to when is a plan, and no close: %s',
    async (when, closeTime, plannedEnd) => {
      const { book, meetingId } = await readWell(
        'm.txt',
        `Harbour Board Minutes\n\n${when}\n\n1. Report\n\nIt was late.\n`,
      );
      const meeting = recordOf(book, 'meeting', meetingId);
      expect([meeting?.closeTime, meeting?.plannedEnd]).toEqual([closeTime, plannedEnd]);
    },
  );

  test('no two times of day above the minutes say that it closed', async () => {
    const hour = fc.integer({ min: 8, max: 12 });
    const to = fc.constantFrom(' to ', ' - ', '–', ' until ');
    await fc.assert(
      fc.asyncProperty(hour, hour, to, async (begin, more, until) => {
        const when = `3 May 2019, ${begin}:00${until}${begin + more}:15`;
        const { book, meetingId } = await readWell(
          'm.txt',
          `Harbour Board Minutes\n\n${when}\n\n1. Report\n\nLate.\n`,
        );
        expect(recordOf(book, 'meeting', meetingId)).toMatchObject({ closeTime: null });
      }),
    );
  });

  test('tell the close where the head has a plan, also before a list of actions', async () => {
    const head = 'Harbour Board Minutes 3 May 2019, 10:00 to 12:00';
    const text = `# ${head}\n\n## 1. Report\n\nIt was late.\n\n## Close\n\nThe meeting closed at 12:20.\n\nThanks were given.\n\n## New actions\n\nNone.\n`;
    const { book, meetingId } = await readWell('m.md', text);
    expect(recordOf(book, 'meeting', meetingId)).toMatchObject({
      closeTime: '12:20',
      plannedEnd: '12:00',
    });
  });

  test.each(['The meeting closed at 8.36 pm, after thanks to the Clerk.', 'It closed at last.'])(
    'stay text where they say more: %s',
    async line => {
      const { listed } = await readWell('m.txt', ending(line));
      expect(listed.map(({ text }) => text)).not.toContain(line);
    },
  );
});
