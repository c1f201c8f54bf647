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
