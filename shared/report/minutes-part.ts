import type { WithNotices } from '../model/notice';
import { dateInWords } from '../model/partial-date';
import { stateInWords } from './heading-block';
import type { MinutesContext } from './minutes-context';
import { agendaFurniture, minutesProperties, pageFurniture } from './page-furniture';
import { type Report, type ReportBlock, textRun } from './report';

/** What is told of a part of some minutes that goes out by itself. */
export interface MinutesPart {
  readonly title: string;
  /** What the file is looked for by, beside the committee and the meeting. */
  readonly keyword: string;
  readonly blocks: readonly ReportBlock[];
  readonly created: string;
  /** Whether it is the agenda: said before there are minutes, in no version of them. */
  readonly isAgenda?: boolean;
  /** What head and foot of its pages call it. */
  readonly called: string;
}

/** `HARTEC meeting 33`, or `HARTEC meeting` where it has no number. */
export function meetingName({ committee, meeting }: MinutesContext): string {
  return `${committee.code} meeting ${meeting.number}`.trim();
}

/** A part of the minutes of a meeting as a document of its own, under its title and the meeting's date. */
export function reportOf(context: MinutesContext, part: MinutesPart): WithNotices<Report> {
  const { committee, meeting, version, notices, style } = context;
  const title = version === 'public' ? `${part.title} – public version` : part.title;
  const date = meeting.date === null ? [] : [dateInWords(meeting.date)];
  const state = part.isAgenda === true ? [] : [stateInWords(meeting)];
  const subtitle = [committee.name, ...date, ...state].join(' · ');
  const properties = minutesProperties(context, part.created);
  const [, ...others] = properties.keywords;
  const report: Report = {
    properties: {
      ...properties,
      title: title.replaceAll('\u00a0', ' '),
      keywords: [part.keyword, ...others],
    },
    style,
    ...(part.isAgenda === true ? agendaFurniture(context) : pageFurniture(context, part.called)),
    blocks: [
      { kind: 'title', runs: [textRun(title)] },
      { kind: 'subtitle', runs: [textRun(subtitle)] },
      ...part.blocks,
    ],
  };
  return { value: report, notices };
}
