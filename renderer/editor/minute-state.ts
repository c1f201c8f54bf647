import { inputRules } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { EditorState, type Plugin } from 'prosemirror-state';
import type { Block } from '../../shared/model/block';
import { appearancePlugin } from './appearance';
import { clipboardPlugin } from './clipboard/clipboard-plugin';
import { EDITOR_KEYS } from './commands/editor-keys';
import { reasonPlugin } from './confidential/reason-plugin';
import { docOf } from './doc-of';
import { contextPlugin, type EditorContext } from './editor-context';
import { openFactPlugin } from './facts/open-fact';
import { foundPlugin } from './find/shown-matches';
import { menuPlugin } from './menus/menu-plugin';
import { ownIdsPlugin } from './own-ids';
import { LABEL_SPACE_RULE, LINE_RULES, OUTCOME_RULE, TYPED_LABEL_RULE } from './rules/line-rules';
import { PHRASE_RULE } from './rules/phrase-rule';
import { REFERENCE_RULE } from './rules/reference-rule';
import { ROW_RULE } from './rules/row-rule';
import { misspeltPlugin } from './spelling/misspelt';
import { pointedMisspellingPlugin } from './spelling/pointed-misspelling';
import { spellingPlugin } from './spelling/spelling-plugin';
import { tablesPlugin } from './tables/tables-plugin';

const RULES = [
  ...LINE_RULES,
  TYPED_LABEL_RULE,
  LABEL_SPACE_RULE,
  PHRASE_RULE,
  OUTCOME_RULE,
  REFERENCE_RULE,
  ROW_RULE,
];

/** A minute open to edit; `before` are plugins whose keys come first, after those of a list. */
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
      openFactPlugin(),
      reasonPlugin(),
      menuPlugin(),
      ...before,
      inputRules({ rules: RULES }),
      keymap(EDITOR_KEYS),
      clipboardPlugin(),
      tablesPlugin(),
      ownIdsPlugin(),
      foundPlugin(),
      misspeltPlugin(),
      spellingPlugin(),
      pointedMisspellingPlugin(),
    ],
  });
}
