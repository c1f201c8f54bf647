import type { WithNotices } from '../model/notice';
import { dateInWords } from '../model/partial-date';
import { stateInWords } from './heading-block';
import type { MinutesContext } from './minutes-context';
import { minutesProperties, pageFurniture } from './page-furniture';
import { type Report, type ReportBlock, textRun } from './report';

/** What is told of a part of some minutes that goes out by itself. */
export interface MinutesPart {
  readonly title: string;
  /** What the file is looked for by, beside the committee and the meeting. */
  readonly keyword: string;
  readonly blocks: readonly ReportBlock[];
  readonly created: string;
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
  const subtitle = [committee.name, ...date, stateInWords(meeting)].join(' · ');
  const properties = minutesProperties(context, part.created);
  const [, ...others] = properties.keywords;
  const report: Report = {
    properties: { ...properties, title, keywords: [part.keyword, ...others] },
    style,
    ...pageFurniture(context),
    blocks: [
      { kind: 'title', runs: [textRun(title)] },
      { kind: 'subtitle', runs: [textRun(subtitle)] },
      ...part.blocks,
    ],
  };
  return { value: report, notices };
}
