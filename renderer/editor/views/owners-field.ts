import type { KnownOwner, Owner } from '../../../shared/model/owner';
import { ownersFor, ownersOf } from '../../../shared/reading/typed-owners';
import { type OptionList, optionList } from '../menus/option-list';
import { type FactField, type FieldEnd, factField } from './fact-field';

const MOST = 8;

/** Told once: the owners to keep, `null` where nothing is to change, and where the caret goes. */
type OnEnd = (owners: Owner[] | null, then: FieldEnd['then']) => void;

/** The owners of an action as a line with commas between them, each found by its first letters. */
export class OwnersField implements FactField {
  readonly dom: HTMLInputElement;
  private readonly field: FactField;
  private readonly list: OptionList;
  private readonly known: () => readonly KnownOwner[];
  private found: readonly KnownOwner[] = [];
  private active = 0;

  constructor(
    place: HTMLElement,
    owners: readonly Owner[],
    known: () => readonly KnownOwner[],
    onEnd: OnEnd,
  ) {
    this.known = known;
    const field = factField({
      name: 'Owners of the action, a comma between them',
      words: owners.map(({ name }) => `${name}, `).join(''),
      hint: 'Owners: DCC, Ofgem',
      onInput: () => this.offer(this.typedLast() === '' ? [] : this.fitting()),
      onKey: event => this.takesKey(event),
      onEnd: ({ words, then }) => {
        this.list.remove();
        onEnd(words === null ? null : ownersOf(words, known()), then);
      },
    });
    this.field = field;
    this.dom = field.input;
    this.list = optionList(place, 'Known owners', at => this.pick(at));
    this.dom.setAttribute('role', 'combobox');
    this.dom.setAttribute('aria-autocomplete', 'list');
    this.dom.setAttribute('aria-controls', this.list.id);
    this.dom.setAttribute('aria-expanded', 'false');
  }

  focus(): void {
    this.dom.focus();
    this.dom.setSelectionRange(this.dom.value.length, this.dom.value.length);
  }

  close(): void {
    this.field.close();
    this.list.remove();
  }

  private typedLast(): string {
    return this.dom.value.slice(this.dom.value.lastIndexOf(',') + 1).trim();
  }

  private fitting(): readonly KnownOwner[] {
    return ownersFor(this.typedLast(), this.known()).slice(0, MOST);
  }

  private offer(found: readonly KnownOwner[], active = 0): void {
    this.found = found;
    this.active = active;
    this.dom.setAttribute('aria-expanded', String(found.length > 0));
    if (found.length === 0) {
      this.list.hide();
      this.dom.removeAttribute('aria-activedescendant');
      return;
    }
    const choices = found.map(({ name, detail }) => ({ label: name, detail }));
    this.list.show(choices, active, this.dom.getBoundingClientRect());
    this.dom.setAttribute('aria-activedescendant', this.list.optionId(active));
  }

  private pick(at: number): void {
    const owner = this.found[at];
    if (!owner) return;
    const before = this.dom.value.slice(0, this.dom.value.lastIndexOf(',') + 1);
    this.dom.value = `${before}${before === '' ? '' : ' '}${owner.name}, `;
    this.offer([]);
  }

  private takesKey(event: KeyboardEvent): boolean {
    const takes = this.found.length === 0 ? this.opensBy(event) : this.choosesBy(event);
    if (!takes) return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  private opensBy({ key }: KeyboardEvent): boolean {
    if (key !== 'ArrowDown') return false;
    this.offer(this.fitting());
    return true;
  }

  private choosesBy({ key }: KeyboardEvent): boolean {
    const { length } = this.found;
    // What is picked is put in first; Enter and Tab then keep the line as ever.
    if (key === 'Enter' || key === 'Tab') this.pick(this.active);
    else if (key === 'Escape') this.offer([]);
    else if (key === 'ArrowDown') this.offer(this.found, (this.active + 1) % length);
    else if (key === 'ArrowUp') this.offer(this.found, (this.active + length - 1) % length);
    return key === 'Escape' || key === 'ArrowDown' || key === 'ArrowUp';
  }
}
