import { history } from 'prosemirror-history';
import { inputRules } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { EditorState, type Plugin } from 'prosemirror-state';
import type { Block } from '../../shared/model/block';
import { appearancePlugin } from './appearance';
import { clipboardPlugin } from './clipboard/clipboard-plugin';
import { EDITOR_KEYS } from './commands/editor-keys';
import { docOf } from './doc-of';
import { contextPlugin, type EditorContext } from './editor-context';
import { ownIdsPlugin } from './own-ids';
import { LINE_RULES, OUTCOME_RULE } from './rules/line-rules';
import { REFERENCE_RULE } from './rules/reference-rule';

/** A minute open to edit; `before` are plugins whose keys come first. */
export function minuteState(
  blocks: readonly Block[],
  context: EditorContext,
  before: readonly Plugin[] = [],
): EditorState {
  return EditorState.create({
    doc: docOf(blocks),
    plugins: [
      contextPlugin(context),
      appearancePlugin(),
      ...before,
      inputRules({ rules: [...LINE_RULES, OUTCOME_RULE, REFERENCE_RULE] }),
      keymap(EDITOR_KEYS),
      history(),
      clipboardPlugin(),
      ownIdsPlugin(),
    ],
  });
}
