import type { Meeting } from '../../shared/model/meeting';
import type { WithNotices } from '../../shared/model/notice';
import { templateOfWanted } from '../../shared/outs/used-template';
import { type WantedReport, wantedFileName, wantedReport } from '../../shared/outs/wanted-report';
import { agendaOf } from '../../shared/registers/agenda';
import { askedMeeting } from './asked-meeting';
import { type OpenInput, openInput } from './open-input';
import { type ExportRequest, Refusal } from './requests';
import { writtenReport } from './written-report';

/**
 * Writes a document about one meeting and gives the path of the file, with a remark on each record of
 * the book that the file cannot speak of.
 */
export async function runExport(request: ExportRequest): Promise<WithNotices<string>> {
  const input = await openInput(request.file);
  const wanted = wantedOf(input, askedMeeting(input, request), request);
  const report = wantedReport(input.book, wanted);
  const name = wantedFileName(input.book, wanted);
  if (!report || name === null)
    throw new Refusal(`${request.file} does not hold the committee of that meeting.`);
  const { out: folder, format } = request;
  const template = templateOfWanted(input.book, wanted);
  const path = await writtenReport(report.value, { folder, name, format, template });
  return { value: path, notices: input.setAside };
}

function wantedOf(
  { book }: OpenInput,
  { id: meetingId }: Meeting,
  { file, what, item, version }: ExportRequest,
): WantedReport {
  if (what !== 'extract') return { what, meetingId, version };
  const agenda = agendaOf(book, meetingId);
  const found = agenda.find(({ number }) => number === item);
  if (found) return { what, meetingId, itemId: found.item.id, version };
  const numbers = agenda.map(({ number }) => number).filter(number => number !== '');
  throw new Refusal(`${file} has no item ${item} at that meeting. It has ${numbers.join(', ')}.`);
}
