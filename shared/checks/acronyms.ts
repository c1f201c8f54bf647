import { recordsOf } from '../model/book';
import { NO_ACRONYMS, shortFormsIn, singular } from '../registers/across/acronyms';
import { spelledOutIn } from '../registers/spelled-out';
import type { Check, Remark } from './check';
import type { CheckedLine, CheckedMinutes } from './checked-minutes';
import { remarkOnWords } from './remark-words';

/** Short forms that these minutes never spell out, each where it stands first. */
export const ACRONYMS: Check = {
  name: 'acronyms',
  title: 'Acronyms never spelled out',
  *remarks(minutes) {
    const known = namesOf(minutes);
    const spelled = new Set<string>();
    const firsts = new Map<string, CheckedLine>();
    for (const line of minutes.lines) {
      for (const { short } of spelledOutIn(line.text)) spelled.add(singular(short));
      for (const short of shortFormsIn(line.text, known))
        if (!firsts.has(short)) firsts.set(short, line);
      yield null;
    }
    for (const [short, line] of firsts)
      if (!spelled.has(short)) yield remarkOnFirst(minutes, short, line);
  },
  well: ({ lines }) => (lines.length > 0 ? 'Every acronym is spelled out' : null),
};

function remarkOnFirst(minutes: CheckedMinutes, short: string, line: CheckedLine): Remark {
  const from = placeOf(line.text, short);
  const long = minutes.longForms.get(short) ?? null;
  return remarkOnWords('acronyms', minutes, {
    line,
    from,
    to: from + short.length,
    words: `“${short}” is never spelled out`,
    proposed: long === null ? null : `${long} (${short})`,
  });
}

function placeOf(text: string, short: string): number {
  const found = new RegExp(`(?<![\\p{L}\\p{N}&/])${short}`, 'u').exec(text);
  return found?.index ?? Math.max(0, text.indexOf(short));
}

function initialsOf(name: string): string {
  return (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('');
}

/** Names are no short forms: people by their initials, bodies, the committee and its own words. */
function namesOf({ book, committee, meeting }: CheckedMinutes): ReadonlySet<string> {
  const bodies = recordsOf(book, 'body').flatMap(({ name, shortName }) => [name, shortName]);
  const organisations = meeting.attendance.map(({ organisation }) => organisation);
  return new Set([
    committee.code,
    ...NO_ACRONYMS,
    ...NO_SHORT_FORMS,
    ...committee.ownWords,
    ...meeting.attendance.map(({ name }) => initialsOf(name)),
    ...recordsOf(book, 'person').flatMap(({ name, initials }) => [initials, initialsOf(name)]),
    ...committee.outcomeVerbs.flatMap(verb => verb.split(' ')),
    ...bodies,
    ...organisations,
    ...committee.changePatterns.map(pattern => pattern.replace(/#.*$/, '')),
  ]);
}

/** What no reader of minutes needs spelled out. */
const NO_SHORT_FORMS = ['UK', 'GB', 'EU', 'US', 'AM', 'PM', 'PDF', 'IT', 'AOB', 'OK', 'TV', 'ID'];
