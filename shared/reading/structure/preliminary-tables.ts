import type { Presence } from '../../model/attendance';
import { plainText } from '../../model/inline';
import type { TablePiece } from '../piece';
import { isGridOfNames, personIn } from './attendance';
import { attendanceLabel } from './attendance-labels';
import { dateIn, timesIn } from './dates-in-text';
import { addPeople, addTimes, type Gathered, take } from './gathered';

/** Reads a table above the first item: who was there, or facts of the meeting; any other stays. */
export function readTable(gathered: Gathered, table: TablePiece): void {
  const rows = table.rows.map(row =>
    row.map(cell =>
      cell.lines
        .map(line => plainText(line))
        .join(' ')
        .trim(),
    ),
  );
  const heads = (rows[0] ?? []).map(head => head.toLowerCase());
  const nameColumn = heads.findIndex(
    (head, at) => /^(?:attendees?|names?|members?|present)$/.test(head) && !isRollColumn(rows, at),
  );
  if (gathered.under && isGridOfNames(rows.flat())) {
    for (const name of rows.flat()) addPeople(gathered, name);
  } else if (nameColumn >= 0 && rows.length > 1) readPeopleTable(gathered, rows, heads, nameColumn);
  else if (rows.every(row => row.length === 2) && rows.some(row => isFactHead(row[0] ?? '')))
    readFactTable(gathered, rows);
  else {
    gathered.rest.push(table);
    return;
  }
  take(gathered, table, rows.map(row => row.join(' ')).join(' '));
}

/** A column that says of each row whether they were there has no names, also where it has no head. */
function isRollColumn(rows: readonly string[][], at: number): boolean {
  return rows.every(row => presenceSaid(row[at] ?? '') !== null);
}

function isFactHead(text: string): boolean {
  return (
    /^(?:meeting|date|time|venue|location|place)\s*:?$/i.test(text) ||
    attendanceLabel(text) !== null
  );
}

function readPeopleTable(
  gathered: Gathered,
  rows: readonly string[][],
  heads: readonly string[],
  nameColumn: number,
): void {
  const column = (pattern: RegExp) => heads.findIndex(head => pattern.test(head));
  const organisation = column(/^(?:organi[sz]ation|company|affiliation|representing)$/);
  const capacity = column(/^(?:role|position|capacity|office)$/);
  const status = column(/^(?:status|attendance|attended)$/);
  const short = column(/^(?:initials|abbreviation|abbr\.?)$/);
  for (const row of rows.slice(1)) {
    const name = row[nameColumn] ?? '';
    const label = row.filter(cell => cell !== '').length === 1 ? attendanceLabel(name) : null;
    if (label?.rest === '') gathered.under = label;
    else if (name !== '') {
      const said = row[status] ?? '';
      const found = personIn(name, presenceSaid(said) ?? gathered.under?.presence ?? 'present');
      gathered.attendance.push({
        ...found,
        organisation: row[organisation] ?? found.organisation,
        capacity: row[capacity] ?? (roleSaid(said) || found.capacity),
        remark: row[short] || found.remark,
      });
    }
  }
}

/** `Attended (as secretary)` says a capacity too. */
function roleSaid(status: string): string {
  return (/\(([^)]*)\)/.exec(status)?.[1] ?? '').replace(/^as\s+/i, '');
}

function presenceSaid(status: string): Presence | null {
  if (/apolog/i.test(status)) return 'apologies';
  if (/absent|not (?:attend|present)/i.test(status)) return 'absent';
  return /attend|present/i.test(status) ? 'present' : null;
}

function readFactTable(gathered: Gathered, rows: readonly string[][]): void {
  for (const [head = '', value = ''] of rows) {
    const label = attendanceLabel(head);
    if (!label) readFactRow(gathered, head, value);
    else {
      gathered.under = label;
      for (const name of value.split(/[\s,;]+(?=\p{Lu})/u)) addPeople(gathered, name);
    }
  }
  gathered.under = null;
}

function readFactRow(gathered: Gathered, head: string, value: string): void {
  const number = /^\d+/.exec(value)?.[0];
  if (/^meeting$/i.test(head) && number !== undefined) gathered.facts.set('number', number);
  else if (/^date/i.test(head)) gathered.date ??= dateIn(value);
  else if (/^time/i.test(head)) addTimes(gathered, head, timesIn(value));
  else if (/^(?:venue|location|place)/i.test(head)) gathered.facts.set('place', value);
  else if (!gathered.facts.has('title') && value !== '') gathered.facts.set('title', value);
}
