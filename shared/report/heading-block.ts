import type { Meeting } from '../model/meeting';
import { dateInWords } from '../model/partial-date';
import { approvalFacts } from './approval-record';
import type { MinutesContext } from './minutes-context';
import { type ReportBlock, type ReportCell, textCell, textRun } from './report';

/** The title of the minutes, as the file and its first page say it. */
export function minutesTitle({
  meeting,
  committee,
  version,
}: Pick<MinutesContext, 'meeting' | 'committee' | 'version'>): string {
  const number = meeting.number === '' ? '' : ` ${meeting.number}`;
  const title =
    meeting.title === '' ? `Minutes of ${committee.code} meeting${number}` : meeting.title;
  return version === 'public' ? `${title} – public version` : title;
}

/** How far the minutes have come: `Draft v0.1`, `Approved v1.0`; the version as far as it is known. */
export function stateInWords({ state, version }: Meeting): string {
  const state_ = state === 'approved' ? 'Approved' : 'Draft';
  const label = /^\d/.test(version) ? `v${version}` : version;
  if (label.toLowerCase().startsWith(state_.toLowerCase())) return label;
  return label === '' ? state_ : `${state_} ${label}`;
}

/** Title, subtitle, and the facts of the meeting that are known. */
export function headingBlock(context: MinutesContext): ReportBlock[] {
  const { meeting } = context;
  const subtitle = [meeting.date === null ? '' : dateInWords(meeting.date), stateInWords(meeting)];
  return [
    { kind: 'title', runs: [textRun(minutesTitle(context))] },
    { kind: 'subtitle', runs: [textRun(subtitle.filter(part => part !== '').join(' · '))] },
    ...factsOf(context),
  ];
}

function factsOf(context: MinutesContext): ReportBlock[] {
  const { committee, meeting } = context;
  const facts: [string, string][] = [
    ['Time', timeInWords(meeting)],
    ['Place', meeting.place],
    ...approvalFacts(context),
  ];
  const known = facts.filter(([, value]) => value !== '');
  if (committee.name !== committee.code) known.unshift(['Committee', committee.name]);
  if (known.length === 0) return [];
  const rows: ReportCell[][] = known.map(([label, value]) => [
    textCell(label, { bold: true }),
    textCell(value),
  ]);
  return [{ kind: 'table', role: 'facts', widths: [0.18, 0.82], headerRows: 0, rows }];
}

function timeInWords({ startTime, closeTime }: Meeting): string {
  if (startTime !== null && closeTime !== null) return `${startTime} to ${closeTime}`;
  if (startTime !== null) return `From ${startTime}`;
  return closeTime === null ? '' : `Until ${closeTime}`;
}
