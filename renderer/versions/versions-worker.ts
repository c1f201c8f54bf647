import { madeMinutes, minutesNow } from '../../shared/commands/kept-versions';
import { bookOf } from '../../shared/model/book';
import type { KeptMinutes } from '../../shared/model/kept-minutes';
import { readWordText } from '../../shared/reading/word/word-text';
import { difference } from '../../shared/versions/difference';
import { comparedFile } from '../../shared/versions/edited/compared-file';
import { mergedReport } from '../../shared/versions/merged-report';
import { answering } from '../workers/answering';
import type { Side, VersionsQuestions } from './versions-questions';

answering<VersionsQuestions>({
  made: ({ records }, meetingId) => madeMinutes(bookOf(records), meetingId),
  differ: (before, after) => difference(documentOf(before).blocks, documentOf(after).blocks),
  revisions: async (before, after, reviewer) => {
    const { report, revisions } = mergedReport(documentOf(before), documentOf(after), reviewer);
    const { toDocx } = await import('../../shared/word/to-docx');
    const { value, notices } = await toDocx(report, revisions);
    return { bytes: value, notices: notices.map(({ message }) => message) };
  },
  readWord: readWordText,
  compareFile: ({ records }, meetingId, text, versions) =>
    comparedFile(bookOf(records), meetingId, text, versions),
});

function documentOf(side: Side): KeptMinutes {
  if ('document' in side) return side.document;
  const document = minutesNow(bookOf(side.book.records), side.meetingId);
  if (!document) throw new Error('The page asked for minutes of what it did not send.');
  return document;
}
