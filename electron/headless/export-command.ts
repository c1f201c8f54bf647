import { recordOf, recordsOf } from '../../shared/model/book';
import type { Meeting } from '../../shared/model/meeting';
import type { WithNotices } from '../../shared/model/notice';
import { templateOfMeeting } from '../../shared/outs/used-template';
import { minutesFileName, minutesInstant } from '../../shared/report/minutes-file';
import { minutesReport } from '../../shared/report/minutes-report';
import { type OpenInput, openInput } from './open-input';
import { type ExportRequest, Refusal } from './usage';
import { writtenReport } from './written-report';

/**
 * Writes the Word minutes of one meeting and gives the path of the file, with a remark on each
 * record of the book that the file cannot speak of.
 */
export async function runExport(request: ExportRequest): Promise<WithNotices<string>> {
  const input = await openInput(request.file);
  const meeting = meetingAsked(input, request);
  const { version } = request;
  const committee = recordOf(input.book, 'committee', meeting.committeeId);
  const report = minutesReport(input.book, meeting.id, {
    version,
    created: minutesInstant(meeting),
  });
  if (!report) throw new Refusal(`${request.file} does not hold the committee of that meeting.`);
  const name = minutesFileName(committee, meeting, version);
  const { out: folder, format } = request;
  const template = templateOfMeeting(input.book, meeting.id);
  const path = await writtenReport(report.value, { folder, name, format, template });
  return { value: path, notices: input.setAside };
}

/** The meeting of that number, or the one there is. */
function meetingAsked(input: OpenInput, request: ExportRequest): Meeting {
  const meetings = recordsOf(input.book, 'meeting');
  const { meeting: number } = request;
  const found = meetings.filter(meeting => number === null || meeting.number === number);
  const [first] = found;
  if (first && found.length === 1) return first;
  const numbers = meetings.map(meeting => meeting.number).join(', ');
  if (meetings.length === 0) throw new Refusal(`${request.file} holds no meeting.`);
  throw new Refusal(
    number === null
      ? `${request.file} holds several meetings. Say which: --meeting ${numbers}.`
      : `${request.file} does not hold one meeting ${number}. It holds ${numbers}.`,
  );
}
