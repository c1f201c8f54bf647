import type { Node } from 'prosemirror-model';
import type { Decoration, EditorView, NodeView, NodeViewConstructor } from 'prosemirror-view';
import { type Due, dueInWords } from '../../../shared/model/due';
import type { Owner } from '../../../shared/model/owner';
import { actionLabel } from '../appearance';
import { contextOf } from '../editor-context';
import { closingFact, type Fact, factOf, opening } from '../facts/open-fact';
import { dueField } from './due-field';
import type { FactField, FieldEnd } from './fact-field';
import { OwnersField } from './owners-field';

/**
 * An action: its reference and its words as the file has them, below them its owners and when it is
 * due. Owners and due date become fields while they are open.
 */
export const actionView: NodeViewConstructor = (action, view, getPos, decorations) =>
  new ActionView(action, view, getPos, decorations);

class ActionView implements NodeView {
  readonly dom: HTMLElement;
  readonly contentDOM: HTMLElement;
  private readonly foot: HTMLElement;
  private readonly view: EditorView;
  private readonly getPos: () => number | undefined;
  private action: Node;
  private fact: Fact | null = null;
  private shown = '';
  private field: FactField | null = null;

  constructor(
    action: Node,
    view: EditorView,
    getPos: () => number | undefined,
    decorations: readonly Decoration[],
  ) {
    this.action = action;
    this.view = view;
    this.getPos = getPos;
    this.dom = element('div', 'action');
    this.contentDOM = this.dom.appendChild(document.createElement('p'));
    this.foot = this.dom.appendChild(element('div', 'action-facts'));
    this.foot.contentEditable = 'false';
    this.show(decorations);
  }

  update(now: Node, decorations: readonly Decoration[]): boolean {
    if (now.type !== this.action.type) return false;
    const before = this.facts(decorations);
    const isSame = now.sameMarkup(this.action) && before === this.shown;
    this.action = now;
    // A field that is being typed in is never drawn anew under her fingers.
    if (!isSame) this.show(decorations);
    return true;
  }

  stopEvent({ target }: Event): boolean {
    // Copying with the facts selected is the editor's.
    return target instanceof Element && target.closest('input, button') !== null;
  }

  ignoreMutation({ type, target }: { type: string; target: globalThis.Node }): boolean {
    if (type === 'selection') return this.foot.contains(target);
    return target !== this.contentDOM ? !this.contentDOM.contains(target) : type === 'attributes';
  }

  destroy(): void {
    this.field?.close();
  }

  private show(decorations: readonly Decoration[]): void {
    this.field?.close();
    this.field = null;
    this.fact = factOf(decorations);
    this.shown = this.facts(decorations);
    // Set before the words by the style: it is no part of them.
    this.contentDOM.dataset['label'] = actionLabel(this.action, contextOf(this.view.state));
    this.foot.replaceChildren(...this.parts());
    // Only once the page has it can it take the focus.
    if (this.field) queueMicrotask(() => this.field?.focus());
  }

  /** What is shown and not of the action itself, to tell whether it changed. */
  private facts(decorations: readonly Decoration[]): string {
    const { arisesFrom } = this.action.attrs;
    const origin = arisesFrom === null ? '' : this.origin(arisesFrom);
    const label = actionLabel(this.action, contextOf(this.view.state));
    return [label, origin, factOf(decorations)].join(' ');
  }

  private parts(): HTMLElement[] {
    const { attrs } = this.action;
    const owners: readonly Owner[] = attrs['owners'];
    const due: Due | null = attrs['due'];
    const arisesFrom: string | null = attrs['arisesFrom'];
    return [
      ...(this.fact === 'owners' ? [this.openOwners(owners)] : this.ownerChips(owners)),
      this.fact === 'due' ? this.openDue(due) : this.dueButton(due),
      ...(arisesFrom === null ? [] : [element('span', 'arises', this.origin(arisesFrom))]),
    ];
  }

  private ownerChips(owners: readonly Owner[]): HTMLElement[] {
    if (owners.length === 0) return [this.button('missing', 'No owner', 'owners')];
    return owners.map(({ name }) => this.button('owner', name, 'owners'));
  }

  private dueButton(due: Due | null): HTMLElement {
    return this.button('due', due ? `Due: ${dueInWords(due)}` : 'No due date', 'due');
  }

  /** For the mouse; by keyboard there are keys, and Tab must not stop at each of them. */
  private button(className: string, text: string, fact: Fact): HTMLElement {
    const button = element('button', className, text);
    button.tabIndex = -1;
    button.setAttribute('type', 'button');
    button.title = fact === 'owners' ? 'Owners (Ctrl+Shift+O)' : 'Due date (Ctrl+Shift+U)';
    button.addEventListener('click', () => {
      const pos = this.getPos();
      if (pos !== undefined) this.view.dispatch(opening(this.view.state, pos, fact));
    });
    return button;
  }

  private origin(target: string): string {
    const { label } = contextOf(this.view.state);
    const attrs = { to: 'action' as const, target, words: null };
    return `Arises from ${label({ type: 'reference', attrs })}`;
  }

  private openOwners(owners: readonly Owner[]): HTMLElement {
    const known = () => contextOf(this.view.state).owners;
    this.field = new OwnersField(this.dom, owners, known, (now, then) =>
      this.close('owners', now && !areSame(now, owners) ? now : undefined, then),
    );
    return this.field.dom;
  }

  private openDue(due: Due | null): HTMLElement {
    const meetingDate = () => contextOf(this.view.state).meetingDate;
    this.field = dueField(due, meetingDate, (now, then) => this.close('due', now, then));
    return this.field.dom;
  }

  /** `undefined` leaves the fact as it is. */
  private close(fact: Fact, value: unknown, then: FieldEnd['then']): void {
    const pos = this.getPos();
    if (pos === undefined) return;
    const { state } = this.view;
    const goesOn = then === 'next' && fact === 'owners';
    const change = goesOn ? opening(state, pos, 'due') : closingFact(state.tr);
    if (value !== undefined) change.setNodeAttribute(pos, fact, value);
    this.view.dispatch(change);
    if (!goesOn && then !== 'stay') this.view.focus();
  }
}

function areSame(some: readonly Owner[], others: readonly Owner[]): boolean {
  return JSON.stringify(some) === JSON.stringify(others);
}

function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
