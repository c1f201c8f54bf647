import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { meetingPack } from '../../shared/formats/meeting-pack';
import { reportBytes } from '../../shared/formats/report-bytes';
import { recordsOf } from '../../shared/model/book';
import { htmlOf } from '../../shared/outs/html/to-html';
import { PACK_PARTS } from '../../shared/outs/pack-parts';
import { textOf } from '../../shared/outs/plain-text/to-text';
import { openLines } from '../../shared/outs/registers/open-lines';
import {
  type OutLine,
  type RegisterOut,
  registerReport,
  registerTable,
} from '../../shared/outs/registers/register-out';
import { type WantedReport, wantedFileName, wantedReport } from '../../shared/outs/wanted-report';
import { REGISTERS_OF_MINUTES } from '../../shared/registers/across/registers-of-minutes';
import { FILE_FORMATS } from '../../shared/report/file-format';
import { isTemplateFault, readTemplate } from '../../shared/word/template/read-template';
import { bookWithSecrets, SECRET } from '../support/book-with-secrets';
import { itemId } from '../support/builders';
import { expectSoundDocx } from '../support/expect-sound-docx';
import { libreOfficeIsHere, pdfText } from '../support/libre-office';
import { templateWithSecrets } from '../support/template-with-secrets';

const book = bookWithSecrets();
const about = { meetingId: 'm33', version: 'public' } as const;
const VALUES = {
  organisation: '',
  committee: 'Sub-Committee',
  code: 'STSC',
  meeting: '33',
  date: '14 August 2018',
  version: 'Draft',
  classification: '',
  reference: 'STSC 33',
};

/** Every document of the public version. */
const DOCUMENTS: readonly WantedReport[] = [
  { what: 'minutes', ...about },
  { what: 'actions', ...about },
  { what: 'agenda', ...about },
  ...[1, 2, 3].map(at => ({ what: 'extract', itemId: itemId(33, at), ...about }) as const),
  { what: 'extract', itemId: 'sub', ...about },
];

function reportOf(wanted: WantedReport) {
  const report = wantedReport(book, wanted);
  if (!report) throw new Error('There is no such document.');
  return report.value;
}

/** What a file says anywhere: in any part of it, in its names, and in the names of the parts. */
function saidIn(name: string, bytes: Uint8Array): string {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) return `${name}\n${new TextDecoder('latin1').decode(bytes)}`;
  const parts = Object.entries(unzipSync(bytes)).map(([part, inside]) => saidIn(part, inside));
  // A word may be cut into several runs.
  return [name, ...parts, ...parts.map(part => part.replace(/<[^>]*>/g, ''))].join('\n');
}

/** The secrets that a text tells, by their letters. */
function toldBy(text: string): string[] {
  return [...new Set(text.match(new RegExp(`${SECRET}.?`, 'gi')) ?? [])];
}

