import type { Attendee, Movement, Presence } from '../model/attendance';
import { columnWidths } from './column-widths';
import { itemInWords, type MinutesContext } from './minutes-context';
import { partHeading, type ReportBlock, type ReportCell, textCell } from './report';

/** The lists of the table in their order, each with its heading. */
export const ATTENDANCE_LISTS: readonly { readonly presence: Presence; readonly label: string }[] =
  [
    { presence: 'present', label: 'Present' },
    { presence: 'inAttendance', label: 'In attendance' },
    { presence: 'apologies', label: 'Apologies' },
    { presence: 'absent', label: 'Absent' },
  ];

/** The heading of a list. */
export function listCalled(list: Presence): string {
  return ATTENDANCE_LISTS.find(({ presence }) => presence === list)?.label ?? '';
}

const MOVED: Readonly<Record<Movement['what'], string>> = {
  arrived: 'arrived at',
  left: 'left at',
  returned: 'returned at',
};

/** A line of the table: the name with whom it stands for, and what is known of it. */
interface Line {
  readonly presence: Presence;
  readonly name: string;
  readonly organisation: string;
  readonly capacity: string;
  readonly notes: string;
}

/** What the table says of someone, a column each. */
export type AttendanceColumn = 'name' | 'organisation' | 'capacity' | 'notes';

/** What the table's columns are headed with. */
export const ATTENDANCE_HEADERS: Readonly<Record<AttendanceColumn, string>> = {
  name: 'Name',
  organisation: 'Organisation',
  capacity: 'Capacity',
  notes: 'Notes',
};

/** Who was there, grouped, with a column for each thing that is known of anyone; nothing if no one. */
export function attendanceTable(context: MinutesContext): ReportBlock[] {
  if (!context.style.attendance || context.meeting.attendance.length === 0) return [];
  const lines = context.meeting.attendance.map(attendee => lineOf(context, attendee));
  const columns = columnsOf(lines);
  const rows = [
    columns.map(column => textCell(ATTENDANCE_HEADERS[column])),
    ...groupRows(lines, columns),
  ];
  return [
    partHeading('Attendance'),
    {
      kind: 'table',
      role: 'grid',
      widths: columnWidths(rows, columns.length),
      headerRows: 1,
      rows,
    },
  ];
}

function columnsOf(lines: readonly Line[]): AttendanceColumn[] {
  const optional: AttendanceColumn[] = ['organisation', 'capacity', 'notes'];
  return ['name', ...optional.filter(column => lines.some(line => line[column] !== ''))];
}

function groupRows(lines: readonly Line[], columns: readonly AttendanceColumn[]): ReportCell[][] {
  return ATTENDANCE_LISTS.flatMap(({ presence, label }) => {
    const group = lines.filter(line => line.presence === presence);
    if (group.length === 0) return [];
    const band = [{ ...textCell(label, { bold: true }), colspan: columns.length }];
    return [band, ...group.map(line => columns.map(column => textCell(line[column])))];
  });
}

/** Those who are listed in the order of the table. */
export function attendeesByPresence(attendance: readonly Attendee[]): Attendee[] {
  return ATTENDANCE_LISTS.flatMap(({ presence }) =>
    attendance.filter(one => one.presence === presence),
  );
}

/** A name as the table has it: `Ada Sample (alternate for Eve Sample)`. */
export function nameInList({ name, alternateFor }: Attendee): string {
  return alternateFor === null ? name : `${name} (alternate for ${alternateFor})`;
}

function lineOf(context: MinutesContext, attendee: Attendee): Line {
  const { presence, organisation, capacity } = attendee;
  return {
    presence,
    name: nameInList(attendee),
    organisation,
    capacity,
    notes: notesOf(context, attendee),
  };
}

function notesOf(context: MinutesContext, attendee: Attendee): string {
  const notes = [
    itemsAttended(context, attendee.itemIds),
    attendee.dialIn ? 'by telephone' : '',
    ...attendee.movements.map(movement => movementInWords(context, movement)),
    attendee.remark,
  ].filter(note => note !== '');
  const line = notes.join('; ');
  return line.charAt(0).toUpperCase() + line.slice(1);
}

function itemsAttended(context: MinutesContext, itemIds: readonly string[]): string {
  const items = context.agenda.filter(({ item }) => itemIds.includes(item.id));
  const numbers = items.map(({ number }) => number);
  if (items.length === 0) return '';
  if (numbers.includes('')) return listed(items.map(({ item }) => itemInWords(context, item.id)));
  return `${numbers.length === 1 ? 'item' : 'items'} ${listed(numbers)}`;
}

function movementInWords(context: MinutesContext, { what, itemId, at }: Movement): string {
  const time = at === null ? '' : ` (${at})`;
  return `${MOVED[what]} ${itemInWords(context, itemId)}${time}`;
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
