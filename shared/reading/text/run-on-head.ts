import { peopleRunTogether } from '../structure/run-on-people';
import type { Line } from './lines';

const TITLE = '(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Cllr|Councillor)\\b';
const COLUMNS = '(?: (?:Name|Role|Initials|Company|Position|Organisation))*';

/** The heads of facts that the top of minutes has, one behind the other where its lines ran together. */
const HEAD = new RegExp(
  [
    `\\b(?:Meeting name|Meeting number|Date of meeting|Location)(?= \\S)`,
    `\\bTime(?= \\d)`,
    `\\b(?:Attendees|Apologies) Name${COLUMNS}`,
    `\\bAttendees(?= \\p{Lu})`,
    `\\b(?:Chair|Present|Apologies|In attendance)(?= ${TITLE})`,
    `\\bSecretary(?= (?:Registrar|Clerk|${TITLE}))`,
  ].join('|'),
  'gu',
);

const OF_PEOPLE = /^(?:Attendees|Apologies|Chair|Present|In attendance|Secretary)/;

const FACT = /^(?:Meeting name|Meeting number|Date of meeting|Location|Time)\b/;

/** The number of a page that ran into its first words. */
const PAGE = /^\d{1,3}\s(?=\p{Lu})/u;

/** As few heads as tell that the top of minutes ran together. */
const FEWEST = 3;

/** How far down the top of minutes may stand, in lines that have words. */
const TOP = 12;

/** The lines of a text, those at its top that ran together taken apart before each head of a fact. */
export function withHeadApart(lines: readonly Line[]): Line[] {
  let written = 0;
  return lines.flatMap(line => {
    if (!line.blank) written += 1;
    return written <= TOP && !line.blank ? partsOf(line) : [line];
  });
}

function partsOf(line: Line): Line[] {
  const heads = [...line.text.matchAll(HEAD)];
  if (heads.length < FEWEST && !(heads.length > 0 && peopleRunTogether(line.text))) return [line];
  const starts = heads.flatMap(({ 0: head, index }) =>
    OF_PEOPLE.test(head) ? [index, index + head.length] : [index],
  );
  const lastHead = heads.at(-1);
  const after = lastHead ? endOfPeople(line.text, lastHead.index + lastHead[0].length) : [];
  const all = [...starts, ...after];
  const ends = [PAGE.exec(line.text)?.[0].length ?? 0, ...all];
  const places = [...new Set([0, ...ends])].sort((a, b) => a - b);
  return places
    .map((start, at) => line.text.slice(start, places[at + 1]).trim())
    .filter(text => text !== '')
    .map((text, at) => ({
      ...line,
      text: FACT.test(text) ? text.replace(/\.$/, '') : text,
      indent: 0,
      startsPage: line.startsPage && at === 0,
    }));
}

/** Where what follows the people begins: a heading in capitals, or a numbered item. */
function endOfPeople(text: string, from: number): number[] {
  const capitals = /(?<=\s)\p{Lu}{9,}(?=\s)/u.exec(text.slice(from));
  if (capitals) return [from + capitals.index];
  const item = /(?<=\s)1\.?\s(?=\p{Lu}\p{Ll}{3})/u.exec(text.slice(from));
  return item ? [from + item.index] : [];
}
