import { baseKeymap, chainCommands, deleteSelection } from 'prosemirror-commands';
import { undoInputRule } from 'prosemirror-inputrules';
import { splitListItem } from 'prosemirror-schema-list';
import { type Command, type EditorState, NodeSelection } from 'prosemirror-state';
import { endAction } from '../facts/fill-facts';
import { expandPhrase } from '../rules/phrase-rule';
import { MINUTE_SCHEMA } from '../schema/minute-schema';
import { rowAtEnd } from '../tables/table-commands';
import { toCell } from './cells';
import { EDITOR_COMMANDS } from './editor-commands';
import { editFootnote } from './footnote';
import { newLine, plainAtStart } from './lines';
import { leaveEmptyPoint, nestPoint, unnestAtStart, unnestPoint } from './lists';

/** Which key does what in the minute. `Mod` is Control, on a Mac Command. */
export const EDITOR_KEYS: { readonly [key: string]: Command } = {
  ...baseKeymap,
  Enter: expandingFirst(
    chainCommands(
      editFootnote,
      leaveEmptyPoint,
      splitListItem(MINUTE_SCHEMA.nodes.listItem),
      endAction,
      newLine,
      ofBase('Enter'),
    ),
  ),
  Backspace: chainCommands(undoInputRule, plainAtStart, unnestAtStart, ofBase('Backspace')),
  Tab: chainCommands(nestPoint, toCell(1), rowAtEnd),
  'Shift-Tab': chainCommands(unnestPoint, toCell(-1)),
  'Shift-Enter': EDITOR_COMMANDS.lineBreak,
  'Mod-b': EDITOR_COMMANDS.bold,
  'Mod-i': EDITOR_COMMANDS.italic,
  'Mod-Shift-a': EDITOR_COMMANDS.action,
  'Mod-Shift-o': EDITOR_COMMANDS.owners,
  'Mod-Shift-u': EDITOR_COMMANDS.due,
  'Mod-Shift-d': EDITOR_COMMANDS.outcome,
  'Mod-Shift-h': EDITOR_COMMANDS.subheading,
  'Mod-Shift-8': EDITOR_COMMANDS.bulletList,
  'Mod-Shift-7': EDITOR_COMMANDS.numberedList,
  'Mod-Alt-f': EDITOR_COMMANDS.footnote,
  'Alt-Shift-ArrowUp': EDITOR_COMMANDS.lineUp,
  'Alt-Shift-ArrowDown': EDITOR_COMMANDS.lineDown,
  'Mod-Shift-k': EDITOR_COMMANDS.park,
  'Mod-Shift-;': EDITOR_COMMANDS.timeStamp,
  'Mod-Shift-x': EDITOR_COMMANDS.confidential,
  'Mod-Alt-c': EDITOR_COMMANDS.confidentialReason,
  F7: EDITOR_COMMANDS.nextMisspelling,
};

/** A short form before the caret is expanded, as a step of its own, and then the key does its work. */
function expandingFirst(command: Command): Command {
  return (state, dispatch, view) => {
    const isExpanded = view !== undefined && expandPhrase(state, dispatch, view);
    if (leavesNoLine(state)) return deleteSelection(state, dispatch, view);
    return command(isExpanded ? view.state : state, dispatch, view);
  };
}

/** Where only the table of outstanding actions would be left, there is no line to split. */
function leavesNoLine({ selection, tr }: EditorState): boolean {
  if (selection.empty || selection instanceof NodeSelection) return false;
  return tr.deleteSelection().selection.$from.depth === 0;
}

function ofBase(key: string): Command {
  return baseKeymap[key] ?? (() => false);
}
