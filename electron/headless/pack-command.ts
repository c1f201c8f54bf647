import { meetingPack } from '../../shared/formats/meeting-pack';
import type { WithNotices } from '../../shared/model/notice';
import { askedMeeting } from './asked-meeting';
import { openInput } from './open-input';
import { type PackRequest, Refusal } from './requests';
import { writtenInFolder } from './written-in-folder';

/**
 * Writes all that goes out of one meeting as one zip and gives its path, with a remark on each record of
 * the book that it cannot speak of.
 */
export async function runPack(request: PackRequest): Promise<WithNotices<string>> {
  const input = await openInput(request.file);
  const { version, parts, formats, asAt: today, out } = request;
  const { id: meetingId } = askedMeeting(input, request);
  const pack = await meetingPack(input.book, { meetingId, version, parts, formats, today });
  if (!pack) throw new Refusal(`${request.file} does not hold the committee of that meeting.`);
  return {
    value: await writtenInFolder(out, pack.value),
    notices: [...input.setAside, ...pack.notices],
  };
}
