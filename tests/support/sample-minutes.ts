import { agendaItem } from '../../shared/model/agenda-item';
import { attendee } from '../../shared/model/attendance';
import { type Book, bookOf } from '../../shared/model/book';
import { type Committee, committee } from '../../shared/model/committee';
import type { HouseStyle } from '../../shared/model/house-style';
import { type Meeting, meeting } from '../../shared/model/meeting';
import { minute } from '../../shared/model/minute';
import type { AnyRecord } from '../../shared/model/record';
import { ENERGY_CODE } from '../../shared/report/house-styles/energy-code';

import { SAMPLE_MEETING } from './sample-ids';
import { sampleItems } from './sample-items';
import { sampleOutstanding } from './sample-outstanding';
/** What a test wants otherwise than the sample has it. */
export interface SampleChoice {
  readonly style?: Partial<HouseStyle>;
  readonly meeting?: Partial<Meeting>;
  readonly committee?: Partial<Committee>;
  /** How many times the twelve outstanding actions come forward, for a long table. */
  readonly outstandingTimes?: number;
  readonly withAttendance?: boolean;
}

/**
 * A book with one meeting of the size that real minutes have: thirteen items, twelve outstanding
 * actions, four new ones, sub-headings, lists, a footnote and references. All words are our own.
 */
export function sampleBook(choice: SampleChoice = {}): Book {
  const records: AnyRecord[] = [
    sampleCommittee(choice),
    sampleMeeting(choice),
    ...sampleOutstanding(choice.outstandingTimes ?? 1),
  ];
  for (const [at, [title, blocks, known]] of sampleItems().entries()) {
    const id = `item-${at + 1}`;
    const place = at + 1;
    records.push(
      agendaItem({ id, meetingId: SAMPLE_MEETING, place, title, number: String(place), ...known }),
      minute(id, SAMPLE_MEETING, blocks),
    );
  }
  return bookOf(records);
}

function sampleCommittee({ style, committee: other }: SampleChoice): Committee {
  return committee({
    id: 'committee',
    code: 'HARTEC',
    name: 'Harbour Technical and Engineering Committee',
    organisation: 'Harbour Code',
    secretary: 'Harbour Code Secretariat',
    houseStyle: { ...ENERGY_CODE, ...style },
    ...other,
  });
}

function sampleMeeting({ meeting: other, withAttendance }: SampleChoice): Meeting {
  return meeting({
    id: SAMPLE_MEETING,
    committeeId: 'committee',
    number: '33',
    date: '2018-08-14',
    state: 'draft',
    version: 'v0.1',
    ...(withAttendance ? attended() : {}),
    ...other,
  });
}

function attended(): Partial<Meeting> {
  return {
    startTime: '10:00',
    closeTime: '15:20',
    place: 'Pilot House, 8 Quay Street, Bristol, and by telephone',
    quorate: true,
    nextMeeting: '18 September 2018, 10:00, Pilot House',
    attendance: [
      attendee('Margaret Ellison', 'present', { capacity: 'Chair', organisation: 'Independent' }),
      attendee('Tom Okafor', 'present', {
        capacity: 'Large ports',
        organisation: 'Severn Ports Group',
        movements: [{ what: 'left', itemId: 'item-8', at: '13:40' }],
      }),
      attendee('Ruth Vance', 'present', {
        capacity: 'Small ports',
        organisation: 'Tamar Harbour Trust',
        alternateFor: 'Daniel Price',
        dialIn: true,
      }),
      attendee('Piotr Zielinski', 'present', {
        capacity: 'Network operators',
        organisation: 'Western Shore Networks',
      }),
      attendee('Hannah Cole', 'inAttendance', {
        capacity: 'Secretary',
        organisation: 'Harbour Code Secretariat',
      }),
      attendee('Imran Sadiq', 'inAttendance', {
        capacity: 'Observer',
        organisation: 'Maritime Directorate',
        itemIds: ['item-1', 'item-5'],
      }),
      attendee('Daniel Price', 'apologies', {
        capacity: 'Small ports',
        organisation: 'Tamar Harbour Trust',
      }),
      attendee('Joan Whitby', 'absent', { capacity: 'Pilots', organisation: 'Pilots’ Guild' }),
    ],
    declarations: [
      {
        name: 'Tom Okafor',
        itemId: 'item-8',
        interest: 'his employer has tendered for the work',
        withdrew: true,
      },
    ],
  };
}