describe('no secret is in the public version', () => {
  const all = DOCUMENTS.map(wanted => [JSON.stringify(wanted), wanted] as const);

  test.each(all)('of %s, in any format, nor in the name of its file', async (_, wanted) => {
    const report = reportOf(wanted);
    expect(toldBy(JSON.stringify({ ...report, style: null }))).toEqual([]);
    expect(toldBy(wantedFileName(book, wanted) ?? '')).toEqual([]);
    for (const format of FILE_FORMATS) {
      const { bytes } = await written(report, format);
      expect(toldBy(saidIn(format, bytes)), format).toEqual([]);
    }
    expect(toldBy(htmlOf(report) + textOf(report))).toEqual([]);
  });

  test('in the committee’s own Word file', async () => {
    const bytes = templateWithSecrets();
    expect(isTemplateFault(readTemplate(bytes))).toBe(false);
    const whole = { bytes, values: VALUES, takes: 'everything' } as const;
    for (const wanted of DOCUMENTS) {
      for (const template of [whole, { ...whole, takes: 'stationery' } as const]) {
        const { value } = await reportBytes(reportOf(wanted), 'docx', template);
        expect(toldBy(saidIn('minutes.docx', value))).toEqual([]);
      }
    }
    const { value } = await reportBytes(reportOf({ what: 'minutes', ...about }), 'docx', whole);
    await expectSoundDocx(value);
  });

  test.each(['actions', 'outcomes'] as const)(
    'in the register of %s without what is confidential, in any format',
    async register => {
      const { name, houseStyle } = recordsOf(book, 'committee')[0] ?? {};
      if (name === undefined || !houseStyle) throw new Error('There is no committee.');
      const out: RegisterOut = {
        register,
        told: 'The whole register.',
        today: '2018-08-20',
        codes: [],
        whose: name,
        style: houseStyle,
      };
      const rows = REGISTERS_OF_MINUTES[register].rowsOf(book);
      const lines = openLines(rows.map((row): OutLine => ({ is: 'row', row })));
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.length).toBeLessThan(rows.length);
      const template = {
        bytes: templateWithSecrets(),
        values: VALUES,
        takes: 'stationery',
      } as const;
      const word = await reportBytes(registerReport(out, lines), 'docx', template);
      expect(toldBy(saidIn('register.docx', word.value))).toEqual([]);
      for (const format of ['xlsx', 'csv'] as const) {
        const file = registerTable(out, lines, format);
        expect(toldBy(saidIn(file.name, file.bytes)), format).toEqual([]);
      }
    },
  );

  test.runIf(libreOfficeIsHere())('on the pages of the PDF', async () => {
    const { bytes } = await written(reportOf({ what: 'minutes', ...about }), 'pdf');
    expect(toldBy((await pdfText(bytes)).join('\n'))).toEqual([]);
  });

  test('in the pack for everyone, whatever was ticked', async () => {
    const pack = await packOf('public');
    expect(toldBy(saidIn(pack.name, pack.bytes))).toEqual([]);
    expect(Object.keys(unzipSync(pack.bytes))).toEqual([
      'STSC-33-minutes-public.docx',
      'STSC-33-minutes-public.txt',
      'STSC-33-agenda-public.docx',
      'STSC-33-agenda-public.txt',
      'STSC-33-actions-public.docx',
      'STSC-33-actions-public.txt',
    ]);
  });
});

test('the full version tells all that is confidential, and none of what is hers alone', async () => {
  const full = { meetingId: 'm33', version: 'full' } as const;
  const { bytes } = await written(reportOf({ what: 'minutes', ...full }), 'docx');
  const told = toldBy(saidIn('minutes.docx', bytes)).map(word => word.slice(SECRET.length));
  // L is only the owner of an action, W a private note, X the name of a kept version.
  expect([...'ABCDEFGHIJKMNOPQRSTUV'].filter(letter => !told.includes(letter))).toEqual([]);
  expect(told.filter(letter => 'WX'.includes(letter) && letter !== '')).toEqual([]);
});

test('the pack for members has all that was ticked, and the same bytes each time', async () => {
  const pack = await packOf('full');
  expect(pack.name).toBe('STSC-33-pack.zip');
  expect(Object.keys(unzipSync(pack.bytes))).toEqual(
    expect.arrayContaining([
      'STSC-33-minutes.docx',
      'STSC-33-minutes-public.docx',
      'STSC-33-actions.txt',
    ]),
  );
  expect((await packOf('full')).bytes).toEqual(pack.bytes);
});

async function packOf(version: 'full' | 'public') {
  const pack = await meetingPack(book, {
    meetingId: 'm33',
    version,
    parts: PACK_PARTS,
    formats: ['docx', 'txt'],
    today: '2018-08-20',
  });
  if (!pack) throw new Error('There is no such meeting.');
  return pack.value;
}

async function written(report: ReturnType<typeof reportOf>, format: (typeof FILE_FORMATS)[number]) {
  return { bytes: (await reportBytes(report, format)).value };
}

test('the pack says which part that was ticked there is nothing of', async () => {
  const wanted = {
    meetingId: 'm33',
    version: 'full',
    parts: PACK_PARTS,
    formats: ['txt'],
  } as const;
  const pack = await meetingPack(book, { ...wanted, today: '2026-11-26' });
  expect(Object.keys(unzipSync(pack?.value.bytes ?? new Uint8Array()))).toHaveLength(5);
  expect(pack?.notices.map(({ message }) => message)).toEqual([
    'The pack has no calendar file: no meeting and no due date lies ahead.',
  ]);
});
