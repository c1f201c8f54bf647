import { answers } from '../menus/menu-option';
import { type OptionList, optionList } from '../menus/option-list';
import { type FactField, factField } from '../views/fact-field';

/** Told once: the reason to keep, `null` where nothing is to change, and whether the caret goes back. */
type OnEnd = (reason: string | null, goesBack: boolean) => void;

/**
 * Why something is confidential, as the public version will say it. The usual reasons are offered:
 * the arrow keys choose, Enter keeps.
 */
export function reasonField(
  place: HTMLElement,
  reason: string,
  usual: readonly string[],
  onEnd: OnEnd,
): FactField {
  let offered: readonly string[] = [];
  let active = -1;
  const list: OptionList = optionList(place, 'Usual reasons', at => pick(at));
  const field = factField({
    name: 'Why it is confidential',
    words: reason,
    hint: 'as the public version will say it',
    onInput: input => offer(input.value),
    onKey: event => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return false;
      event.preventDefault();
      if (offered.length > 0) choose(event.key === 'ArrowDown' ? 1 : -1);
      return true;
    },
    onEnd: ({ words, then }) => {
      list.remove();
      onEnd(words === null ? null : words.trim(), then !== 'stay');
    },
  });

  function offer(typed: string): void {
    offered = typed === reason ? usual : usual.filter(each => answers(each, typed));
    active = -1;
    show();
  }

  function show(): void {
    if (offered.length === 0) {
      list.hide();
      return;
    }
    const choices = offered.map(label => ({ label, detail: '' }));
    list.show(choices, active, field.input.getBoundingClientRect());
    if (active < 0) field.input.removeAttribute('aria-activedescendant');
    else field.input.setAttribute('aria-activedescendant', list.optionId(active));
  }

  function choose(step: 1 | -1): void {
    active = (Math.max(active, step > 0 ? -1 : 0) + step + offered.length) % offered.length;
    field.input.value = offered[active] ?? field.input.value;
    show();
  }

  function pick(at: number): void {
    field.input.value = offered[at] ?? field.input.value;
    list.hide();
  }

  field.input.setAttribute('role', 'combobox');
  field.input.setAttribute('aria-autocomplete', 'list');
  field.input.setAttribute('aria-controls', list.id);
  field.input.setAttribute('aria-expanded', 'true');
  return {
    dom: field.dom,
    close: field.close,
    focus: () => {
      field.focus();
      offer(reason);
    },
  };
}
