import './dialog.css';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { submitOnModEnter } from './submit-on-mod-enter';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly size?: 'small' | 'wide' | 'full';
  readonly children: ReactNode;
}

/** Where the keyboard begins in a dialog. */
const FIRST_PLACES = ['[data-first]', 'input, textarea, select, [tabindex="0"]'];

/**
 * Something that is answered or left before the work goes on. The browser's own dialog keeps the
 * keyboard inside and closes with Escape; the focus then goes back to where it was. Ctrl+Enter answers
 * from wherever she is in it.
 */
export function Dialog({ title, onClose, size = 'small', children }: DialogProps) {
  const place = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = place.current;
    const before = document.activeElement;
    if (!dialog?.open) dialog?.showModal();
    // The browser would choose the way out; she came to answer.
    if (dialog) firstPlaceIn(dialog)?.focus();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={place}
      className={`dialog dialog-${size}`}
      aria-labelledby={titleId}
      onCancel={event => {
        event.preventDefault();
        onClose();
      }}
      // A browser lets Escape through where it takes the prevention for a trap.
      onClose={onClose}
      onKeyDown={submitOnModEnter}
    >
      <header className="dialog-head">
        <h2 id={titleId}>{title}</h2>
        <button type="button" className="button button-quiet" onClick={onClose}>
          Close
        </button>
      </header>
      {children}
    </dialog>
  );
}

function firstPlaceIn(dialog: HTMLElement): HTMLElement | null {
  for (const place of FIRST_PLACES) {
    const found = dialog.querySelector<HTMLElement>(place);
    if (found) return found;
  }
  return null;
}
