import type { ReactNode, Ref } from 'react';

interface PanelProps {
  readonly ref: Ref<HTMLElement>;
  readonly label: string;
  readonly onClose: () => void;
  /** Gives the keyboard back to the row. */
  readonly onRows: () => void;
  readonly children: ReactNode;
}

/** The whole of a row, at the right. Escape closes it, the left arrow goes back to the row. */
export function RegisterPanel({ ref, label, onClose, onRows, children }: PanelProps) {
  return (
    <aside
      ref={ref}
      className="register-panel"
      id="register-panel"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={event => {
        if (event.defaultPrevented || isTypedIn(event.target)) return;
        if (event.key === 'Escape') onClose();
        else if (event.key === 'ArrowLeft') onRows();
        else return;
        event.preventDefault();
      }}
    >
      <button type="button" className="button button-quiet register-close" onClick={onClose}>
        Close
      </button>
      {children}
    </aside>
  );
}

function isTypedIn(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select');
}
