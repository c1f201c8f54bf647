import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { isFromOutside } from '../outside-change';
import { menuAfter, type ShownMenu, shownMenu } from './menu-state';
import { asking, MENU, type MenuAsk, type OpenMenu } from './open-menu';
import { type OptionList, optionList } from './option-list';

/**
 * Lists at the caret, while the focus stays in the words: arrow keys choose, Enter or Tab picks,
 * Escape closes, and what is typed on picks out of them.
 */
export function menuPlugin(): Plugin<OpenMenu | null> {
  return new Plugin<OpenMenu | null>({
    key: MENU,
    state: {
      init: () => null,
      apply: (change, menu, _before, now) =>
        isFromOutside(change) ? null : menuAfter(change, menu, now),
    },
    props: {
      handleKeyDown: (view, event) => !view.composing && onKey(view, event),
      handleDOMEvents: {
        blur: view => {
          if (MENU.getState(view.state)) ask(view, null);
          return false;
        },
      },
      attributes: state => {
        return shownMenu(state) ? { 'aria-haspopup': 'listbox' } : {};
      },
    },
    view: view => new MenuView(view),
  });
}

function ask(view: EditorView, what: MenuAsk): void {
  view.dispatch(asking(view.state, what));
}

function onKey(view: EditorView, event: KeyboardEvent): boolean {
  const shown = shownMenu(view.state);
  if (!shown || event.ctrlKey || event.metaKey || event.altKey) return false;
  const { active } = shown.menu;
  const { length } = shown.options;
  switch (event.key) {
    case 'ArrowDown':
      ask(view, { active: (active + 1) % length });
      return true;
    case 'ArrowUp':
      ask(view, { active: (active + length - 1) % length });
      return true;
    case 'Enter':
      return pick(view, shown, active);
    case 'Tab':
      return !event.shiftKey && pick(view, shown, active);
    case 'Escape':
      ask(view, null);
      // The program's own Escape is for when nothing is open here.
      event.stopPropagation();
      return true;
    default:
      return false;
  }
}

function pick(view: EditorView, { menu, options }: ShownMenu, at: number): boolean {
  const option = options[at];
  if (!option) return false;
  // The sign and what followed it go as what was typed; what is picked is a step of its own.
  const { tr, selection } = view.state;
  if (menu.options === null) tr.delete(menu.from, selection.head);
  view.dispatch(tr.setMeta(MENU, null));
  option.act(view.state, view.dispatch, view);
  return true;
}

class MenuView {
  private readonly view: EditorView;
  private list: OptionList | null = null;
  private drawn: ShownMenu | null = null;

  constructor(view: EditorView) {
    this.view = view;
    addEventListener('scroll', this.follow, true);
    addEventListener('resize', this.follow);
  }

  update(): void {
    const shown = shownMenu(this.view.state);
    if (shown === this.drawn) return;
    if (shown?.menu.name !== this.drawn?.menu.name) this.close();
    this.drawn = shown;
    if (shown) this.draw(shown);
  }

  destroy(): void {
    removeEventListener('scroll', this.follow, true);
    removeEventListener('resize', this.follow);
    this.close();
  }

  private readonly follow = (event: Event): void => {
    const isOwn = event.target instanceof Element && event.target.classList.contains('choices');
    if (this.drawn && !isOwn) this.draw(this.drawn);
  };

  private draw({ menu, options }: ShownMenu): void {
    const { view } = this;
    const parent = view.dom.parentElement;
    if (!parent) return;
    this.list ??= optionList(parent, menu.name, at => {
      if (this.drawn) pick(view, this.drawn, at);
    });
    const { left, right, top, bottom } = view.coordsAtPos(menu.from);
    this.list.show(options, menu.active, new DOMRect(left, top, right - left, bottom - top));
    view.dom.setAttribute('aria-controls', this.list.id);
    view.dom.setAttribute('aria-activedescendant', this.list.optionId(menu.active));
  }

  private close(): void {
    this.list?.remove();
    this.list = null;
    this.drawn = null;
    this.view.dom.removeAttribute('aria-controls');
    this.view.dom.removeAttribute('aria-activedescendant');
  }
}
