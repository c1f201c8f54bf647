import { describe, expect, test } from 'vitest';
import { linesIn } from '../../shared/model/block-lines';
import { recordsOf } from '../../shared/model/book';
import { dueIn } from '../../shared/reading/structure/due-date';
import { ownersIn } from '../../shared/reading/structure/owners';
import { summaryOf } from '../../shared/registers/meeting-summary';
import { readWell, summarised, wordsOfRecords } from '../support/read';

const inItem = (...lines: string[]) =>
  ['1. Report', '', ...lines, '', '2. Close', '', 'Closed.'].join('\n');

async function actions(...lines: string[]) {
  const { actions: found } = await summarised('minutes.txt', inItem(...lines));
  return found.map(({ owner, text }) => [owner, text]);
}

describe('forms of an action', () => {
  test.each([
    ['ACTION STSC33/01: The Hub to report.', 'The Hub', 'The Hub to report.'],
    ['ACTION: The Hub to report.', 'The Hub', 'The Hub to report.'],
    ['Action: the Clerk to write to the Hub.', 'the Clerk', 'the Clerk to write to the Hub.'],
    ['[ACTION: Hub to report.]', 'Hub', 'Hub to report.'],
    ['AP1 The Hub to report.', 'The Hub', 'The Hub to report.'],
    ['AP 2: The Hub to report.', 'The Hub', 'The Hub to report.'],
    ['Action AS to report to the Hub.', 'AS', 'AS to report to the Hub.'],
    ['Action AS+BE to report to the Hub.', 'AS and BE', 'AS+BE to report to the Hub.'],
    ['ACTION: Move the lamps to use less (Bea)', 'Bea', 'Move the lamps to use less (Bea)'],
    ['Action 0606: Hub (AS) to report.', null, 'Hub (AS) to report.'],
  ])('%s', async (line, owner, text) => {
    const [found] = await actions('It was discussed.', '', line);
    expect(found?.[1]).toBe(text);
    if (owner !== null) expect(found?.[0]).toBe(owner);
  });

  test('in the middle of a paragraph, which goes on after it', async () => {
    const { items, actions: found } = await summarised(
      'minutes.txt',
      inItem('It was late. ACTION: Explain why. Then it rained.'),
    );
    expect(found.map(({ text }) => text)).toEqual(['Explain why.']);
    expect(items[0]?.words).toBe(8);
  });

  test('after an outcome in the same paragraph, each for itself, as often as it is said', async () => {
    const { outcomes, actions: found } = await summarised(
      'minutes.txt',
      inItem('The Group NOTED it. ACTION: Bea to write. ACTION: Ann to read. The Group AGREED.'),
    );
    expect(found.map(({ text }) => text)).toEqual(['Bea to write.', 'Ann to read.']);
    expect(outcomes.map(({ text }) => text)).toEqual(['The Group NOTED it.', 'The Group AGREED.']);
  });

  test('after another one in its line', async () => {
    const line = 'ACTION 34/01: Bea to write. She knows how. ACTION 34/02: Ann to read.';
    expect(await actions(line)).toEqual([
      ['Bea', 'Bea to write. She knows how.'],
      ['Ann', 'Ann to read.'],
    ]);
  });

  test('its reference without letters is not the code of the committee', async () => {
    const { meeting } = await summarised('minutes.txt', inItem('ACTION 34/01: Bea to write.'));
    expect(meeting.committee).not.toContain('ACTION');
  });

  test('in the middle of a point of a list, which stays a point', async () => {
    const text =
      '## Report\n\n1. It was late. ACTION: Explain why. Then it rained.\n2. It cleared.\n\n## Close\n\nClosed.\n';
    const { items, actions: found } = await summarised('m.md', text);
    expect(found.map(({ text }) => text)).toEqual(['Explain why.']);
    expect(items[0]?.words).toBe(10);
  });

  test.each([
    'Action was taken at once.',
    'The Committee agreed the action.',
    'Actions speak louder than words.',
  ])('is not: %s', async line => {
    expect(await actions(line)).toEqual([]);
  });

  test('a list under “Actions”', async () => {
    const text =
      '# Minutes\n\n## Report\n\nSaid.\n\n## Actions\n\n* AS to write (soon)\n* Check the readings (Bea)\n';
    const { actions: found } = await summarised('m.md', text);
    expect(found.map(({ owner, text }) => [owner, text])).toEqual([
      ['AS', 'AS to write (soon)'],
      ['Bea', 'Check the readings (Bea)'],
    ]);
  });

  test('a table with columns for the action, its owner and when it is due', async () => {
    const text =
      '## Report\n\n| Ref | Action | Owner | Due |\n|---|---|---|---|\n| 1 | Write to the Hub | AS/BE | 3 May 2019 |\n\n## Close\n\nClosed.\n';
    const { actions: found } = await summarised('m.md', text);
    expect(found).toMatchObject([
      {
        ref: '1',
        owner: 'AS and BE',
        due: '3 May 2019',
        text: 'Write to the Hub (AS/BE, 3 May 2019)',
      },
    ]);
  });
});

