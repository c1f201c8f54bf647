import './pop-up-menu.css';
import { type Answer, done, type PopUpLine } from '../../../shared/host';

let pointer = { x: 0, y: 0 };
addEventListener(
  'contextmenu',
  ({ clientX, clientY }) => {
    pointer = { x: clientX, y: clientY };
  },
  { capture: true },
);

/** Shows a menu of these lines at the pointer; the arrow keys go through it and Escape leaves it. */
export function popUpMenu(lines: readonly PopUpLine[]): Promise<Answer<string | null>> {
  const before = document.activeElement;
  const menu = menuOf(lines);
  document.body.append(menu);
  keepInside(menu);
  firstLine(menu)?.focus();
  let isOpen = true;
  return new Promise(resolve => {
    const leave = (taken: string | null) => {
      // Removing it takes the focus out of it, which leaves it once more.
      if (!isOpen) return;
      isOpen = false;
      resolve(done(taken));
      menu.remove();
      if (before instanceof HTMLElement) before.focus();
    };
    menu.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLElement) leave(target.dataset['line'] ?? null);
    });
    menu.addEventListener('keydown', event => press(event, menu, leave));
    menu.addEventListener('focusout', ({ relatedTarget }) => {
      if (!menu.contains(relatedTarget as Node | null)) leave(null);
    });
  });
}

function menuOf(lines: readonly PopUpLine[]): HTMLElement {
  const menu = document.createElement('div');
  menu.className = 'pop-up-menu';
  menu.role = 'menu';
  menu.append(
    ...lines.map(({ id, label }) => {
      const line = document.createElement('button');
      line.type = 'button';
      line.role = 'menuitem';
      line.dataset['line'] = id;
      line.textContent = label;
      return line;
    }),
  );
  return menu;
}

/** The policy of the page lets no style into its markup; it is set on the element instead. */
function keepInside(menu: HTMLElement): void {
  const { width, height } = menu.getBoundingClientRect();
  menu.style.left = `${Math.max(0, Math.min(pointer.x, innerWidth - width))}px`;
  menu.style.top = `${Math.max(0, Math.min(pointer.y, innerHeight - height))}px`;
}

function press(event: KeyboardEvent, menu: HTMLElement, leave: (taken: null) => void): void {
  const lines = [...menu.querySelectorAll('button')];
  const at = lines.findIndex(line => line.matches(':focus'));
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step !== undefined) lines.at((at + step) % lines.length)?.focus();
  else if (event.key === 'Escape' || event.key === 'Tab') leave(null);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function firstLine(menu: HTMLElement): HTMLElement | null {
  return menu.querySelector('button');
}
