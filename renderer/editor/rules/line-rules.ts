import { InputRule } from 'prosemirror-inputrules';
import type { Command } from 'prosemirror-state';
import { parseActionReference } from '../../../shared/model/reference-pattern';
import { verbsIn } from '../../../shared/registers/outcomes';
import { inTurn } from '../commands/in-turn';
import { intoList } from '../commands/lists';
import { turnInto } from '../commands/turn-into';
import { contextOf } from '../editor-context';
import { changeOf, isOwnParagraph, typing } from './rule-changes';

/** What begins a paragraph and makes it something else: `ACTION `, `## `, `* `, `- ` and `1. `. */
export const LINE_RULES: readonly InputRule[] = [
  lineRule(/^ACTION:? $/, () => turnInto('action')),
  lineRule(/^## $/, () => turnInto('subheading')),
  lineRule(/^[*-] $/, () => intoList('bulletList')),
  lineRule(/^(\d{1,3})\. $/, start => intoList('numberedList', { start: Number(start) })),
];

/**
 * The reference typed at the beginning of an action, up to its colon, goes away: the action has its
 * own by where it stands.
 */
export const TYPED_LABEL_RULE = new InputRule(/^(\S+):$/, (state, match, start, end) => {
  const { committee } = contextOf(state);
  if (state.selection.$from.parent.type.name !== 'action') return null;
  const { actionPattern, code } = committee;
  if (parseActionReference(actionPattern, code, match[1] ?? '') === null) return null;
  return state.tr.delete(start, end);
});

/** The space after such a label goes with it. */
export const LABEL_SPACE_RULE = new InputRule(/^ $/, (state, _match, start, end) =>
  state.selection.$from.parent.type.name === 'action' ? state.tr.delete(start, end) : null,
);

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

function without(start: number, end: number): Command {
  return (state, dispatch) => {
    dispatch?.(state.tr.delete(start, end));
    return true;
  };
}
