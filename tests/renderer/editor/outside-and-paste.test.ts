import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appearanceOf } from '../../../renderer/editor/appearance';
import { blocksOf } from '../../../renderer/editor/blocks-of';
import {
  OWN_KIND,
  ownData,
  pastedSlice,
  pasting,
} from '../../../renderer/editor/clipboard/pasted-slice';
import { docOf } from '../../../renderer/editor/doc-of';
import { minuteState } from '../../../renderer/editor/minute-state';
import { caretAtChange, takingIn } from '../../../renderer/editor/outside-change';
import { actionBlock, type Block, outcomeBlock, paragraph } from '../../../shared/model/block';
import { words } from '../../../shared/model/inline';
import { block } from '../../support/arbitrary-blocks';
import { aContext, beforeCaret, editing } from './an-editor';

const [one, two, three] = ['One.', 'Two.', 'Three.'].map(text => paragraph(words(text)));
const BLOCKS = [one, two, three].filter(each => each !== undefined);

describe('blocks that come from outside', () => {
  test('any blocks take the place of any others', () => {
    const blocks = fc.array(block, { maxLength: 3 });
    fc.assert(
      fc.property(blocks, blocks, (before, now) => {
        const state = minuteState(before, aContext());
        const change = takingIn(state, now);
        const doc = change ? state.apply(change).doc : state.doc;
        doc.check();
        expect(blocksOf(doc)).toEqual(blocksOf(docOf(now)));
      }),
    );
  });

  test('the caret stays by its words', () => {
    const state = editing(BLOCKS, 'Two');
    const action = actionBlock('a', words('New.'));
    const change = takingIn(state, [action, ...BLOCKS.slice(1)]);
    expect(change && beforeCaret(state.apply(change))).toBe('Two');
  });

  test('the same blocks change nothing, also while an empty line waits for words', () => {
    const state = editing(BLOCKS, 'Three.');
    const waiting = state.apply(state.tr.split(state.selection.head));
    expect(takingIn(waiting, structuredClone(BLOCKS))).toBeNull();
  });

  test('ids that the store gave anew, as after a paste, leave the caret where it was', () => {
    const pastedTwice = [actionBlock('a', words('DCC to write.')), outcomeBlock('o', words('x'))];
    const state = editing(pastedTwice, 'DCC to');
    const stored = [actionBlock('b', words('DCC to write.')), outcomeBlock('p', words('x'))];
    const change = takingIn(state, stored);
    const now = change ? state.apply(change) : state;
    expect(blocksOf(now.doc)).toEqual(stored);
    expect([beforeCaret(now), now.selection.from]).toEqual(['DCC to', state.selection.from]);
  });

  test('after an undo the caret goes to the end of what it brought back', () => {
    const state = editing(BLOCKS.slice(2), 'Three.');
    const change = takingIn(state, [paragraph(words('One, back.')), ...BLOCKS.slice(2)]);
    expect(change && beforeCaret(state.apply(caretAtChange(change)))).toBe('One, back.');
  });
});

function pasted(data: Record<string, string>, blocks: readonly Block[] = []): Block[] {
  const state = minuteState(blocks, aContext());
  const slice = pastedSlice(state, { getData: kind => data[kind] ?? '' });
  return slice ? blocksOf(state.apply(pasting(state, slice)).doc) : [];
}

describe('what is pasted is cleaned to our blocks', () => {
  test('scripts, styles and pictures go, words and marks stay', () => {
    const html =
      '<style>p{}</style><p onclick="x()">One <b>two</b><img src=x onerror=y></p><script>z()</script>';
    expect(pasted({ 'text/html': html })).toEqual([
      paragraph([...words('One '), ...words('two', 'bold')]),
    ]);
  });

  test('lines of text become paragraphs', () => {
    expect(pasted({ 'text/plain': 'One.\r\n\r\nTwo.' })).toEqual(BLOCKS.slice(0, 2));
  });

  test('a part of a minute comes as it was; an action that stands there already gets its own id', () => {
    const action = actionBlock('a', words('SECAS to write.'), { ref: 'STSC33/01' });
    const json = ownData(docOf([action]).slice(0));
    expect(pasted({ [OWN_KIND]: json })).toEqual([action]);
    expect(pasted({ [OWN_KIND]: json }, [action])).toEqual([
      actionBlock('new-1', words('SECAS to write.')),
      action,
    ]);
  });

  test('what another window copied is a copy, though nothing of that id is at hand', () => {
    const action = actionBlock('a', words('SECAS to write.'), { ref: 'STSC33/01' });
    const { slice } = JSON.parse(ownData(docOf([action]).slice(0)));
    const elsewhere = JSON.stringify({ window: 'another', slice });
    expect(pasted({ [OWN_KIND]: elsewhere })).toEqual([
      actionBlock('new-1', words('SECAS to write.')),
    ]);
  });

  test.each([
    '{',
    'null',
    '{"slice":{"content":[{"type":"paragraph","content":[{"type":"text","text":"x","marks":[{"type":"link","attrs":{"href":"javascript:x"}}]}]}]}}',
    '{"slice":{"content":[{"type":"action","attrs":{"id":7}}]}}',
    '{"slice":{"content":[{"type":"script"}]}}',
  ])('a forged part of a minute is not taken: %s', json => {
    expect(pasted({ [OWN_KIND]: json, 'text/plain': 'One.' })).toEqual([one]);
  });

  test('HTML nested deeper than any page leaves the text', () => {
    const html = `${'<div>'.repeat(2000)}x`;
    expect(pasted({ 'text/html': html, 'text/plain': 'One.' })).toEqual([one]);
  });
});

test('blocks pasted into the middle of an action leave its id to one of its parts', () => {
  const action = actionBlock('a', words('SECAS to write.'), { ref: 'STSC33/01' });
  const state = editing([action], 'SECAS');
  const slice = docOf([outcomeBlock('o', words('x'))]).slice(0);
  expect(blocksOf(state.apply(pasting(state, slice)).doc)).toEqual([
    actionBlock('a', words('SECAS'), { ref: 'STSC33/01' }),
    outcomeBlock('o', words('x')),
    actionBlock('new-1', words(' to write.')),
  ]);
});

describe('what is shown beside the words', () => {
  const shown = (blocks: Block[], known = {}) =>
    appearanceOf(docOf(blocks), aContext(known)).find();

  test('the verbs of an outcome, not those of a paragraph', () => {
    const said = words('The STSC NOTED it and AGREED.');
    expect(shown([outcomeBlock('o', said)]).map(({ from, to }) => to - from)).toEqual([5, 6]);
    expect(shown([paragraph(said)])).toEqual([]);
  });

  test('the number of each paragraph that has words, where the house counts them', () => {
    const blocks = [paragraph(words('One.')), paragraph(words(' ')), paragraph(words('Two.'))];
    const numbers = JSON.stringify(shown(blocks, { countsUnder: '3' }));
    expect(numbers.match(/\b3\.\d/g)).toEqual(['3.1', '3.2']);
    expect(shown(blocks)).toEqual([]);
  });

  test('the label of an action', () => {
    const references = new Map([['a', 'STSC33/02']]);
    const [label] = shown([actionBlock('a', words('x'))], { references });
    expect(JSON.stringify(label)).toContain('ACTION STSC33/02:');
  });
});
