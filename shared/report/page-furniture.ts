import { dateInWords } from '../model/partial-date';
import { minutesTitle, stateInWords } from './heading-block';
import type { MinutesContext } from './minutes-context';
import { fillPlaceholders, PART_SEPARATOR, type Placeholder } from './placeholders';
import type { Report, ReportProperties } from './report';

/** What stands round the text of every page. */
export type PageFurniture = Pick<Report, 'watermark' | 'header' | 'footer'>;

/**
 * Header and footer of the house style, filled in, and DRAFT until the minutes are approved. `called` is
 * what they say where they would say “Minutes”, on a document that is a part of them.
 */
export function pageFurniture(context: OfHouse, called = 'Minutes'): PageFurniture {
  const watermark = context.meeting.state === 'approved' ? null : 'DRAFT';
  return { watermark, ...filledIn(context, placeholderValues(context), called) };
}

/** The same for the agenda, which is no draft of the minutes and has no version of them. */
export function agendaFurniture(context: OfHouse): PageFurniture {
  const values = { ...placeholderValues(context), version: '' };
  return { watermark: null, ...filledIn(context, values, 'Agenda') };
}

type OfHouse = Pick<MinutesContext, 'committee' | 'meeting' | 'style'>;

function filledIn(
  { style }: OfHouse,
  values: Readonly<Record<Placeholder, string>>,
  called: string,
): Pick<Report, 'header' | 'footer'> {
  const filled = (text: string) => fillPlaceholders(worded(text, called), values);
  return {
    header: { left: filled(style.header.left), right: filled(style.header.right) },
    footer: { left: filled(style.footer.left) },
  };
}

/** Where a part of the text says by itself what the document is. */
function worded(text: string, called: string): string {
  const parts = text.split(PART_SEPARATOR);
  return parts.map(part => (part === 'Minutes' ? called : part)).join(PART_SEPARATOR);
}

/** What the file says of itself. */
export function minutesProperties(context: MinutesContext, created: string): ReportProperties {
  const { committee, meeting } = context;
  const date = meeting.date === null ? '' : `, ${dateInWords(meeting.date)}`;
  return {
    title: minutesTitle(context),
    subject: `${committee.name}${date}`,
    author: committee.secretary || committee.organisation || committee.name,
    keywords: ['minutes', committee.code, meeting.number].filter(word => word !== ''),
    created,
  };
}

/** What stands for each word in braces, at a meeting. */
export function placeholderValues({
  committee,
  meeting,
  style,
}: OfHouse): Record<Placeholder, string> {
  return {
    organisation: committee.organisation || committee.name,
    committee: committee.name,
    code: committee.code,
    meeting: meeting.number,
    date: meeting.date === null ? '' : dateInWords(meeting.date),
    version: stateInWords(meeting),
    classification: style.classification,
    reference: [committee.code, meeting.number].filter(part => part !== '').join(' '),
  };
}
