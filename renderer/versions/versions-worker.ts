import { madeMinutes } from '../../shared/commands/kept-versions';
import { readableEdits } from '../../shared/commands/readable-edits';
import { takeEdits } from '../../shared/commands/take-edits';
import { reportBytes } from '../../shared/formats/report-bytes';
import { bookOf } from '../../shared/model/book';
import type { KeptMinutes } from '../../shared/model/kept-minutes';
import type { WithNotices } from '../../shared/model/notice';
import { templateOfMeeting } from '../../shared/outs/used-template';
import { readWordText } from '../../shared/reading/word/word-text';
import { difference } from '../../shared/versions/difference';
import { comparedFile } from '../../shared/versions/edited/compared-file';
import { mergedReport } from '../../shared/versions/merged-report';
import { minutesNow } from '../../shared/versions/minutes-now';
import { wallClock } from '../desk/wall-clock';
import type { OutFile } from '../outs/out-questions';
import { answering } from '../workers/answering';
import type { Side, VersionsQuestions } from './versions-questions';

answering<VersionsQuestions>({
  made: ({ records }, meetingId) => madeMinutes(bookOf(records), meetingId),
  taken: ({ records }, meetingId, edits) =>
    takeEdits(bookOf(records), { meetingId, edits }, wallClock()),
  differ: (before, after) => difference(documentOf(before).blocks, documentOf(after).blocks),
  revisions: async (before, after, reviewer, { records }, meetingId) => {
    const { report, revisions } = mergedReport(documentOf(before), documentOf(after), reviewer);
    const template = templateOfMeeting(bookOf(records), meetingId);
    const { docxOf } = await import('../../shared/word/template/docx-of');
    return outFile(await docxOf(report, template, revisions));
  },
  readWord: readWordText,
  written: async (document, { records }, meetingId) => {
    const template = templateOfMeeting(bookOf(records), meetingId);
    return outFile(await reportBytes(document, 'docx', template));
  },
  compareFile: async ({ records }, meetingId, text, versions) => {
    const book = bookOf(records);
    const compared = await comparedFile(book, meetingId, text, versions);
    return compared && { ...compared, edits: readableEdits(book, meetingId, compared.edits) };
  },
});

function outFile({ value, notices }: WithNotices<Uint8Array>): OutFile {
  return { bytes: value, notices: notices.map(({ message }) => message) };
}

function documentOf(side: Side): KeptMinutes {
  if ('document' in side) return side.document;
  const document = minutesNow(bookOf(side.book.records), side.meetingId);
  if (!document) throw new Error('The page asked for minutes of what it did not send.');
  return document;
}
