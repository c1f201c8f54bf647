import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textOfRow } from '../../shared/incoming/row-words';
import { planned } from '../support/incoming';

const MARKDOWN = `# Minutes of the Harbour Committee

## Dredging

The barge came.
It stayed.

* the channel
  and its banks
    * the marks

      which were moved
* the spoil

> It was windy.
>
> It was cold.

1. First the tide
2. Then the boats. ACTION: Write to the owners.

\`\`\`
Lamps: lit
Horns: silent
\`\`\`

### Costs

| Ref | Action | Owner |
|---|---|---|
| 1 | Ask for a price | Ines |
| 2 | Pay the barge | Tom |

## Close

Closed.
`;

describe('what was recognised in Markdown stands at its own line', () => {
  test.each([
    ['Dredging', '## Dredging'],
    ['The barge came. It stayed.', 'The barge came.'],
    ['the channel', '* the channel'],
    ['the marks', '* the marks'],
    ['which were moved', 'which were moved'],
    ['the spoil', '* the spoil'],
    ['It was windy.', '> It was windy.'],
    ['It was cold.', '> It was cold.'],
    ['First the tide', '1. First'],
    ['Then the boats', '2. Then'],
    ['Write to the owners', '2. Then'],
    ['Lamps: lit', 'Lamps'],
    ['Horns: silent', 'Horns'],
    ['Costs', '### Costs'],
    ['Ask for a price', '| 1 |'],
    ['Pay the barge', '| 2 |'],
    ['Closed.', 'Closed.'],
  ])('%s', async (words, begins) => {
    const { rows } = await planned('harbour.md', MARKDOWN);
    const row = rows.find(each => textOfRow(each).includes(words));
    expect(MARKDOWN.split('\n')[(row?.line ?? 0) - 1]?.trim()).toMatch(begins);
  });

  test('in any list, however it is nested and spaced', async () => {
    const points = fc.array(
      fc.record({ depth: fc.nat(2), gap: fc.boolean(), more: fc.boolean() }),
      { minLength: 1, maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(points, async told => {
        const lines = told.flatMap(({ depth, gap, more }, at) => {
          const indent = ' '.repeat(4 * Math.min(depth, at));
          const goesOn = more ? [`${indent}  and so on`] : [];
          return [`${indent}* point ${at + 1}`, ...goesOn, ...(gap ? [''] : [])];
        });
        const { rows, fileLines } = await planned('a.md', ['## Said', '', ...lines, ''].join('\n'));
        for (const row of rows) {
          const [found] = /point \d+/.exec(textOfRow(row)) ?? [];
          if (found) expect(fileLines[row.line - 1]).toMatch(new RegExp(`${found}$`));
        }
      }),
      { numRuns: 50 },
    );
  });
});
