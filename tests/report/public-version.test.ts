import { describe, expect, test } from 'vitest';
import { agendaItem } from '../../shared/model/agenda-item';
import {
  actionBlock,
  type Block,
  bulletList,
  listItem,
  outcomeBlock,
  paragraph,
} from '../../shared/model/block';
import { type Book, recordOf } from '../../shared/model/book';
import type { HouseStyle } from '../../shared/model/house-style';
import { meeting } from '../../shared/model/meeting';
import { minute } from '../../shared/model/minute';
import { SAMPLE_MEETING } from '../support/sample-ids';
import { line } from '../support/sample-items';
import { sampleBook } from '../support/sample-minutes';
import { outline, reportOf, withRecords } from '../support/sample-report';

const SECRET = 'SECRET';

describe('the public version', () => {
  test('says in its title what it is', () => {
    const { report } = reportOf(sampleBook(), 'public');
    expect(outline(report)[0]).toBe('Minutes of HARTEC meeting 33 – public version');
    expect(report.properties.title).toBe('Minutes of HARTEC meeting 33 – public version');
  });

  test('leaves out a confidential item, keeps its number, and says why', () => {
    const { report, notices } = reportOf(withSecretItem(), 'public');
    const lines = outline(report);
    const at = lines.indexOf('# 6 Confidential item');
    expect(lines[at + 1]).toBe(
      '[This item is left out of the public version: it is commercially sensitive.]',
    );
    expect(lines[at + 2]).toBe('# 7 The Committee’s part in modifications');
    expect(JSON.stringify(report)).not.toContain(SECRET);
    expect(notices).toContainEqual({
      code: 'leftOutOfPublicVersion',
      message: 'Item 6: This item is left out of the public version: it is commercially sensitive.',
    });
  });

  test('is complete in the full version', () => {
    const { report, notices } = reportOf(withSecretItem(), 'full');
    expect(outline(report)).toContain(`# 6 ${SECRET} tender`);
    expect(outline(report)).toContain(`# ${SECRET} sub-item`);
    expect(notices.map(({ code }) => code)).not.toContain('leftOutOfPublicVersion');
  });

  test('leaves out what is confidential under an open item, neighbours in one note', () => {
    const why = 'Personal data';
    const book = withBlocks([
      paragraph(line('Open.')),
      { ...paragraph(line(SECRET)), attrs: { confidential: why } },
      { ...paragraph(line(SECRET)), attrs: { confidential: why } },
      actionBlock('secret-action', line(`${SECRET} to be done.`), { confidential: '' }),
      { ...outcomeBlock('o', line(SECRET)), attrs: { id: 'o', confidential: why } },
      bulletList([
        listItem(paragraph(line('Open point.'))),
        listItem({ ...paragraph(line(SECRET)), attrs: { confidential: why } }),
      ]),
    ]);
    const { report } = reportOf(book, 'public');
    const lines = outline(report);
    const at = lines.indexOf('Open.');
    expect(lines.slice(at, at + 6)).toEqual([
      'Open.',
      '[2 paragraphs are left out of the public version: Personal data.]',
      '[Action HARTEC33/05 is left out of the public version.]',
      '[An outcome is left out of the public version: Personal data.]',
      '* Open point.',
      '* [A paragraph is left out of the public version: Personal data.]',
    ]);
    expect(JSON.stringify(report)).not.toContain(SECRET);
  });

  test('leaves each paragraph its number where paragraphs are counted', () => {
    const why = 'personal data';
    const secret = { ...paragraph(line(SECRET)), attrs: { confidential: why } };
    const blocks = [paragraph(line('Open.')), secret, secret, paragraph(line('Open again.'))];
    const { report } = reportOf(withBlocks(blocks, { numberParagraphs: true }), 'public');
    const under = report.blocks.filter(block => block.kind === 'paragraph' && block.numbered);
    const lines = outline({ blocks: under });
    const at = lines.indexOf('Open.');
    expect(lines.slice(at, at + 4)).toEqual([
      'Open.',
      '[A paragraph is left out of the public version: personal data.]',
      '[A paragraph is left out of the public version: personal data.]',
      'Open again.',
    ]);
  });

  test('gives the other actions the references they have', () => {
    const book = withBlocks([
      actionBlock('secret-action', line(SECRET), { confidential: 'it is' }),
      actionBlock('open-action', line('To be seen.')),
    ]);
    const lines = outline(reportOf(book, 'public').report);
    expect(lines).toContain('ACTION HARTEC33/06: To be seen.');
    expect(lines).not.toContain('HARTEC33/05');
  });

  test('leaves a confidential action out of the table when it comes forward', () => {
    const earlier = meeting({
      id: 'meeting-32',
      committeeId: 'committee',
      number: '32',
      date: '2018-07-10',
    });
    const item = agendaItem({ id: 'old', meetingId: earlier.id, place: 1, title: 'Old' });
    const book = withRecords(
      sampleBook(),
      earlier,
      item,
      minute(item.id, earlier.id, [
        actionBlock('old-secret', line(SECRET), {
          ref: 'HARTEC32/09',
          confidential: 'it is personal',
        }),
        actionBlock('old-open', line('To be seen.'), { ref: 'HARTEC32/10' }),
      ]),
    );
    const { report } = reportOf(book, 'public');
    expect(JSON.stringify(report)).not.toContain(SECRET);
    expect(outline(report)).toContain('HARTEC32/10 | To be seen. | ');
    expect(outline(report)).toContain(
      '[An outstanding action is left out of the public version: it is personal.]',
    );
  });

  test('does not say by the way what a confidential item is about', () => {
    const known = recordOf(sampleBook({ withAttendance: true }), 'meeting', SAMPLE_MEETING);
    if (!known) throw new Error('The sample has no meeting.');
    const declarations = [
      { name: 'Ann Lee', itemId: 'item-6', interest: SECRET, withdrew: true },
      { name: 'Bo Ek', itemId: 'secret-sub', interest: SECRET, withdrew: false },
    ];
    const book = withRecords(withSecretItem(), { ...known, declarations });
    const { report } = reportOf(book, 'public');
    expect(JSON.stringify(report)).not.toContain(SECRET);
    expect(outline(report)).toContain(
      '* Ann Lee declared an interest in item 6. Ann Lee withdrew for that item.',
    );
    expect(outline(report)).toContain('* Bo Ek declared an interest in a confidential item.');
  });
});