describe('a sentence that gives someone who was there something to do', () => {
  const said = (...lines: string[]) =>
    summarised('m.md', ['Present: Ann Other, Bea Else', '', '## Lamps', '', ...lines].join('\n'));

  test('is an action, at the end of a paragraph or by itself', async () => {
    const { actions: found, items } = await said(
      'It was agreed that lamps are best. Ann Other to arrange.',
      '',
      'Bea Else to look into it. The rest was noted.',
      '',
      '## Tides',
      '',
      'High.',
    );
    expect(found.map(({ owner, text }) => [owner, text])).toEqual([
      ['Ann Other', 'Ann Other to arrange.'],
      ['Bea Else', 'Bea Else to look into it.'],
    ]);
    expect(items[0]?.title).toBe('Lamps');
  });

  test('is none where the name is of nobody there, or goes to a place', async () => {
    const { actions: found } = await said(
      'Cat Third to arrange. The lamps were shown by Ann Other to everybody. Bea Else to Hull.',
      '',
      '## Tides',
      '',
      'High.',
    );
    expect(found).toEqual([]);
  });
});

describe('an action that is said twice', () => {
  test('stands once, where it was raised, with the reference and owner of the summary', async () => {
    const text =
      '## Lamps\n\nAction AS to look into the lamps of the quay to the north\n\nThey were out.\n\n' +
      '## New and ongoing actions\n\n| 1.1 | To look into the lamps of the quay to the north | AS |\n|---|---|---|\n| 1.2 | Paint the quay before the winter | BE |\n';
    const { actions: found } = await summarised('m.md', text);
    expect(found.map(({ ref, owner, text: words }) => [ref, owner, words])).toEqual([
      ['1.1', 'AS', 'AS to look into the lamps of the quay to the north'],
      ['1.2', 'BE', 'Paint the quay before the winter (BE)'],
    ]);
  });

  test('stands once where the summary says it in a few words less, or begins with another “to”', async () => {
    const text =
      '## Lamps\n\nAction AS to ask the quay whether there is something we can help them with\n\n' +
      'Action BE to show the tides, with reference to the list of last year, at the quay\n\n' +
      '## New and ongoing actions\n\n| 1.1 | To ask the quay whether there is something we can help with | AS |\n|---|---|---|\n' +
      '| 1.2 | Show the tides, with reference to the list of last year, at the quay | BE |\n';
    const { book, meetingId } = await readWell('m.md', text);
    const { actions: found } = summaryOf(book, meetingId, []) ?? expect.unreachable();
    expect(found.map(({ ref, owner }) => [ref, owner])).toEqual([
      ['1.1', 'AS'],
      ['1.2', 'BE'],
    ]);
    // The summary keeps the references of its column.
    expect(wordsOfRecords({ book, meetingId })).toMatch(/1\.1 To ask .* 1\.2 Show the tides/);
  });

  test('two references are two actions, whatever their words', async () => {
    const text =
      '## Lamps\n\nACTION 7/01: AS to look into the lamps of the quay.\n\n' +
      '## Tides\n\nACTION 7/02: AS to look into the lamps of the quay.\n';
    expect((await summarised('m.md', text)).actions).toHaveLength(2);
  });

  test('is known again by all its words where what is to be done has few', async () => {
    const text =
      '## Lamps\n\nThey were dear. ACTION: send the tender to pay for lamps.\n\n## Actions\n\n1. Send the tender to pay for lamps.\n';
    expect((await summarised('m.md', text)).actions).toHaveLength(1);
  });

  test('short deeds may be said of two things', async () => {
    const text = '## Lamps\n\nACTION: AS to report.\n\n## Tides\n\nACTION: AS to report.\n';
    expect((await summarised('m.md', text)).actions).toHaveLength(2);
  });
});

describe('points further in, under actions and decisions', () => {
  test('say more of the decision above them', async () => {
    const text =
      '## Lamps\n\n### Conclusion\n\n* The lamps are changed:\n    * to red\n    * to green\n* The quay is painted.\n\n## Close\n\nClosed.\n';
    expect(await outcomeBlocks('m.md', text)).toBe(2);
  });

  test('are actions where they say whose', async () => {
    const text =
      '## Actions\n\n* Start with the lamps in this order\n    * Take the lamps down (Ann)\n    * with care\n';
    const { actions: found } = await summarised('m.md', text);
    expect(found.map(({ owner, text: words }) => [owner, words])).toEqual([
      [null, 'Start with the lamps in this order'],
      ['Ann', 'Take the lamps down (Ann)'],
    ]);
  });
});

