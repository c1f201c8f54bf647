import { recordsOf } from '../../shared/model/book';
import type { WithNotices } from '../../shared/model/notice';
import { changeStatusReport } from '../../shared/report/change-status/change-status-report';
import { changeStatusFileName } from '../../shared/report/change-status/report-file';
import { onlyCode, onlyOne } from './only-one';
import { openInput } from './open-input';
import { type ChangeStatusRequest, Refusal } from './requests';
import { writtenReport } from './written-report';

/**
 * Writes the Change Status Report of the book's code and gives the path of the file, with a remark on
 * each record of the book that it cannot speak of.
 */
export async function runChangeStatus(request: ChangeStatusRequest): Promise<WithNotices<string>> {
  const { file, month, asAt } = request;
  const { book, setAside } = await openInput(file);
  const committee = onlyOne(recordsOf(book, 'committee'), file, 'committee');
  const code = onlyCode(book, file);
  const report = changeStatusReport(book, {
    committeeId: committee.id,
    codeId: code.id,
    month,
    asAt,
    presentedTo: '',
    version: '',
    created: `${asAt}T12:00:00Z`,
  });
  if (!report) throw new Refusal(`${file} holds no register of modifications.`);
  const name = changeStatusFileName(code, month);
  const { out: folder, format } = request;
  const path = await writtenReport(report.value, { folder, name, format });
  return { value: path, notices: [...setAside, ...report.notices] };
}
