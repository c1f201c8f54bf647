import { describe, expect, test } from 'vitest';
import { recordOf } from '../../shared/model/book';
import { agendaOf } from '../../shared/registers/agenda';
import { readWell, summarised } from '../support/read';

const minutes = (...lines: string[]) => lines.join('\n');

async function blocks(text: string, item = 0) {
  const { book, meetingId } = await readWell('minutes.txt', text);
  return agendaOf(book, meetingId)[item]?.minute?.blocks ?? [];
}

const BODY =
  'The Committee considered the report on the quality of the readings that Users had exchanged';

describe('headings of items in plain text', () => {
  test.each([
    ['3. and 4.', '3. Quality of readings', '4. Any other business'],
    ['3 and 4', '3 Quality of readings', '4 Any other business'],
    ['Item 3: and Item 4:', 'Item 3: Quality of readings', 'Item 4: Any other business'],
    ['a lost dot', '3. Quality of readings', '4 Any other business'],
    ['numbers of the year', '117/18 Quality of readings', '118/18 Any other business'],
  ])('%s', async (_, first, second) => {
    const text = minutes(first, '', `${BODY}.`, '', second, '', 'There was none.');
    const { items } = await summarised('minutes.txt', text);
    expect(items.map(({ title }) => title)).toEqual(['Quality of readings', 'Any other business']);
    expect(items.map(({ number }) => Number.parseInt(number, 10))).toEqual(
      first.startsWith('117') ? [117, 118] : [3, 4],
    );
  });

  test('lines wholly in capitals, where nothing is numbered', async () => {
    const text = minutes(
      'MATTERS ARISING',
      '',
      `${BODY}.`,
      '',
      'QUALITY OF READINGS',
      '',
      'Nothing was said.',
    );
    const { items } = await summarised('minutes.txt', text);
    expect(items.map(({ title }) => title)).toEqual(['MATTERS ARISING', 'QUALITY OF READINGS']);
  });

  test('a number that begins a point of a list heads no item', async () => {
    const text = minutes(
      '1. Report',
      '',
      'It was said that:',
      '1. readings were late',
      '2. readings were wrong',
      '',
      '2. Close',
      '',
      'The Chair closed the meeting.',
    );
    const { items } = await summarised('minutes.txt', text);
    expect(items.map(({ title }) => title)).toEqual(['Report', 'Close']);
  });

  test('a heading that leaves a bracket open takes its second line', async () => {
    const text = minutes(
      '1. Report',
      '',
      'Said.',
      '',
      '2. Versions and releases (including',
      'the change of formats)',
      '',
      `${BODY}.`,
    );
    const { items } = await summarised('minutes.txt', text);
    expect(items[1]?.title).toBe('Versions and releases (including the change of formats)');
  });

  test('a heading repeated on a new page with “(continued)” goes on with its item', async () => {
    const text = minutes(
      '1. Report',
      '',
      `${BODY}.`,
      '',
      '\f1. Report (continued)',
      '',
      'More was said.',
      '',
      '2. Close',
      '',
      'Closed.',
    );
    const { items, notices } = await summarised('minutes.txt', text);
    expect(items.map(({ title, words }) => [title, words])).toEqual([
      ['Report', 18],
      ['Close', 1],
    ]);
    expect(notices).toContainEqual(
      expect.objectContaining({ code: 'pageFurniture', found: '1 Report (continued)' }),
    );
  });
});

describe('lines that pages break', () => {
  const LONG = `${BODY} in the year`;

  test('are joined to their paragraph, and the page number between them is listed', async () => {
    const text = minutes(
      '1. Report',
      '',
      `${LONG} and`,
      '',
      'Page 3 of 9',
      '\fagreed that it was good.',
      '',
      '2. Close',
      '',
      'Closed.',
    );
    const found = await blocks(text);
    expect(found).toHaveLength(1);
    const { notices } = await summarised('minutes.txt', text);
    expect(notices).toContainEqual(
      expect.objectContaining({
        code: 'pageFurniture',
        found: 'Page 3 of 9',
        place: { line: 5, item: '' },
      }),
    );
  });

  test('are not joined where the sentence had ended', async () => {
    const text = minutes(
      '1. Report',
      '',
      `${LONG}.`,
      '',
      '\fIt then turned to other things, and they took a while to discuss.',
      '',
      '2. Close',
      '',
      'Closed.',
    );
    expect(await blocks(text)).toHaveLength(2);
  });

  test('a word broken at its hyphen is one word again, with its hyphen', async () => {
    const text = minutes(
      '1. Report',
      '',
      `${BODY} was cost-`,
      'effective.',
      '',
      '2. Close',
      '',
      'Closed.',
    );
    expect(JSON.stringify(await blocks(text))).toContain('was cost-effective.');
  });
});

describe('lists', () => {
  test('bullets that a scan read as letters are bullets', async () => {
    const text = minutes(
      '1. Report',
      '',
      'Three models were shown:',
      'e Model A: one service',
      'e Model B: two services',
      'e Model C: none',
      '',
      '2. Close',
      '',
      'Closed.',
    );
    expect(await blocks(text)).toMatchObject([
      { type: 'paragraph' },
      { type: 'bulletList', content: [{}, {}, {}] },
    ]);
  });

  test('a lone “e” that begins a line is no bullet', async () => {
    const text = minutes(
      '1. Report',
      '',
      'e is the base of natural logarithms.',
      '',
      '2. Close',
      '',
      'Closed.',
    );
    expect(await blocks(text)).toMatchObject([{ type: 'paragraph' }]);
  });

  test('points that end in semicolons are a list though their bullets are lost', async () => {
    const text = minutes(
      '1. Report',
      '',
      'The following were due:',
      '',
      'the plan for May;',
      '',
      'the plan for June; and',
      '',
      'the plan for July.',
      '',
      'The Committee thanked the Hub.',
      '',
      '2. Close',
      '',
      'Closed.',
    );
    expect((await blocks(text)).map(block => block.type)).toEqual([
      'paragraph',
      'bulletList',
      'paragraph',
    ]);
  });

  test('letters and Roman numerals count on', async () => {
    const text = minutes(
      '1. Report',
      '',
      'RESOLVED:',
      '(a) that the plan be kept;',
      '(b) that it be published.',
      '',
      '2. Close',
      '',
      'Closed.',
    );
    expect(await blocks(text)).toMatchObject([
      {},
      { type: 'numberedList', attrs: { style: 'lowerLetter', start: 1 }, content: [{}, {}] },
    ]);
  });
});

