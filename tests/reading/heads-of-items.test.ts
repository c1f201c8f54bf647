import { describe, expect, test } from 'vitest';
import { recordsOf } from '../../shared/model/book';
import { readWell, summarised } from '../support/read';

async function items(name: string, ...lines: string[]) {
  const { items: found } = await summarised(name, lines.join('\n'));
  return found.map(({ number, title }) => `${number} ${title}`.trim());
}

describe('what heads an item beside those with a number', () => {
  test('the agenda above them, as a part of its own', async () => {
    const head = [
      '# Minutes',
      '',
      '## Harbour Board Meeting 20',
      '',
      '## Present',
      '',
      'Ann Other',
    ];
    const agenda = ['', '## Agenda', '', '- Lamps', '- Tides'];
    const text = ['', '## 1. Lamps', '', 'Lit.', '', '## 2. Tides', '', 'High.'];
    expect(await items('m.md', ...head, ...agenda, ...text)).toEqual([
      'Agenda',
      '1 Lamps',
      '2 Tides',
    ]);
  });
});

describe('what heads an item where all headings have one level', () => {
  const OPENING =
    'The Chair welcomed all to the harbour and said how glad she was to see so many of them there.';

  test('its number, or that of its part; what has none is a part of the text', async () => {
    const lines = [
      '## 1 Lamps',
      '## 1.1 Red lamps',
      '## The lamp of the quay',
      '## 1.2 Green lamps',
    ];
    expect(
      await items('m.md', ...lines.flatMap(line => [line, '', 'Lit.', '']), '## 2 Tides'),
    ).toEqual(['1 Lamps', '1.1 Red lamps', '1.2 Green lamps', '2 Tides']);
  });

  test('not the numbers of another agenda that is read in it', async () => {
    const lines = [
      '## 1 Lamps',
      '## 2 The next agenda',
      '## 2.1 Its parts',
      '## 1 Boats',
      '## 1.1 Oars',
    ];
    const after = ['## 3 Tides', '## 4 Close'];
    expect(
      await items('m.md', ...[...lines, ...after].flatMap(line => [line, '', 'Said.', ''])),
    ).toEqual(['1 Lamps', '2 The next agenda', '2.1 Its parts', '3 Tides', '4 Close']);
  });

  test('above the first of them, what was said there at length', async () => {
    const text = ['# Minutes', '', '## Opening', '', OPENING];
    const rest = ['', '## 1 Lamps', '', 'Lit.', '', '## 2 Tides', '', 'High.'];
    const found = await items('m.md', ...text, ...rest);
    expect(found.filter(item => item !== '')).toEqual(['Opening', '1 Lamps', '2 Tides']);
  });
});

describe('what heads an item where nothing is set as a heading', () => {
  test('points wholly bold, counted through though each is a list of its own', async () => {
    const html =
      '<p>Present: Ann Other</p>' +
      '<ol><li><b>Opening</b></li></ol><p>Welcome.</p><ol><li>one</li><li>two</li></ol>' +
      '<ol><li><b><i>Lamps</i></b></li></ol><p>Lit.</p>';
    expect(await items('m.html', html)).toEqual(['1 Opening', '2 Lamps']);
  });

  test('points wholly bold within a list; what stands further in is under them', async () => {
    const text =
      '* Minutes\n    * **Lamps**\n        * They were lit.\n    * **Tides**\n        * They were high.\n';
    const { items: found } = await summarised('m.md', text);
    expect(found.map(({ title }) => title).filter(title => title !== '')).toEqual([
      'Lamps',
      'Tides',
    ]);
  });

  test('a topic with who spoke to it', async () => {
    expect(
      await items(
        'm.html',
        '<p>Planning Meeting Minutes</p><p>In attendance: Other, Else, Third</p>' +
          '<p>Welcome and overview – Other</p><p>Lamps – Else</p><ul><li>lit</li></ul><p>Tides – Third</p>',
      ),
    ).toEqual(['Welcome and overview – Other', 'Lamps – Else', 'Tides – Third']);
  });

  test('no title that stands under several of them', async () => {
    const under = ['### Conclusion', '', 'Agreed.', ''];
    const text = ['## Lamps', '', ...under, '## Tides', '', ...under, '## Boats', '', 'Old.', ''];
    expect(await items('m.md', ...text, '## Conclusion', '', 'Sold.')).toEqual([
      'Lamps',
      'Tides',
      'Boats',
    ]);
  });

  test('neither the title of the minutes, nor a day, an address or a name', async () => {
    expect(
      await items(
        'm.md',
        '# HARBOUR DOMAIN MEETING MINUTES',
        '',
        'Ann Other (AO), Bea Else (BE), Cat Third (CT)',
        '',
        '## Thursday 28 July 2005',
        '',
        '## 9 Quay Street, London SW1P 3GE',
        '',
        '## Lamps',
        '',
        'Lit.',
        '',
        '## Tides',
        '',
        'High.',
      ),
    ).toEqual(['Lamps', 'Tides']);
  });

  test.each(['24 June 2021', '1st September 2021'])(
    'the day %s, whose day is no number',
    async day => {
      const found = await items(
        'm.txt',
        'Harbour news',
        '',
        day,
        '',
        'The lamps were lit again on that day, and the harbour was open to all who came.',
        '',
        'Summary of changes',
        '',
        'There was a change to the lamps, and another to the tides, and both came into effect.',
      );
      expect(found.filter(title => /202/.test(title))).toEqual([]);
      expect(found).toContain('Summary of changes');
    },
  );
});

