import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesWithWords, matchesIn, type Query } from '../../../renderer/editor/find/matches';
import { replaced, replacedAll } from '../../../renderer/editor/find/replaced';
import { selectingMatch } from '../../../renderer/editor/find/shown-matches';
import { minuteState } from '../../../renderer/editor/minute-state';
import { Block, bulletList, listItem, paragraph } from '../../../shared/model/block';
import { type Inline, plainText, words } from '../../../shared/model/inline';
import { block } from '../../support/arbitrary-blocks';
import { aContext } from './an-editor';

const query = (text: string, known: Partial<Query> = {}): Query => ({
  words: text,
  matchCase: false,
  wholeWords: false,
  ...known,
});
const note: Inline = {
  type: 'footnote',
  content: [{ type: 'text', text: 'The Plan of July.' }],
};
const reference: Inline = {
  type: 'reference',
  attrs: { to: 'action', target: 'a', words: 'STSC31/02' },
};

const texts = (blocks: readonly Block[]) => linesWithWords(blocks).map(line => plainText(line));

describe('what is found', () => {
  test('stands in paragraphs, points and footnotes, whatever the marks', () => {
    const blocks = [
      paragraph([...words('The pl'), ...words('an', 'bold'), note, ...words(' is on.')]),
      bulletList([listItem(paragraph(words('Plan B')))]),
    ];
    expect(matchesIn(blocks, query('plan'))).toEqual([
      { line: 0, note: null, from: 4, to: 8, isFixed: false },
      { line: 0, note: 0, from: 4, to: 8, isFixed: false },
      { line: 1, note: null, from: 0, to: 4, isFixed: false },
    ]);
  });

  test('case and whole words are kept to where that is asked', () => {
    const blocks = [paragraph(words('Plan, planned, plan'))];
    expect(matchesIn(blocks, query('plan', { matchCase: true })).length).toBe(2);
    expect(matchesIn(blocks, query('plan', { wholeWords: true })).length).toBe(2);
    expect(matchesIn(blocks, query('.')).length).toBe(0);
  });

  test('a reference is found as it reads, and not replaced', () => {
    const blocks = [paragraph([...words('See '), reference, ...words('.')])];
    const [match] = matchesIn(blocks, query('31/02'));
    expect(match?.isFixed).toBe(true);
    expect(match && replaced(blocks, match, 'x')).toEqual(blocks);
  });

  test('the editor selects exactly it', () => {
    const line = [...words('One '), reference, note, ...words(' two '), ...words('three', 'bold')];
    const state = minuteState([paragraph([]), paragraph(line)], aContext());
    const [match] = matchesIn([paragraph(line)], query('two thr'));
    const change = match && selectingMatch(state, match);
    const { from, to } = change ? change.selection : { from: 0, to: 0 };
    expect(state.doc.textBetween(from, to)).toBe('two thr');
  });
});

describe('what is replaced', () => {
  test('takes the marks of its first letter; a footnote inside it stays', () => {
    const blocks = [paragraph([...words('A '), ...words('pl', 'bold'), note, ...words('an.')])];
    const { blocks: now, count } = replacedAll(blocks, query('plan', { matchCase: true }), 'map');
    expect(count).toBe(1);
    expect(now).toEqual([
      paragraph([...words('A '), ...words('map', 'bold'), note, ...words('.')]),
    ]);
  });

  test('reads as the same replacement in the plain text, and stays sound', () => {
    const asked = fc.record({
      words: fc.constantFrom('a', 'e', ' ', 'the', '.', '€', 'ß'),
      matchCase: fc.boolean(),
      wholeWords: fc.constant(false),
    });
    const put = fc.constantFrom('', 'x', 'the a', '$&');
    fc.assert(
      fc.property(fc.array(block, { maxLength: 3 }), asked, put, (given, what, now) => {
        const hasFixed = matchesIn(given, what).some(({ isFixed }) => isFixed);
        fc.pre(!hasFixed);
        const pattern = new RegExp(
          what.words.replace(/[.$]/g, '\\$&'),
          what.matchCase ? 'gu' : 'giu',
        );
        const wanted = texts(given).map(text => text.replace(pattern, () => now));
        const { blocks: after } = replacedAll(given, what, now);
        expect(texts(after).join('')).toBe(wanted.join(''));
        expect(after.map(each => Block.safeParse(each).success)).not.toContain(false);
      }),
    );
  });

  test('blocks without a match are the same objects', () => {
    const blocks = [paragraph(words('One.')), paragraph(words('Two.'))];
    const { blocks: now } = replacedAll(blocks, query('Two'), 'Three');
    expect(now[0]).toBe(blocks[0]);
    expect(now[1]).toEqual(paragraph(words('Three.')));
  });
});
