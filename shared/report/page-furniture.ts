import { dateInWords } from '../model/partial-date';
import { minutesTitle, stateInWords } from './heading-block';
import type { MinutesContext } from './minutes-context';
import { fillPlaceholders, type Placeholder } from './placeholders';
import type { Report, ReportProperties } from './report';

/** What stands round the text of every page. */
export type PageFurniture = Pick<Report, 'watermark' | 'header' | 'footer'>;

/** Header and footer of the house style, filled in, and DRAFT until the minutes are approved. */
export function pageFurniture(
  context: Pick<MinutesContext, 'committee' | 'meeting' | 'style'>,
): PageFurniture {
  const { style, meeting } = context;
  const values = placeholderValues(context);
  return {
    watermark: meeting.state === 'approved' ? null : 'DRAFT',
    header: {
      left: fillPlaceholders(style.header.left, values),
      right: fillPlaceholders(style.header.right, values),
    },
    footer: { left: fillPlaceholders(style.footer.left, values) },
  };
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
}: Pick<MinutesContext, 'committee' | 'meeting' | 'style'>): Record<Placeholder, string> {
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
