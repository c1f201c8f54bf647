import { describe, expect, test } from 'vitest';
import type { Block } from '../../shared/model/block';
import { linesIn } from '../../shared/model/block-lines';
import { plainText } from '../../shared/model/inline';
import { markdownPieces } from '../../shared/reading/markdown/markdown-pieces';
import { agendaOf } from '../../shared/registers/agenda';
import { readWell } from '../support/read';

/** The blocks under the one item of some minutes in Markdown. */
async function blocks(...lines: string[]): Promise<readonly Block[]> {
  const text = ['# Minutes of the Lamp Board', '', '## Lamps', '', ...lines, ''].join('\n');
  const { book, meetingId } = await readWell('m.md', `${text}\n## Close\n\nClosed.\n`);
  return agendaOf(book, meetingId)[0]?.minute?.blocks ?? [];
}

function wordsOf(block: Block): string[] {
  return linesIn(block).map(line => plainText(line));
}

describe('lists in Markdown', () => {
  test('keep the numbers they are typed with, also where one is left out', async () => {
    const lists = await blocks('1. The first.', '2. The second.', '4. The fourth.');
    expect(
      lists.map(list => [list.type === 'numberedList' && list.attrs.start, wordsOf(list)]),
    ).toEqual([
      [1, ['The first.', 'The second.']],
      [4, ['The fourth.']],
    ]);
  });

  test('count by themselves where each number is typed as one', async () => {
    expect(await blocks('1. The first.', '1. The second.')).toMatchObject([
      { type: 'numberedList', attrs: { start: 1 } },
    ]);
  });

  test('stand under the point above where they are further in, if only by a little', async () => {
    const [list, ...others] = await blocks('1. Lit', '2. Out', '  * in the harbour', '3. Broken');
    expect(others).toEqual([]);
    expect(list).toMatchObject({
      type: 'numberedList',
      content: [{}, { content: [{ type: 'paragraph' }, { type: 'bulletList' }] }, {}],
    });
  });

  test('are seen under a line they stand too far in below', async () => {
    const read = await blocks('Two things:', '    - Lamps.', '    - Tides.');
    expect(read.map(wordsOf)).toEqual([['Two things:'], ['Lamps.', 'Tides.']]);
  });

  test('have no empty point where an action took the one they stood under', async () => {
    const read = await blocks(
      '* Lamps were lit.',
      '    * AO to light more.',
      '    * They are red.',
      '        * Or green.',
      '* None is out.',
    );
    expect(read.map(({ type }) => type)).toEqual(['bulletList', 'action', 'bulletList']);
    expect(read[2]).toMatchObject({
      content: [{ content: [{ type: 'paragraph' }, { type: 'bulletList' }] }, {}],
    });
  });
});

test('code is one paragraph up to an empty line, its lines as far in as they stand', async () => {
  const read = await blocks(
    '```js',
    'if (lit) {',
    '  burn(); // ...',
    '}',
    '',
    'wait("on");',
    '```',
  );
  expect(read.map(wordsOf)).toEqual([
    ['if (lit) {\n\u00A0\u00A0burn(); // ...\n}'],
    ['wait("on");'],
  ]);
});

test('lines of one paragraph stand apart where one of them is an action, and keep their places', async () => {
  const text = [
    '# Report',
    '',
    'It was seen that it is',
    'late.',
    'ACTION 34/01: Bea to write',
    'to the Hub.',
    'ACTION: Ann to read it.',
    'Then it rained.',
    '',
    'It cleared.',
  ].join('\n');
  const { pieces } = markdownPieces(text);
  const read = pieces.flatMap(piece =>
    piece.kind === 'text' ? [[piece.line, plainText(piece.inline)]] : [],
  );
  expect(read).toEqual([
    [1, 'Report'],
    [3, 'It was seen that it is late.'],
    [5, 'ACTION 34/01: Bea to write to the Hub.'],
    [7, 'ACTION: Ann to read it.'],
    [8, 'Then it rained.'],
    [10, 'It cleared.'],
  ]);
});

test('a sentence that the end of a page parted is one paragraph', async () => {
  const first = 'The Chair said of the lamps of the quay that all of them were lit, but for the';
  const read = await blocks(
    first,
    '',
    '![](page-4)',
    '',
    'green ones. They were out.',
    '',
    'and more',
  );
  expect(read.map(wordsOf)).toEqual([[`${first} green ones. They were out.`], ['and more']]);
});
