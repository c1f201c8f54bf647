import { InputRule } from 'prosemirror-inputrules';
import type { Command } from 'prosemirror-state';
import { inTurn } from '../commands/in-turn';
import { contextOf, type Phrase } from '../editor-context';
import { changeOf, outcomeIfVerb, typing } from './rule-changes';

const ENDED = /(?:^|[\s(\ufffc])([^\s(\ufffc]{1,40})([ .,;:!?)])$/u;

/**
 * A short form gives way to its words once it is ended: `tn ` is `The TABASC NOTED `. Where they
 * hold a verb of the committee the paragraph becomes an outcome, as if they were typed.
 */
export const PHRASE_RULE = new InputRule(ENDED, (state, match, _start, end) => {
  const [, short = '', typed = ''] = match;
  const phrase = phraseCalled(short, contextOf(state).phrases);
  if (!phrase) return null;
  const expand = replacing(end - short.length, end, withEnd(phrase.words, typed));
  return changeOf(state, inTurn(expand, outcomeIfVerb));
});

/** Enter ends a short form too; the line then goes on as ever. Refused where there is none. */
export const expandPhrase: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || !$from.parent.isTextblock) return false;
  const before = $from.parent.textBetween(0, $from.parentOffset, null, '\ufffc');
  const short = /(?:^|[\s(\ufffc])([^\s(\ufffc]{1,40})$/u.exec(before)?.[1] ?? '';
  const phrase = phraseCalled(short, contextOf(state).phrases);
  if (!phrase) return false;
  const expand = replacing($from.pos - short.length, $from.pos, phrase.words);
  return inTurn(expand, outcomeIfVerb)(state, dispatch);
};

function phraseCalled(short: string, phrases: readonly Phrase[]): Phrase | undefined {
  return phrases.find(phrase => phrase.short === short && phrase.words !== '');
}

function withEnd(words: string, typed: string): string {
  return typed === ' ' && words.endsWith(' ') ? words : words + typed;
}

function replacing(from: number, to: number, words: string): Command {
  return (state, dispatch) => {
    typing(words, from, to)(state, dispatch);
    return true;
  };
}
