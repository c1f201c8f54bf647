import type { EditorState, Transaction } from 'prosemirror-state';
import { commandOptions } from './command-options';
import type { MenuOption } from './menu-option';
import { MENU, type MenuAsk, type OpenMenu } from './open-menu';
import { ownerOptions } from './owner-options';
import { placeOptions } from './place-options';
import { type Sign, type Trigger, triggerAt } from './trigger';

const KINDS: {
  readonly [S in Sign]: {
    readonly name: string;
    readonly options: (state: EditorState, trigger: Trigger) => MenuOption[];
  };
} = {
  '/': { name: 'Commands', options: commandOptions },
  '#': { name: 'References', options: placeOptions },
  '@': { name: 'Owners', options: ownerOptions },
};

/** More than this are not drawn: she types on. */
const MOST = 60;

/** A list as it is shown now. */
export interface ShownMenu {
  readonly menu: OpenMenu;
  readonly options: readonly MenuOption[];
}

const SHOWN = new WeakMap<EditorState, ShownMenu | null>();

/** The list at the caret; `null` where none is open, or nothing fits what was typed. */
export function shownMenu(state: EditorState): ShownMenu | null {
  const known = SHOWN.get(state);
  if (known !== undefined) return known;
  const menu = MENU.getState(state) ?? null;
  const options = menu ? (menu.options ?? optionsNow(state)) : [];
  const shown = menu && options.length > 0 ? { menu, options } : null;
  SHOWN.set(state, shown);
  return shown;
}

function optionsNow(state: EditorState): readonly MenuOption[] {
  const trigger = triggerAt(state);
  return trigger ? KINDS[trigger.sign].options(state, trigger).slice(0, MOST) : [];
}

/** The list after a change: opened by a sign that was just typed, kept up while she types on. */
export function menuAfter(
  change: Transaction,
  menu: OpenMenu | null,
  now: EditorState,
): OpenMenu | null {
  const ask: MenuAsk | undefined = change.getMeta(MENU);
  if (ask === null) return null;
  if (ask !== undefined && 'open' in ask) return ask.open;
  if (ask !== undefined) return menu && { ...menu, active: ask.active };
  if (!change.docChanged && !change.selectionSet) return menu;
  const trigger = triggerAt(now);
  if (!trigger || menu?.options) return null;
  const stays = menu !== null && trigger.from === change.mapping.map(menu.from, -1);
  if (!stays && !isJustTyped(change, trigger)) return null;
  return { name: KINDS[trigger.sign].name, from: trigger.from, options: null, active: 0 };
}

/** A sign opens its list when it is typed; not when the caret comes by, or it is pasted or undone. */
function isJustTyped(change: Transaction, { query }: Trigger): boolean {
  const grew = change.doc.content.size - change.before.content.size;
  return change.steps.length === 1 && grew === 1 && query === '' && !change.getMeta('paste');
}
