import { baseKeymap, chainCommands } from 'prosemirror-commands';
import { redo } from 'prosemirror-history';
import { undoInputRule } from 'prosemirror-inputrules';
import { splitListItem } from 'prosemirror-schema-list';
import type { Command } from 'prosemirror-state';
import { MINUTE_SCHEMA } from '../schema/minute-schema';
import { toCell } from './cells';
import { EDITOR_COMMANDS } from './editor-commands';
import { editFootnote } from './footnote';
import { newLine, plainAtStart } from './lines';
import { leaveEmptyPoint, nestPoint, unnestAtStart, unnestPoint } from './lists';

/** Which key does what in the minute. `Mod` is Control, on a Mac Command. */
export const EDITOR_KEYS: { readonly [key: string]: Command } = {
  ...baseKeymap,
  Enter: chainCommands(
    editFootnote,
    leaveEmptyPoint,
    splitListItem(MINUTE_SCHEMA.nodes.listItem),
    newLine,
    ofBase('Enter'),
  ),
  Backspace: chainCommands(undoInputRule, plainAtStart, unnestAtStart, ofBase('Backspace')),
  Tab: chainCommands(nestPoint, toCell(1)),
  'Shift-Tab': chainCommands(unnestPoint, toCell(-1)),
  'Shift-Enter': EDITOR_COMMANDS.lineBreak,
  'Mod-b': EDITOR_COMMANDS.bold,
  'Mod-i': EDITOR_COMMANDS.italic,
  'Mod-z': EDITOR_COMMANDS.undo,
  'Mod-y': EDITOR_COMMANDS.redo,
  'Mod-Shift-z': redo,
  'Mod-Shift-a': EDITOR_COMMANDS.action,
  'Mod-Shift-d': EDITOR_COMMANDS.outcome,
  'Mod-Shift-h': EDITOR_COMMANDS.subheading,
  'Mod-Shift-8': EDITOR_COMMANDS.bulletList,
  'Mod-Shift-7': EDITOR_COMMANDS.numberedList,
  'Mod-Alt-f': EDITOR_COMMANDS.footnote,
};

function ofBase(key: string): Command {
  return baseKeymap[key] ?? (() => false);
}
