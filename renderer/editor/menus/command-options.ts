import type { EditorState } from 'prosemirror-state';
import { plainText } from '../../../shared/model/inline';
import { draftedOutcome, outcomeSentence } from '../commands/draft-outcome';
import { EDITOR_COMMANDS, type EditorCommand } from '../commands/editor-commands';
import { contextOf } from '../editor-context';
import { answers, type MenuOption, picking } from './menu-option';
import type { Trigger } from './trigger';

const BEFORE: readonly (readonly [EditorCommand, Omit<MenuOption, 'act'>])[] = [
  ['action', { label: 'Action', detail: 'who is to do what', key: 'Ctrl+Shift+A', tone: 'action' }],
  ['owners', { label: 'Owners', detail: 'of this action', key: 'Ctrl+Shift+O', tone: 'action' }],
  ['due', { label: 'Due date', detail: 'of this action', key: 'Ctrl+Shift+U', tone: 'action' }],
];

const AFTER: readonly (readonly [EditorCommand, Omit<MenuOption, 'act'>])[] = [
  ['subheading', { label: 'Sub-heading', detail: '', key: '##' }],
  ['bulletList', { label: 'Bulleted list', detail: '', key: '*' }],
  ['numberedList', { label: 'Numbered list', detail: '', key: '1.' }],
  ['insertTable', { label: 'Table', detail: 'three by three', key: 'Ctrl+Alt+9' }],
  ['footnote', { label: 'Footnote', detail: '', key: 'Ctrl+Alt+F' }],
  ['postMeetingNote', { label: 'Post-meeting note', detail: 'with today’s date' }],
  ['park', { label: 'Park this line', detail: 'to come back to', key: 'Ctrl+Shift+K' }],
  ['timeStamp', { label: 'Time stamp', detail: '', key: 'Ctrl+Shift+;' }],
  ['confidential', { label: 'Confidential', detail: 'or open again', key: 'Ctrl+Shift+X' }],
  ['confidentialReason', { label: 'Why it is confidential', detail: '', key: 'Ctrl+Alt+C' }],
  ['addRowAbove', { label: 'Row above', detail: 'of this table' }],
  ['addRowBelow', { label: 'Row below', detail: 'of this table' }],
  ['addColumnBefore', { label: 'Column before', detail: 'of this table' }],
  ['addColumnAfter', { label: 'Column after', detail: 'of this table' }],
  ['removeRow', { label: 'Remove row', detail: 'of this table' }],
  ['removeColumn', { label: 'Remove column', detail: 'of this table' }],
  ['headerRow', { label: 'Header row', detail: 'or plain again' }],
  ['removeTable', { label: 'Remove table', detail: '' }],
];

/** A committee's first verbs are its usual ones; the others stand at the end, or are typed. */
const FIRST_VERBS = 3;

/** What can be done at the caret, by what was typed after the `/`. */
export function commandOptions(state: EditorState, { from, query }: Trigger): MenuOption[] {
  const outcomes = outcomeOptions(state);
  const all = [
    ...BEFORE.map(named),
    ...outcomes.slice(0, FIRST_VERBS),
    ...AFTER.map(named),
    ...outcomes.slice(FIRST_VERBS),
  ];
  return all
    .filter(({ label, detail }) => answers(`${label} ${detail}`, query))
    .filter(option => picking(option, from)(state));
}

function named([command, shown]: readonly [EditorCommand, Omit<MenuOption, 'act'>]): MenuOption {
  return { ...shown, act: EDITOR_COMMANDS[command] };
}

function outcomeOptions(state: EditorState): MenuOption[] {
  const context = contextOf(state);
  return context.committee.outcomeVerbs.map(verb => ({
    label: 'Outcome',
    detail: plainText(outcomeSentence(verb, context), context.label),
    tone: 'outcome' as const,
    act: draftedOutcome(verb),
  }));
}
