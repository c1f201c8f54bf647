import { InputRule } from 'prosemirror-inputrules';
import type { Command, EditorState, Transaction } from 'prosemirror-state';
import { verbsIn } from '../../../shared/registers/outcomes';
import { inTurn } from '../commands/in-turn';
import { intoList } from '../commands/lists';
import { turnInto } from '../commands/turn-into';
import { contextOf } from '../editor-context';

/** What begins a paragraph and makes it something else: `ACTION `, `## `, `* `, `- ` and `1. `. */
export const LINE_RULES: readonly InputRule[] = [
  lineRule(/^ACTION:? $/, () => turnInto('action')),
  lineRule(/^## $/, () => turnInto('subheading')),
  lineRule(/^[*-] $/, () => intoList('bulletList')),
  lineRule(/^(\d{1,3})\. $/, start => intoList('numberedList', { start: Number(start) })),
];

/** One of the committee's verbs in capitals, once it is ended, makes the paragraph an outcome. */
export const OUTCOME_RULE = new InputRule(/\p{Lu}[ .,;:]$/u, (state, match, _start, end) => {
  if (!isOwnParagraph(state)) return null;
  const { outcomeVerbs } = contextOf(state).committee;
  const { $from } = state.selection;
  const before = $from.parent.textBetween(0, $from.parentOffset, null, '\ufffc');
  const endsHere = verbsIn(before, outcomeVerbs).some(
    ({ verb, at }) => at + verb.length === before.length,
  );
  if (!endsHere) return null;
  const typed = match[0].slice(-1);
  return changeOf(state, inTurn(typing(typed, end), turnInto('outcome')));
});

function lineRule(begins: RegExp, command: (counted: string | undefined) => Command): InputRule {
  return new InputRule(begins, (state, match, start, end) => {
    if (!isOwnParagraph(state)) return null;
    return changeOf(state, inTurn(without(start, end), command(match[1])));
  });
}

function isOwnParagraph({ selection: { $from } }: EditorState): boolean {
  return $from.depth === 1 && $from.parent.type.name === 'paragraph';
}

function without(start: number, end: number): Command {
  return (state, dispatch) => {
    dispatch?.(state.tr.delete(start, end));
    return true;
  };
}

function typing(text: string, at: number): Command {
  return (state, dispatch) => {
    dispatch?.(state.tr.insertText(text, at));
    return true;
  };
}

function changeOf(state: EditorState, command: Command): Transaction | null {
  const made: Transaction[] = [];
  command(state, change => made.push(change));
  return made[0] ?? null;
}
