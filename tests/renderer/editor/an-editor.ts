import type { Node } from 'prosemirror-model';
import { type Command, type EditorState, NodeSelection, TextSelection } from 'prosemirror-state';
import { blocksOf } from '../../../renderer/editor/blocks-of';
import type { EditorContext } from '../../../renderer/editor/editor-context';
import { minuteState } from '../../../renderer/editor/minute-state';
import type { Block } from '../../../shared/model/block';
import { USUAL_VERBS } from '../../../shared/model/committee';
import { storedLabel } from '../../../shared/model/inline';

/** What the editor knows of a meeting of the STSC; its new ids are `new-1`, `new-2` … */
export function aContext(known: Partial<EditorContext> = {}): EditorContext {
  let count = 0;
  return {
    committee: {
      code: 'STSC',
      actionPattern: '{code}{meeting}/{sequence:2}',
      changePatterns: ['SMP####'],
      outcomeVerbs: [...USUAL_VERBS],
      houseStyle: { labels: { action: 'ACTION' } },
    },
    label: storedLabel,
    references: new Map(),
    idOf: () => null,
    newId: () => {
      count += 1;
      return `new-${count}`;
    },
    meetingDate: '2018-08-14',
    itemTitle: 'DCC Update',
    draftOutcome: () => null,
    owners: [],
    places: [],
    phrases: [],
    reasons: () => ['commercial'],
    countsUnder: null,
    clock: () => '11:05',
    today: () => '2018-08-21',
    spelling: null,
    ...known,
  };
}

/** An editor with the caret after these words, or the words selected. */
export function editing(
  blocks: readonly Block[],
  words: string,
  how: 'after' | 'at' | 'select' = 'after',
  known: Partial<EditorContext> = {},
): EditorState {
  const state = minuteState(blocks, aContext(known));
  const start = placeOf(state.doc, words);
  const end = start + words.length;
  const [from, to] = { after: [end, end], at: [start, start], select: [start, end] }[how];
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, from ?? 0, to ?? 0)));
}

/** The state after the command; throws where it is refused. */
export function done(state: EditorState, ...commands: Command[]): EditorState {
  return commands.reduce((now, command) => {
    let next: EditorState | null = null;
    const can = command(now);
    command(now, change => {
      next = now.apply(change);
    });
    if (!can) throw new Error('The command was refused.');
    return next ?? now;
  }, state);
}

/** The blocks after the command. */
export function blocksAfter(state: EditorState, ...commands: Command[]): Block[] {
  return blocksOf(done(state, ...commands).doc);
}

/** The state after these keys were typed, as far as text goes: the input rules see each. */
export function typed(state: EditorState, text: string): EditorState {
  return [...text].reduce(typeOne, state);
}

/** What stands before the caret in its line. */
export function beforeCaret({ selection: { $head } }: EditorState): string {
  return $head.parent.textBetween(0, $head.parentOffset, null, '*');
}

/** Whether a footnote is selected. */
export function onFootnote({ selection }: EditorState): boolean {
  return selection instanceof NodeSelection && selection.node.type.name === 'footnote';
}

function typeOne(state: EditorState, letter: string): EditorState {
  const { from, to } = state.selection;
  const rules = state.plugins.find(plugin => 'isInputRules' in plugin.spec);
  const ruled: EditorState[] = [];
  const view = {
    state,
    composing: false,
    dispatch: (change: EditorState['tr']) => ruled.push(state.apply(change)),
  };
  const handle = rules?.props.handleTextInput;
  // The rules ask no more of a view than this.
  const handled = handle && Reflect.apply(handle, rules, [view, from, to, letter, () => state.tr]);
  return (handled && ruled[0]) || state.apply(state.tr.insertText(letter, from, to));
}

function placeOf(doc: Node, words: string): number {
  let place = -1;
  doc.descendants((node, pos) => {
    const at = node.text?.indexOf(words) ?? -1;
    if (place < 0 && at >= 0) place = pos + at;
    if (place < 0 && words === '' && node.isTextblock) place = pos + 1;
  });
  if (place < 0) throw new Error(`The minute does not say: ${words}`);
  return place;
}
