import { recordOf } from '../model/book';
import type { Notice } from '../model/notice';
import type { ReadMinutes } from '../reading/propose-meeting';
import { asAgenda, looksLikeAgenda } from './agenda/as-agenda';
import type { Doubt, IncomingPlan } from './plan';
import type { Row } from './row';
import { textOfRow } from './row-words';
import { rowsOfRead } from './rows-of-read';

/** The plan for what was read of a file, before she says anything. */
export function planOf(fileName: string, read: ReadMinutes): IncomingPlan {
  const meeting = recordOf(read.book, 'meeting', read.meetingId);
  const committee = meeting && recordOf(read.book, 'committee', meeting.committeeId);
  if (!committee) throw new Error('What was read has no meeting of a committee.');
  const { number, title, date, startTime, closeTime, plannedEnd, place } = meeting;
  const planned = plannedEnd === undefined ? {} : { plannedEnd };
  const rows = rowsOfRead(read);
  const plan: IncomingPlan = {
    fileName,
    fileLines: read.places.fileLines,
    as: 'minutes',
    committee,
    meeting: { number, title, date, startTime, closeTime, ...planned, place },
    read: rows,
    proposed: rows,
    rows,
    damage: damageIn(rows, read.notices),
    settled: new Set(),
  };
  return looksLikeAgenda(plan) ? asAgenda(plan) : plan;
}

/** Each damage at the row that has its words, from the line on that the reader gave. */
function damageIn(rows: readonly Row[], notices: readonly Notice[]): Doubt[] {
  const found = notices.filter(({ code }) => code === 'scanningDamage');
  const texts = found.length === 0 ? [] : rows.map(textOfRow);
  return found.flatMap(({ message, found = '', proposed = '', place }, at) => {
    const line = place?.line ?? 0;
    const has = rows.flatMap((row, index) => (texts[index]?.includes(found) ? [row] : []));
    const row = has.findLast(each => each.line <= line) ?? has[0];
    return row ? [{ id: `damage-${at}`, rowId: row.id, message, found, proposed }] : [];
  });
}
