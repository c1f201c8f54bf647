import { type Body, body, type Person, person } from '../../shared/model/party';

const FIRST_NAMES =
  'Alex Bea Chris Dana Eli Fran Gus Hana Ivo Joy Kit Lou Mo Nia Olu Pat Quin Ros Sam Tal Uma Val Wyn Yan'.split(
    ' ',
  );

/** Names that no one could take for real. */
const LAST_NAMES = ['Sample', 'Example', 'Specimen', 'Placeholder'];

const COMPANIES = [
  'Sample Supply Company',
  'Example Networks Company',
  'Placeholder Supply Company',
  'Specimen Meters Company',
  'Example Systems Company',
  'Specimen Data Company',
];

/** The bodies that speak at the meetings and own actions. */
export const BODIES: readonly Body[] = [
  'Hub Operator',
  'Policy Office',
  'Secretariat',
  'Panel',
  'Security Group',
  'Testing Group',
  'Operations Forum',
  'Address Bureau',
].map(name => body(`sample-${dashed(name)}`, `Sample ${name}`, name));

/** An invented person, the same for the same number: there are 96. */
export function demoPerson(at: number): Person {
  const first = FIRST_NAMES[at % FIRST_NAMES.length] ?? '';
  const last = LAST_NAMES[(at + Math.floor(at / FIRST_NAMES.length)) % LAST_NAMES.length] ?? '';
  const organisation = COMPANIES[at % COMPANIES.length] ?? '';
  return person(dashed(`${first} ${last}`), `${first} ${last}`, { organisation });
}

function dashed(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}
