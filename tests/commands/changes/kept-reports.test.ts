import { expect, test } from 'vitest';
import {
  keepReport,
  removeReport,
  restoreReport,
} from '../../../shared/commands/changes/kept-reports';
import { tellOfModification } from '../../../shared/commands/changes/modifications';
import { type Book, bookFile, bookText, isRefusal, readBook } from '../../../shared/model/book';
import { apply, invert } from '../../../shared/model/change';
import { keptReportsOf } from '../../../shared/registers/changes/kept-reports';
import { changeStatusReport } from '../../../shared/report/change-status/change-status-report';
import { toDocx } from '../../../shared/word/to-docx';
import { bookWith, STSC } from '../../support/builders';
import { MODIFICATIONS, RELEASES, SEC } from '../../support/change-register-2018';
import { contextAt } from '../../support/command-context';
import { reportText } from '../../support/report-text';

const book = bookWith(SEC, ...MODIFICATIONS, ...RELEASES);

const wanted = (month: string, asAt: string) => ({
  committeeId: STSC,
  codeId: SEC.id,
  month,
  asAt,
  presentedTo: 'SEC Panel',
  version: '1.0',
  created: `${asAt}T12:00:00Z`,
});

function keeping(of: Book, month: string, asAt: string): Book {
  const change = keepReport(of, wanted(month, asAt), contextAt());
  if (!change) throw new Error('It was not kept.');
  return apply(of, change);
}

test('a report that is kept says what it said, whatever becomes of the register', async () => {
  const kept = keeping(book, '2018-08', '2018-08-31');
  const [report] = keptReportsOf(kept, SEC.id);
  const made = changeStatusReport(book, wanted('2018-08', '2018-08-31'))?.value;
  if (!report || !made) throw new Error('There is no report.');
  const told = tellOfModification(
    kept,
    {
      modificationId: MODIFICATIONS[0]?.id ?? '',
      told: { on: '2018-08-02', source: '', facts: { title: 'Another title' } },
    },
    contextAt(),
  );
  const later = apply(kept, told ?? { put: [], remove: [] });
  const again = keptReportsOf(later, SEC.id)[0];
  expect(again).toBe(report);
  const [first, second] = await Promise.all([toDocx(made), toDocx(report.document)]);
  expect(second.value).toEqual(first.value);
});

test('the next report starts from it and counts on from what it counted', () => {
  const kept = keeping(book, '2018-08', '2018-08-31');
  const next = changeStatusReport(kept, wanted('2018-09', '2018-09-30'))?.value;
  const said = next ? reportText(next).body.join(' ') : '';
  expect(said).toContain('Since the report of August 2018, as at 31 August 2018');
  expect(said).toContain('Stage Last report Now Change');
});

test('a kept report comes through a file of the book as it was', () => {
  const kept = keeping(book, '2018-08', '2018-08-31');
  const read = readBook(JSON.parse(JSON.stringify(bookFile(kept))));
  if (isRefusal(read)) throw new Error(read.message);
  expect(read.setAside).toEqual([]);
  expect(bookText(read.value)).toBe(bookText(kept));
});

test('it is put into the trash and back, and undone as any change', () => {
  const kept = keeping(book, '2018-08', '2018-08-31');
  const id = keptReportsOf(kept, SEC.id)[0]?.id ?? '';
  const removing = removeReport(kept, id, contextAt());
  if (!removing) throw new Error('It was not removed.');
  const without = apply(kept, removing);
  expect(keptReportsOf(without, SEC.id)).toEqual([]);
  expect(removeReport(without, id, contextAt())).toBeNull();
  const back = restoreReport(without, id);
  expect(back && bookText(apply(without, back))).toBe(bookText(kept));
  expect(restoreReport(kept, id)).toBeNull();
  expect(bookText(apply(without, invert(kept, removing)))).toBe(bookText(kept));
});

test('a book without the committee or the code keeps none', () => {
  expect(keepReport(bookWith(), wanted('2018-08', '2018-08-31'), contextAt())).toBeNull();
});
