import { describe, expect, test } from 'vitest';
import { chaseTable } from '../../shared/outs/registers/chase-table';
import { registerReport, registerTable } from '../../shared/outs/registers/register-out';
import { wantedReport } from '../../shared/outs/wanted-report';
import { REGISTERS_OF_MINUTES } from '../../shared/registers/across/registers-of-minutes';
import { agendaOf } from '../../shared/registers/agenda';
import { chaseList } from '../../shared/registers/chase-list';
import { committeesOf } from '../../shared/registers/committees';
import { meetingsOf } from '../../shared/registers/meetings';
import { toDocx } from '../../shared/word/to-docx';
import { demoBook } from '../demo-book/demo-book';
import { USUAL_MEETING } from '../demo-book/sizes';
import { expectSoundDocx } from '../support/expect-sound-docx';
import { validateOpenXml } from '../support/open-xml-validator';

const book = demoBook({ committees: 1, meetings: 4, meeting: USUAL_MEETING });
const [committee] = committeesOf(book);
if (!committee) throw new Error('The book has no committee.');
const meeting = meetingsOf(book, committee.id).at(-1);
if (!meeting) throw new Error('The book has no meeting.');

const out = {
  told: 'The whole register.',
  today: '2026-11-26',
  codes: [[committee.id, committee.code]],
  whose: committee.name,
  style: committee.houseStyle,
} as const;

describe('what goes out beside the minutes is sound', () => {
  test.each(['actions', 'outcomes'] as const)(
    'the register of %s, as Word and as a workbook',
    async register => {
      const rows = REGISTERS_OF_MINUTES[register].rowsOf(book);
      const lines = rows.map(row => ({ is: 'row', row }) as const);
      await expectSoundDocx((await toDocx(registerReport({ ...out, register }, lines))).value);
      const { bytes } = registerTable({ ...out, register }, lines, 'xlsx');
      expect(await validateOpenXml(bytes, 'xlsx')).toEqual({
        ok: true,
        errors: [],
        unchanged: true,
      });
    },
  );

  test('the chase list as a workbook', async () => {
    const list = chaseList(book, committee.id, '2026-11-26');
    if (!list) throw new Error('There is no such committee.');
    const { bytes } = chaseTable(list, 'xlsx');
    expect(await validateOpenXml(bytes, 'xlsx')).toEqual({ ok: true, errors: [], unchanged: true });
  });

  test('the list of actions, and an extract of each item, as Word', async () => {
    const about = { meetingId: meeting.id, version: 'full' } as const;
    const items = agendaOf(book, meeting.id).map(({ item }) => item.id);
    const wanted = [
      { what: 'actions', ...about } as const,
      ...items.slice(0, 4).map(itemId => ({ what: 'extract', itemId, ...about }) as const),
    ];
    for (const each of wanted) {
      const report = wantedReport(book, each);
      if (!report) throw new Error('There is no such document.');
      await expectSoundDocx((await toDocx(report.value)).value);
    }
  });
});
