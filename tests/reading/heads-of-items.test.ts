import { describe, expect, test } from 'vitest';
import { summarised } from '../support/read';

async function items(name: string, ...lines: string[]) {
  const { items: found } = await summarised(name, lines.join('\n'));
  return found.map(({ number, title }) => `${number} ${title}`.trim());
}

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
