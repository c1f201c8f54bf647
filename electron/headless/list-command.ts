import { reportBytes } from '../../shared/formats/report-bytes';
import type { NewFile } from '../../shared/host';
import { type Book, recordsOf } from '../../shared/model/book';
import type { Committee } from '../../shared/model/committee';
import type { WithNotices } from '../../shared/model/notice';
import { chaseTable } from '../../shared/outs/registers/chase-table';
import { openLines } from '../../shared/outs/registers/open-lines';
import {
  type OutLine,
  type RegisterOut,
  registerFileName,
  registerReport,
  registerTable,
} from '../../shared/outs/registers/register-out';
import { stationeryOf, usedTemplate } from '../../shared/outs/used-template';
import {
  type MinutesRows,
  REGISTERS_OF_MINUTES,
} from '../../shared/registers/across/registers-of-minutes';
import { chaseList } from '../../shared/registers/chase-list';
import { chaseFileName } from '../../shared/report/chase-list/chase-file';
import { chaseReport } from '../../shared/report/chase-list/chase-report';
import type { Report } from '../../shared/report/report';
import { onlyOne } from './only-one';
import { openInput } from './open-input';
import { type ListRequest, Refusal } from './requests';
import { writtenInFolder } from './written-in-folder';

/**
 * Writes a register that follows from the minutes of the book's committee, or its chase list, and gives
 * the path of the file, with a remark on each record of the book that it cannot speak of.
 */
export async function runList(request: ListRequest): Promise<WithNotices<string>> {
  const { file, list, out } = request;
  const { book, setAside } = await openInput(file);
  const committee = onlyOne(recordsOf(book, 'committee'), file, 'committee');
  const written =
    list === 'chase'
      ? await chaseFile(book, committee, request)
      : await registerFile(book, committee, { ...request, list });
  return { value: await writtenInFolder(out, written), notices: setAside };
}

async function chaseFile(
  book: Book,
  { id }: Committee,
  { file, asAt, format }: ListRequest,
): Promise<NewFile> {
  const list = chaseList(book, id, asAt);
  if (!list || list.pages.length === 0) throw new Refusal(`${file} holds no open actions.`);
  if (format !== 'docx') return chaseTable(list, format);
  return { name: chaseFileName(list), bytes: await wordOf(book, id, chaseReport(list), asAt) };
}

async function registerFile(
  book: Book,
  committee: Committee,
  request: ListRequest & { readonly list: keyof MinutesRows },
): Promise<NewFile> {
  const { list: register, version, asAt, format } = request;
  const out: RegisterOut = {
    register,
    told: toldOf(version),
    today: asAt,
    codes: [[committee.id, committee.code]],
    whose: committee.name,
    style: committee.houseStyle,
  };
  const rows = REGISTERS_OF_MINUTES[register].rowsOf(book);
  const whole = rows.map((row): OutLine => ({ is: 'row', row }));
  const lines = version === 'full' ? whole : openLines(whole);
  if (format !== 'docx') return registerTable(out, lines, format);
  const bytes = await wordOf(book, committee.id, registerReport(out, lines), asAt);
  return { name: registerFileName(out, format), bytes };
}

function toldOf(version: ListRequest['version']): string {
  const whole = 'The whole register.';
  return version === 'full' ? whole : `${whole} What is confidential is left out.`;
}

async function wordOf(
  book: Book,
  committeeId: string,
  report: Report,
  asAt: string,
): Promise<Uint8Array> {
  const kept = stationeryOf(book, committeeId, asAt);
  return (await reportBytes(report, 'docx', kept && usedTemplate(kept))).value;
}
