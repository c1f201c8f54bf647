import type { Command, EditorState, Transaction } from 'prosemirror-state';
import { listAround } from '../commands/around';

const DOES = 'doesInWords';

/** What a change says that it does, in words that follow "Undo: "; `null` for typing. */
export function doesInWords(change: Transaction): string | null {
  return change.getMeta(DOES) ?? null;
}

/** The change, saying what it does. */
export function saying(change: Transaction, words: string): Transaction {
  return change.setMeta(DOES, words);
}

/** The command, whose change says what it does: `paste`, or in words that hang on the state before. */
export function said(words: string | ((state: EditorState) => string), command: Command): Command {
  return (state, dispatch, view) => {
    const does = typeof words === 'string' ? words : words(state);
    return command(state, dispatch && (change => dispatch(saying(change, does))), view);
  };
}

const MADE = {
  subheading: 'make it a sub-heading',
  action: 'make it an action',
  outcome: 'make it an outcome',
  postMeetingNote: 'make it a post-meeting note',
  bulletList: 'make it a list',
  numberedList: 'make it a numbered list',
} as const;

/** What is said where lines become this kind, or, where they are of it, paragraphs again. */
export function made(kind: keyof typeof MADE): (state: EditorState) => string {
  return ({ selection: { $from } }) => {
    const here = listAround($from)?.node.type.name ?? $from.parent.type.name;
    return here === kind ? 'make it a paragraph' : MADE[kind];
  };
}