/** Item 6 and what stands under it are confidential, and item 12 refers to both. */
function withSecretItem(): Book {
  const of = { meetingId: SAMPLE_MEETING };
  const confidential = 'it is commercially sensitive';
  const sub = { ...of, id: 'secret-sub', place: 1, parentId: 'item-6', number: '' };
  return withRecords(
    sampleBook(),
    agendaItem({
      ...of,
      id: 'item-6',
      place: 6,
      number: '6',
      title: `${SECRET} tender`,
      confidential,
    }),
    agendaItem({ ...sub, title: `${SECRET} sub-item` }),
    minute('item-6', SAMPLE_MEETING, [
      paragraph(line(SECRET)),
      actionBlock('secret-action', line(SECRET)),
    ]),
    minute('secret-sub', SAMPLE_MEETING, [paragraph(line(SECRET))]),
    minute('item-12', SAMPLE_MEETING, [
      paragraph([
        { type: 'reference', attrs: { to: 'item', target: 'item-6', words: null } },
        { type: 'reference', attrs: { to: 'item', target: 'secret-sub', words: null } },
      ]),
    ]),
  );
}

function withBlocks(blocks: readonly Block[], style: Partial<HouseStyle> = {}): Book {
  return withRecords(sampleBook({ style }), minute('item-13', SAMPLE_MEETING, blocks));
}
