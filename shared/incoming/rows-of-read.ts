import { updateIdOf } from '../model/action-update';
import type { Attendee } from '../model/attendance';
import type { Block } from '../model/block';
import { recordOf, recordsOf } from '../model/book';
import { minuteIdOf } from '../model/minute';
import type { Listed } from '../reading/piece';
import type { ReadMinutes } from '../reading/propose-meeting';
import { pointsIn } from './points-in';
import type { Recognised, Row } from './row';

/** A row before its labels are known. `endLine` is where the status of a carried action stands. */
interface Placed {
  readonly line: number;
  readonly endLine: number;
  readonly recognised: Recognised;
}

/** Everything that was read, in the order of the file, each in its place. */
export function rowsOfRead(read: ReadMinutes): Row[] {
  const records = itemRows(read);
  const { labels, others } = labelsOf(records, read.listed);
  return interleaved(records, otherRows(read, others)).map((row, at) => ({
    id: `row-${at + 1}`,
    line: row.line,
    recognised: row.recognised,
    label: (labels.get(row) ?? []).join(' '),
    said: {},
  }));
}

/** The items, each with what stands under it, in their order. */
function itemRows(read: ReadMinutes): Placed[] {
  const { book, places } = read;
  return recordsOf(book, 'agendaItem').flatMap(item => {
    const line = places.items.get(item.id) ?? 1;
    const lines = places.blocks.get(item.id) ?? [];
    const blocks = recordOf(book, 'minute', minuteIdOf(item.id))?.blocks ?? [];
    const under = blocks.flatMap((block, at) => blockRows(block, lines[at] ?? [line]));
    const all = interleaved(under, carriedRows(read, item.id));
    const isUntitled = item.title === '' && item.number === '';
    return isUntitled ? all : [placed(line, { kind: 'item', item }), ...all];
  });
}

function placed(line: number, recognised: Recognised, endLine = line): Placed {
  return { line, endLine, recognised };
}

function blockRows(block: Block, lines: readonly number[]): Placed[] {
  const [first = 1] = lines;
  if (block.type === 'outstandingActions') return [];
  if (block.type !== 'bulletList' && block.type !== 'numberedList') {
    return [placed(first, { kind: 'block', block })];
  }
  return pointsIn(block).map((point, at) => placed(lines[at] ?? first, { kind: 'point', point }));
}

function carriedRows({ book, meetingId, places }: ReadMinutes, itemId: string): Placed[] {
  return recordsOf(book, 'earlierAction').flatMap(action => {
    const place = places.carried.get(action.id);
    const update = recordOf(book, 'actionUpdate', updateIdOf(action.id, meetingId));
    if (place?.itemId !== itemId || !update) return [];
    return [placed(place.line, { kind: 'carried', action, update }, place.endLine)];
  });
}

/** Labels stand with what they made a structure of; what is left of the list stands by itself. */
function labelsOf(
  records: readonly Placed[],
  listed: readonly Listed[],
): { labels: ReadonlyMap<Placed, string[]>; others: Listed[] } {
  const labels = new Map<Placed, string[]>();
  const others: Listed[] = [];
  const byLine = new Map<number, Placed[]>();
  for (const record of records) {
    for (let line = record.line; line <= record.endLine; line += 1) {
      byLine.set(line, [...(byLine.get(line) ?? []), record]);
    }
  }
  for (const one of listed) {
    const taking = (byLine.get(one.line) ?? []).filter(record => takesLabel(record, one.text));
    const record = taking.find(each => !labels.has(each)) ?? taking.at(-1);
    if (one.as !== 'label' || !record) others.push(one);
    else labels.set(record, [...(labels.get(record) ?? []), one.text]);
  }
  return { labels, others };
}

function takesLabel({ recognised }: Placed, text: string): boolean {
  if (recognised.kind === 'item') return !/action/i.test(text);
  if (recognised.kind === 'carried' || recognised.kind === 'point') return true;
  return recognised.kind === 'block' && recognised.block.type === 'action';
}

/** What of the list stands by itself: those who were there, facts of the meeting, the page's own. */
function otherRows(read: ReadMinutes, others: readonly Listed[]): Placed[] {
  const people = peopleBy(read);
  return others.map(({ line, text, as }, at) => {
    if (as === 'furniture') return placed(line, { kind: 'out', text });
    if (as !== 'heading') return placed(line, { kind: 'structure', text });
    const isLast = !others.slice(at + 1).some(each => each.line === line && each.as === 'heading');
    const here = people.take(line, isLast ? null : text);
    return placed(
      line,
      here.length > 0 ? { kind: 'people', text, people: here } : { kind: 'fact', text },
    );
  });
}

/** Those who were there by the line that names them, each given once. */
function peopleBy({ book, meetingId, places }: ReadMinutes) {
  const attendance = recordOf(book, 'meeting', meetingId)?.attendance ?? [];
  const told = new Set<number>();
  return {
    /** Those on the line whom the words name; all that are left there for no words. */
    take: (line: number, text: string | null): Attendee[] =>
      attendance.filter(({ name }, at) => {
        const isHere = places.attendance[at] === line && !told.has(at);
        if (!isHere || (text !== null && !text.includes(name))) return false;
        told.add(at);
        return true;
      }),
  };
}

/** What stands by itself comes before the record whose lines it stands among. */
function interleaved(records: readonly Placed[], others: readonly Placed[]): Placed[] {
  const rows: Placed[] = [];
  let next = 0;
  for (const record of records) {
    for (; next < others.length && (others[next]?.line ?? 0) <= record.endLine; next += 1) {
      rows.push(...others.slice(next, next + 1));
    }
    rows.push(record);
  }
  return [...rows, ...others.slice(next)];
}
