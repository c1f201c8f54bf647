import { type Command, type EditorState, TextSelection } from 'prosemirror-state';
import type { Reference } from '../../../shared/model/inline';
import { contextOf, type KnownPlace } from '../editor-context';
import { kindOf } from '../rules/reference-rule';
import { MINUTE_SCHEMA } from '../schema/minute-schema';
import { answers, type MenuOption } from './menu-option';
import type { Trigger } from './trigger';

/** What can be referred to, by what was typed after the `#`; a reference of the code as it is typed. */
export function placeOptions(state: EditorState, { query }: Trigger): MenuOption[] {
  const context = contextOf(state);
  const known = context.places.filter(({ label, detail }) => answers(`${label} ${detail}`, query));
  return [...known.map(knownOption), ...freeOption(state, query.trim(), known)];
}

function knownOption({ to, target, label, detail }: KnownPlace): MenuOption {
  return { label, detail, act: putting({ to, target, words: null }) };
}

function freeOption(state: EditorState, typed: string, known: readonly KnownPlace[]): MenuOption[] {
  const printed = typed.toUpperCase();
  const to = kindOf(printed, contextOf(state));
  if (to === null || known.some(({ label }) => label === printed)) return [];
  const act = putting({ to, target: printed, words: printed });
  return [{ label: printed, detail: 'not in the book', act }];
}

function putting(attrs: Reference['attrs']): Command {
  return (state, dispatch) => {
    const { $from } = state.selection;
    if (!$from.parent.isTextblock) return false;
    const reference = MINUTE_SCHEMA.nodes.reference.create(attrs, null, $from.marks());
    const change = state.tr.insert($from.pos, reference);
    change.setSelection(TextSelection.create(change.doc, $from.pos + 1));
    dispatch?.(change.scrollIntoView());
    return true;
  };
}
