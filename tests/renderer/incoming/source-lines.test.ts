import { expect, test } from 'vitest';
import { sourceLines } from '../../../renderer/incoming/source-lines';
import { planned } from '../../support/incoming';

test('a table that a file writes in tags is shown by its rows and cells', async () => {
  const table =
    '<table border="1"><tr><td>Lamps</td><td>4</td></tr><tr><td>Tides</td><td>2</td></tr></table>';
  const plan = await planned(
    'm.md',
    `## Report\n\n<div align="center">\n\n${table}\n\n</div>\n\n## Close\n\nClosed.\n`,
  );
  const shown = sourceLines(plan).map(({ text }) => text);
  expect(shown).toContain('Lamps · 4\nTides · 2');
  expect(shown.join('\n')).not.toMatch(/<\/?(?:table|tr|td|div)/);
});

test('what only looks like a tag stays as it is', async () => {
  const plan = await planned(
    'm.md',
    '## Report\n\nWhere a < b and c > d, write <name>.\n\n## Close\n\nClosed.\n',
  );
  expect(sourceLines(plan).map(({ text }) => text)).toContain(
    'Where a < b and c > d, write <name>.',
  );
});

test('each row has its own words of a line that several share, and each word stands once', async () => {
  const lines = [
    '204/19 Quays The Clerk said so.',
    '',
    '205/19 Boats The Clerk said more. 206/19 Ropes • One was cut. • Two were not.',
    '',
    '207/19 Nets The Clerk went.',
  ];
  const shown = sourceLines(await planned('minutes.md', lines.join('\n')));
  expect(shown.filter(({ line }) => line === 3).map(({ text }) => text)).toEqual([
    '205/19 Boats',
    'The Clerk said more.',
    '206/19 Ropes',
    '• One was cut.',
    '• Two were not.',
  ]);
  const words = shown.map(({ text }) => text).join('');
  expect(words.replace(/\s/g, '')).toBe(lines.join('').replace(/\s/g, ''));
});

test('the label of an action stands with its words', async () => {
  const text =
    '1. Report\n\nIt was late. ACTION: Explain why. Then it rained.\n\n2. Close\n\nClosed.\n';
  const shown = sourceLines(await planned('minutes.txt', text)).map(({ text: each }) => each);
  expect(shown).toEqual(expect.arrayContaining(['It was late.', 'ACTION: Explain why.']));
});
