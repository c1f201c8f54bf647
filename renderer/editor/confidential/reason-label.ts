import type { EditorView } from 'prosemirror-view';
import { contextOf } from '../editor-context';
import { saying } from '../undo/said-by';
import { runFrom } from './confidential-run';
import { closingReason, openingReason } from './open-reason';
import { reasonField } from './reason-field';

/** What stands above a confidential block: why, or the field in which that is typed. */
export function reasonLabel(
  view: EditorView,
  getPos: () => number | undefined,
  { reason, isOpen }: { readonly reason: string; readonly isOpen: boolean },
): HTMLElement {
  const label = document.createElement('p');
  label.className = 'confidential-label';
  label.contentEditable = 'false';
  if (isOpen) {
    const usual = contextOf(view.state).reasons();
    const field = reasonField(label, reason, usual, (now, goesBack) =>
      keep(view, getPos(), now, goesBack),
    );
    label.append('Confidential: ', field.dom);
    // Only once the page has it can it take the focus.
    queueMicrotask(field.focus);
  } else label.append(opener(view, getPos, reason));
  return label;
}

/** For the mouse; by keyboard there is a key. */
function opener(
  view: EditorView,
  getPos: () => number | undefined,
  reason: string,
): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.tabIndex = -1;
  button.textContent = reason === '' ? 'Confidential' : `Confidential: ${reason}`;
  button.title = 'Left out of the public version. Why (Ctrl+Alt+C), or open again (Ctrl+Shift+X)';
  button.addEventListener('click', () => {
    const pos = getPos();
    if (pos !== undefined) view.dispatch(openingReason(view.state.tr, pos));
  });
  return button;
}

/** `null` leaves the reason as it is. */
function keep(
  view: EditorView,
  pos: number | undefined,
  reason: string | null,
  goesBack: boolean,
): void {
  if (view.isDestroyed || pos === undefined) return;
  const change = closingReason(view.state.tr);
  const before = view.state.doc.nodeAt(pos)?.attrs['confidential'];
  if (reason !== null && reason !== before) {
    for (const at of runFrom(view.state.doc, pos)) {
      change.setNodeAttribute(at, 'confidential', reason);
    }
    saying(change, 'why it is confidential');
  }
  view.dispatch(change);
  if (goesBack) view.focus();
}
