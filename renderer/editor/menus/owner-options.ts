import type { Command, EditorState } from 'prosemirror-state';
import { type Owner, ownerNamed } from '../../../shared/model/owner';
import { ownersFor, withoutDoubles } from '../../../shared/reading/typed-owners';
import { contextOf } from '../editor-context';
import { actionHere } from '../facts/action-around';
import type { MenuOption } from './menu-option';
import type { Trigger } from './trigger';

/** Who may own the action at the caret, by what was typed after the `@`; last, the name as typed. */
export function ownerOptions(state: EditorState, { query }: Trigger): MenuOption[] {
  if (!actionHere(state)) return [];
  const known = ownersFor(query, contextOf(state).owners);
  const options = known.map(({ name, partyId, detail }) => ({
    label: name,
    detail,
    act: owning({ name, partyId }),
  }));
  const typed = query.trim();
  // A name of its own may hold a space; words after an @ that was no owner's go on as words.
  if (typed === '' || known.length > 0 || typed.split(' ').length > 4) return options;
  return [{ label: typed, detail: 'as a new owner', act: owning(ownerNamed(typed)) }];
}

/** Adds an owner to the action at the caret. */
function owning(owner: Owner): Command {
  return (state, dispatch) => {
    const here = actionHere(state);
    if (!here) return false;
    const owners = withoutDoubles([...here.node.attrs['owners'], owner]);
    dispatch?.(state.tr.setNodeAttribute(here.pos, 'owners', owners));
    return true;
  };
}
