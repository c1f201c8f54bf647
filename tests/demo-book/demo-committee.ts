import { type Committee, committee, type Member } from '../../shared/model/committee';
import type { Person } from '../../shared/model/party';
import type { AnyRecord } from '../../shared/model/record';
import { ENERGY_CODE } from '../../shared/report/house-styles/energy-code';
import { BODIES, demoPerson } from './demo-people';

const NAMES = [
  ['STAC', 'Sample Technical Architecture Committee'],
  ['SOPG', 'Sample Operations Group'],
  ['SSEC', 'Sample Security Committee'],
  ['STEG', 'Sample Testing Group of Users'],
  ['SCHC', 'Sample Charging Committee'],
  ['SCAB', 'Sample Change Advisory Board'],
  ['SDQC', 'Sample Data Quality Committee'],
  ['SNUG', 'Sample Networks Group'],
] as const;

/** So many committees a demo book can have at the most. */
export const MOST_COMMITTEES = NAMES.length;

/** A committee with the people around it. */
export interface DemoCommittee {
  readonly committee: Committee;
  /** The Chair first. */
  readonly members: readonly Person[];
  readonly alternates: readonly Person[];
  /** Who attends without a seat: the secretary first. */
  readonly others: readonly Person[];
  /** All of them as records, the bodies they speak for too. */
  readonly records: readonly AnyRecord[];
}

const SEATS = [
  ['Chair', 'Independent'],
  ['Large User Member', 'User'],
  ['Small User Member', 'User'],
  ['Network Member', 'Network company'],
  ['Meter Maker Member', 'Meter maker'],
  ['Data Member', 'Service provider'],
  ['Consumer Member', 'Consumer interests'],
  ['Other User Member', 'User'],
] as const;

/** The committee of that number, counted from 0. */
export function demoCommittee(at: number): DemoCommittee {
  const [code, name] = NAMES[at] ?? NAMES[0];
  const [members, alternates, others] = peopleFrom(at * 16);
  const made = committee({
    id: `demo-${code.toLowerCase()}`,
    code,
    name,
    organisation: 'Sample Code Company (invented)',
    secretary: 'Sample Secretariat',
    houseStyle: { ...ENERGY_CODE, classification: 'Sample, all names invented' },
    changePatterns: ['SMP####'],
    quorum: { atLeast: 4, chairNeeded: true },
    members: members.map((person, seat) => memberOf(person, seat, alternates)),
    standingItems: standingItems(code),
    ownWords: ['Hub', code],
  });
  const records = [made, ...members, ...alternates, ...others, ...BODIES];
  return { committee: made, members, alternates, others, records };
}

function peopleFrom(first: number): [Person[], Person[], Person[]] {
  const people = Array.from({ length: 16 }, (_, at) => demoPerson(first + at));
  return [people.slice(0, 8), people.slice(8, 11), people.slice(11)];
}

function memberOf({ id }: Person, seat: number, alternates: readonly Person[]): Member {
  const [capacity, category] = SEATS[seat] ?? SEATS[7];
  const alternate = alternates[seat];
  return { partyId: id, capacity, category, alternateIds: alternate ? [alternate.id] : [] };
}

function standingItems(code: string): Committee['standingItems'] {
  return [
    standing('Minutes and Actions Outstanding', 'decision', 'Secretariat', 30),
    standing('Hub Operator Update', 'information', 'Hub Operator', 20),
    standing('Sub-Committee Update', 'information', 'Chair', 15),
    standing('Policy Office Update', 'information', 'Policy Office', 10),
    standing(`${code} Risk Register`, 'information', 'Secretariat', 10),
    standing(`${code} Work Plan`, 'information', 'Secretariat', 5),
    standing('Any Other Business', 'discussion', 'Chair', 5),
    standing('Code Reform Bulletin', 'information', '', null),
    standing('Change Status Report', 'information', '', null),
  ];
}

function standing(
  title: string,
  purpose: Committee['standingItems'][number]['purpose'],
  presenter: string,
  plannedMinutes: number | null,
): Committee['standingItems'][number] {
  return { title, purpose, presenter, plannedMinutes };
}
