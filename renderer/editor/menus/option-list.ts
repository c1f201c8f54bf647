import { placeList } from './place-list';

/** One line of a list to choose from. */
export interface Choice {
  readonly label: string;
  readonly detail: string;
  /** The key that does the same, as it is printed (`Ctrl+Shift+A`). */
  readonly key?: string;
  readonly tone?: 'action' | 'outcome';
}

/** A list to choose from, shown under a caret or a field, while the focus stays there. */
export interface OptionList {
  readonly id: string;
  /** Shows the choices with one of them active, beside the place and never over it. */
  readonly show: (choices: readonly Choice[], active: number, under: DOMRect) => void;
  readonly hide: () => void;
  readonly remove: () => void;
  /** The id of an option, for `aria-activedescendant`. */
  readonly optionId: (at: number) => string;
}

let made = 0;

/** Makes a list, hidden, inside an element of the page. */
export function optionList(
  parent: HTMLElement,
  name: string,
  onPick: (at: number) => void,
): OptionList {
  made += 1;
  const id = `choices-${made}`;
  const list = document.createElement('ul');
  list.id = id;
  list.className = 'choices';
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', name);
  list.contentEditable = 'false';
  // It scrolls, so it can have the focus; while it is open Tab picks, and never comes here.
  list.tabIndex = 0;
  parent.append(list);
  const optionId = (at: number) => `${id}-${at}`;
  // Pressing must not take the focus from the words.
  list.addEventListener('mousedown', event => {
    event.preventDefault();
    const row = event.target instanceof Element ? event.target.closest('li') : null;
    const at = row ? [...list.children].indexOf(row) : -1;
    if (at >= 0) onPick(at);
  });
  return {
    id,
    optionId,
    show: (choices, active, under) => {
      list.replaceChildren(
        ...choices.map((choice, at) => row(choice, optionId(at), at === active)),
      );
      list.hidden = false;
      placeList(list, under);
      list.children[active]?.scrollIntoView({ block: 'nearest' });
    },
    hide: () => {
      list.hidden = true;
    },
    remove: () => list.remove(),
  };
}

function row({ label, detail, key, tone }: Choice, id: string, isActive: boolean): HTMLElement {
  const line = document.createElement('li');
  line.id = id;
  line.setAttribute('role', 'option');
  line.setAttribute('aria-selected', String(isActive));
  if (tone) line.dataset['tone'] = tone;
  line.append(part('choice-label', label), part('choice-detail', detail));
  if (key !== undefined) line.append(part('choice-key', key));
  return line;
}

function part(className: string, text: string): HTMLElement {
  const words = document.createElement('span');
  words.className = className;
  words.textContent = text;
  return words;
}