describe('footnotes of plain text', () => {
  const page = (mark: string) =>
    minutes(
      '1. Report',
      '',
      `${BODY}${mark} and found that it was`,
      '',
      '1 Users had exchanged more than ever.',
      '\fgood.',
      '',
      '2. Close',
      '',
      'Closed.',
    );

  test.each([
    ['a raised number', '¹'],
    ['a number', '1'],
    ['what a scan makes of one', '!'],
  ])('stand at their mark: %s', async (_, mark) => {
    const [block] = await blocks(page(mark));
    const content = block?.type === 'paragraph' ? (block.content ?? []) : [];
    expect(content.map(piece => piece.type)).toEqual(['text', 'footnote', 'text']);
    expect(content[0]).toMatchObject({ text: BODY });
    expect(content[1]).toMatchObject({
      content: [{ text: 'Users had exchanged more than ever.' }],
    });
  });

  test('without a mark stand at the end of what is above them', async () => {
    const [block] = await blocks(page(''));
    const content = block?.type === 'paragraph' ? (block.content ?? []) : [];
    expect(content.map(piece => piece.type)).toContain('footnote');
  });
});

describe('the lines above the first item', () => {
  const text = minutes(
    '          MINUTES OF A MEETING OF THE SAMPLE PARISH COUNCIL',
    '      HELD ON 4 OCTOBER 2017 IN SAMPLE VILLAGE HALL AT 7.30PM',
    '',
    'PRESENT:           Councillor A Sample            In the Chair',
    '                   Councillor B Example           Councillor C Specimen',
    '',
    'IN ATTENDANCE:     Mrs D Placeholder              Clerk',
    '',
    'APOLOGIES:         Councillors E Sample, F Example and G Specimen',
    '',
    '117     MINUTES',
    '',
    'RESOLVED: That the minutes be approved.',
    '',
    '118     CLOSE',
    '',
    'Closed.',
  );

  test('say what the meeting was, when and where, and who was there', async () => {
    const { meeting, attendance } = await summarised('minutes.txt', text);
    expect(meeting).toMatchObject({
      date: '2017-10-04',
      startTime: '19:30',
      title: 'MINUTES OF A MEETING OF THE SAMPLE PARISH COUNCIL',
    });
    expect(attendance.present.map(({ name }) => name)).toEqual([
      'Councillor A Sample',
      'Councillor B Example',
      'Councillor C Specimen',
    ]);
    expect(attendance.present[0]?.capacity).toBe('In the Chair');
    expect(attendance.inAttendance).toMatchObject([
      { name: 'Mrs D Placeholder', capacity: 'Clerk' },
    ]);
    expect(attendance.apologies.map(({ name }) => name)).toEqual([
      'E Sample',
      'F Example',
      'G Specimen',
    ]);
  });

  test('names set apart by semicolons keep the comma before their organisation', async () => {
    const line = 'Present: Ada Sample (Chair); Ben Example, Sample Hub; Cy Specimen (part meeting)';
    const { attendance } = await summarised(
      'minutes.txt',
      minutes(line, '', '1. Report', '', 'Said.', '', '2. Close', '', 'Closed.'),
    );
    expect(attendance.present).toEqual([
      { name: 'Ada Sample', organisation: '', capacity: 'Chair' },
      { name: 'Ben Example', organisation: 'Sample Hub', capacity: '' },
      { name: 'Cy Specimen', organisation: '', capacity: '' },
    ]);
  });
});

describe('what is no damage of a scanner', () => {
  test.each([
    ['two ways to spell a word', 'standardisation', 'standardization'],
    ['a word of another tongue', 'cooperation', 'coopération'],
  ])('%s', async (_, often, once) => {
    const text = `1. Report\n\n${`The ${often} went well. `.repeat(12)}\n\nThe ${once} too.\n\n2. Close\n\nClosed.\n`;
    const { notices } = await summarised('minutes.txt', text);
    expect(notices.filter(({ code }) => code === 'scanningDamage')).toEqual([]);
  });

  test('two apostrophes around words, which are a way to quote them', async () => {
    const text = `1. Report\n\nMark it ''lamps lit'' and leave the quay''s edge.\n\n2. Close\n\nClosed.\n`;
    const { notices } = await summarised('minutes.txt', text);
    const found = notices.flatMap(notice => ('found' in notice ? (notice.found ?? []) : []));
    expect(found).toEqual(["quay''s"]);
  });
});

test('a letter and a number before a stroke are no code of a committee', async () => {
  const { book, meetingId } = await readWell(
    'minutes.txt',
    '1. Report\n\nSee OJ L 316/12 and L 317/2.\n\n2. Close\n\nClosed.\n',
  );
  const meeting = recordOf(book, 'meeting', meetingId);
  expect(recordOf(book, 'committee', meeting?.committeeId ?? '')?.code).not.toBe('L');
});