describe('minutes set as a table with an Action column', () => {
  const text =
    '## Meeting\n\nOpened.\n\n## Business\n\n| Item | Discussion | Action |\n|---|---|---|\n| 1 Readings | They were late. | AS |\n| 2 Models | The STSC NOTED the models. | BE to write to the Hub |\n| 3 Close | Closed. | |\n';

  test('give an action where the column names one, to whom it names', async () => {
    const { actions: found } = await summarised('m.md', text);
    expect(found.map(({ owner, text }) => [owner, text])).toEqual([
      ['AS', 'AS'],
      ['BE', 'BE to write to the Hub'],
    ]);
  });

  test('keep what was said, outcomes among it', async () => {
    const { outcomes, items } = await summarised('m.md', text);
    expect(outcomes.map(outcome => outcome.text)).toEqual(['The STSC NOTED the models.']);
    expect(items[1]?.words).toBe(6 + 3 + 1 + 5 + 6 + 1);
  });
});

describe('forms of a decision', () => {
  test.each([
    'RESOLVED that the plan be kept.',
    'RESOLVED: That the plan be kept.',
    'Decision: the plan is kept.',
    'It was AGREED that the plan be kept.',
  ])('%s', async line => {
    const markdown = `## Report\n\n${line}\n\n## Close\n\nClosed.\n`;
    expect(await outcomeBlocks('m.md', markdown)).toBe(1);
    expect(await outcomeBlocks('m.txt', inItem(line))).toBe(1);
  });

  test('“It was agreed to” under a Markdown heading for decisions', async () => {
    const markdown =
      '## Report\n\nSaid.\n\n### Decision\n\nIt was agreed to keep the plan.\n\n## Close\n\nClosed.\n';
    expect(await outcomeBlocks('m.md', markdown)).toBe(1);
  });

  test('“It was agreed to” set in bold in Markdown', async () => {
    expect(
      await outcomeBlocks(
        'm.md',
        '## Report\n\n**It was agreed to** keep the plan.\n\n## Close\n\nClosed.\n',
      ),
    ).toBe(1);
  });

  test('a lower-case verb in the discussion is none', async () => {
    expect(await outcomeBlocks('m.txt', inItem('The Committee agreed that this was so.'))).toBe(0);
  });
});

describe('owners', () => {
  test.each([
    ['DCC and Ofgem to provide a joint presentation', ['DCC', 'Ofgem']],
    ['The Electricity Networks Member to liaise with DNOs', ['The Electricity Networks Member']],
    ['JC/JR to set up a session', ['JC', 'JR']],
    ['The Committee agreed to invite the Hub', ['The Committee']],
    ['On Lamar, to consolidate the discussions', ['Lamar']],
    ['Check the timeouts (Pete/Owen)', ['Pete', 'Owen']],
    ['Need to explain the difference', []],
    ['Circulate agreement to pay for trials', []],
    ['There was a view that it was right to go on', []],
  ])('%s', (text, names) => {
    expect(ownersIn(text).map(({ name }) => name)).toEqual(names);
  });
});

describe('due dates', () => {
  test.each([
    [
      'to present at the September 2018 meeting',
      { by: 'meeting', date: '2018-09', meetingId: null },
    ],
    [
      'for consideration at its September 2018 meeting',
      { by: 'meeting', date: '2018-09', meetingId: null },
    ],
    ['to report to the October TSC meeting', { by: 'meeting', date: '2018-10', meetingId: null }],
    ['for the March meeting', { by: 'meeting', date: '2019-03', meetingId: null }],
    ['to report at the next meeting', { by: 'nextMeeting' }],
    ['to write by 3 May 2019', { by: 'date', date: '2019-05-03' }],
    ['to write by 23rd November', { by: 'date', date: '2018-11-23' }],
    ['to write by the Autumn', { by: 'words', words: 'the Autumn' }],
    ['to write within 2 weeks', { by: 'words', words: '2 weeks' }],
    ['to find whether version 3.1 can be implemented in November', null],
    ['to write to the Panel', null],
    ['The lamps cannot be lit before September 2018', null],
    [
      'It will not be ready before the next meeting; report by October 2018',
      { by: 'date', date: '2018-10' },
    ],
    ['to write of the lamps needing to be lit by 23 November 2018', null],
  ])('%s', (text, due) => {
    expect(dueIn(text, '2018-08')).toEqual(due);
  });
});

describe('a point that begins further in than one step', () => {
  test('stands in the point before it, with no empty one between', async () => {
    const { book } = await readWell(
      'minutes.html',
      '<h2>1. Lamps</h2><ul><li>The quay<ul><li><ol><li>to the north</li><li>to the south</li></ol></li></ul></li><li>The tower</li></ul>',
    );
    const [list] = recordsOf(book, 'minute').flatMap(({ blocks }) => blocks);
    expect(list && linesIn(list)).toHaveLength(4);
    expect(JSON.stringify(list)).not.toContain('"listItem","content":[{"type":"numberedList"');
  });
});

async function outcomeBlocks(name: string, text: string): Promise<number> {
  const { book } = await readWell(name, text);
  return [...book.records.values()]
    .flatMap(record => (record.kind === 'minute' ? record.blocks : []))
    .filter(block => block.type === 'outcome').length;
}
