import type { EditorState, Transaction } from 'prosemirror-state';
import { describe, expect, test } from 'vitest';
import { EDITOR_COMMANDS } from '../../../renderer/editor/commands/editor-commands';
import { EDITOR_KEYS } from '../../../renderer/editor/commands/editor-keys';
import { undoSteps } from '../../../renderer/editor/undo/undo-steps';
import { paragraph } from '../../../shared/model/block';
import { words } from '../../../shared/model/inline';
import { editing } from './an-editor';

type Act = (state: EditorState) => Transaction | null;

const typing: Act = ({ tr }) => tr.insertText('x');
const rubbing: Act = ({ tr, selection }) => tr.delete(selection.from - 1, selection.from);
const elsewhere: Act = ({ tr }) => tr.insertText('x', 1);
const pasting: Act = ({ tr }) => tr.insertText('pasted').setMeta('paste', true);

function by(command: (typeof EDITOR_KEYS)[string] | undefined): Act {
  return state => {
    let made: Transaction | null = null;
    command?.(state, change => {
      made = change;
    });
    return made;
  };
}

/** Whether each act, so many milliseconds after the first, begins a new undo step. */
function starts(...acts: (readonly [Act, number])[]): boolean[] {
  const steps = undoSteps();
  let state = editing([paragraph(words('DCC to write.'))], 'DCC to');
  return acts.map(([act, time]) => {
    const change = act(state);
    if (!change) throw new Error('The act was refused.');
    state = state.apply(change.setTime(time));
    return steps.starts(change);
  });
}

describe('an undo step of the minute', () => {
  test('goes on while she types in one place, Enter and rubbing out among it', () => {
    expect(
      starts([typing, 0], [typing, 100], [rubbing, 500], [by(EDITOR_KEYS['Enter']), 900]),
    ).toEqual([true, false, false, false]);
  });

  test('ends with a pause of more than half a second', () => {
    expect(starts([typing, 0], [typing, 500], [typing, 1001])).toEqual([true, false, true]);
  });

  test('ends where she goes on elsewhere', () => {
    expect(starts([typing, 0], [elsewhere, 10])).toEqual([true, true]);
  });

  test('a command and a paste are steps of their own', () => {
    expect(starts([typing, 0], [by(EDITOR_COMMANDS.action), 10], [typing, 20])).toEqual([
      true,
      true,
      true,
    ]);
    expect(starts([typing, 0], [pasting, 10], [typing, 20])).toEqual([true, true, true]);
  });

  test('begins anew after an undo', () => {
    const steps = undoSteps();
    const { tr } = editing([paragraph(words('x'))], 'x');
    steps.starts(tr.insertText('y'));
    steps.end();
    expect(steps.starts(tr.insertText('z'))).toBe(true);
  });
});