describe('a title that runs on into its text', () => {
  test.each<[string, string | RegExp]>([
    ['Openness - The meeting is recorded.', /^Openness$/],
    ['Standing Orders The Chair advised of a change.', /^Standing Orders$/],
    ['To buy a wreath for Sunday Cllr Ann Other proposed it.', /^To buy a wreath for Sunday$/],
    ['Apologies for Absence Apologies were taken from Ann.', /^Apologies for Absence$/],
    ['To Approve Councillor Attendance to NALC: It was approved.', /NALC:$/],
    ['To thank the Chair and Cllr Other', 'To thank the Chair and Cllr Other'],
    ['The lamps were lit by the Chair.', /^$/],
  ])('%s', async (line, title) => {
    const more =
      ' It was said at length that this was so, and that it would be so for a year to come.';
    const text = `1/19 ${line}${line.endsWith('.') ? more : ''}\n\n2/19 Close\n\nClosed.\n`;
    expect((await summarised('m.md', text)).items[0]?.title).toMatch(title);
  });

  test('a number may be glued to its title, and a letter to its point', async () => {
    const { items: found } = await summarised(
      'm.txt',
      '1.Mr. Secretary to open\n\n2.Reports, from:\na)The Chair\nb)The Clerk\n\n3.Close\n\nClosed.',
    );
    expect(found.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 Mr. Secretary to open',
      '2 Reports, from:',
      '3 Close',
    ]);
  });
});

describe('what belongs to the page', () => {
  test.each([
    ['a rule', '----'],
    ['an ornament', 'oooOooo'],
    ['a picture', '![](page=0,bbox=[601, 1171])'],
    ['a table of contents', 'Contents\n\nLamps...8\n\nTides ....... 15\n\nClose...127'],
  ])('%s is left out of the minutes, and listed', async (_, words) => {
    const { items: found, notices } = await summarised(
      'm.md',
      `## Lamps\n\nLit.\n\n<p>${words.replaceAll('\n\n', '</p>\n\n<p>')}</p>\n\n## Tides\n\nHigh.\n`,
    );
    expect(found.map(({ words: count }) => count)).toEqual([1, 1]);
    expect(notices.map(({ code }) => code)).toContain('pageFurniture');
  });
});

test('the head of a second page is left to the page, though it stands there once', async () => {
  const text = `1. Lamps\n\n${'The lamps of the quay were lit again in the evening, and it was well. '.repeat(2)}\n\f${' '.repeat(120)}Harbour Committee, 3 May\n\nThey went out.\n\n2. Close\n\nClosed.\n`;
  const { notices } = await summarised('m.txt', text);
  expect(notices).toContainEqual(
    expect.objectContaining({ code: 'pageFurniture', found: 'Harbour Committee, 3 May' }),
  );
});

test('the last line of a file is a footnote where its number is glued to a word', async () => {
  const text =
    '1. Lamps\n\nThe lamps were lit for seven hours.1 They went out.\n\n2. Close\n\nClosed.\n\n1 In winter for nine.\n';
  expect((await readWell('m.txt', text)).listed).toContainEqual(
    expect.objectContaining({ as: 'footnote', text: '1 In winter for nine.' }),
  );
});

describe('what stands above the first item', () => {
  test('an agenda that says the titles of the items is left out, with its head', async () => {
    const { book, listed } = await readWell(
      'm.md',
      'Minutes of the Quay Board\n\nAgenda\n\n1. Lamps\n2. Tides\n3. Any other business\n\n' +
        '# 1. Lamps\n\nLit.\n\n# 2. Tides\n\nHigh.\n\n# 3. Any other business\n\nNone.\n',
    );
    expect(recordsOf(book, 'agendaItem').map(({ title }) => title)).toEqual([
      'Lamps',
      'Tides',
      'Any other business',
    ]);
    expect(listed.filter(({ as }) => as === 'furniture').map(({ text }) => text)).toEqual([
      'Agenda',
      'Lamps',
      'Tides',
      'Any other business',
    ]);
  });

  test('an agenda that says something else stays, as it may tell what was not minuted', async () => {
    const text =
      'Agenda\n\n1. Opening\n2. Lamps\n3. Gulls\n4. Closing remarks\n\n' +
      '# 1. Lamps\n\nLit.\n\n# 2. Tides\n\nHigh.\n';
    const { items: found } = await summarised('m.md', text);
    expect(found).toHaveLength(3);
  });

  test('a heading that begins it is its title', async () => {
    const html =
      '<h3>For validation by the Board</h3><p>Sent to all.</p>' +
      '<h1>1. Lamps</h1><p>Lit.</p><h1>2. Tides</h1><p>High.</p>';
    expect(await items('m.html', html)).toEqual([
      'For validation by the Board',
      '1 Lamps',
      '2 Tides',
    ]);
  });
});
