import fc from 'fast-check';
import { type EditorState, TextSelection } from 'prosemirror-state';
import { expect, test } from 'vitest';
import { blocksOf } from '../../../renderer/editor/blocks-of';
import { EDITOR_COMMANDS } from '../../../renderer/editor/commands/editor-commands';
import { EDITOR_KEYS } from '../../../renderer/editor/commands/editor-keys';
import { minuteState } from '../../../renderer/editor/minute-state';
import { Block } from '../../../shared/model/block';
import { block } from '../../support/arbitrary-blocks';
import { aContext, typed } from './an-editor';

const COMMANDS = [
  ...Object.values(EDITOR_COMMANDS),
  ...['Enter', 'Backspace', 'Delete', 'Tab', 'Shift-Tab'].flatMap(key => EDITOR_KEYS[key] ?? []),
];

const phrases = [{ short: 'tn', words: 'The STSC NOTED' }];

const doing = fc.oneof(
  fc.record({ command: fc.constantFrom(...COMMANDS) }),
  fc.record({
    text: fc.constantFrom('ACTION ', 'NOTED ', '- ', '1. ', 'SMP0021.', 'tn ', '/', 'x'),
  }),
  fc.record({ from: fc.nat(200), to: fc.nat(200) }),
);

function one(state: EditorState, what: typeof doing extends fc.Arbitrary<infer T> ? T : never) {
  if ('text' in what) return typed(state, what.text);
  if ('from' in what) return selecting(state, what.from, what.to);
  let next = state;
  what.command(state, change => {
    next = state.apply(change);
  });
  return next;
}

function selecting(state: EditorState, from: number, to: number): EditorState {
  const { doc, tr } = state;
  const [start, end] = [from, to].map(at => doc.resolve(at % doc.content.size));
  return start && end ? state.apply(tr.setSelection(TextSelection.between(start, end))) : state;
}

test('whatever is pressed and typed, the minute stays sound and no id stands twice', () => {
  const blocks = fc.uniqueArray(block, {
    maxLength: 4,
    selector: each => JSON.stringify('attrs' in each && 'id' in each.attrs ? each.attrs.id : each),
  });
  fc.assert(
    fc.property(blocks, fc.array(doing, { maxLength: 12 }), (given, all) => {
      const { doc } = all.reduce(one, minuteState(given, aContext({ phrases })));
      doc.check();
      const made = blocksOf(doc);
      expect(made.map(each => Block.safeParse(each).success)).not.toContain(false);
      const ids = doc.children.flatMap(({ attrs }) => attrs['id'] ?? []);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 3000 },
  );
}, 60_000);
