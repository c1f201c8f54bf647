import type { FormEvent, KeyboardEvent, ReactNode } from 'react';
import { submitOnModEnter } from '../ui/submit-on-mod-enter';

interface FormProps {
  readonly label: string;
  /** What its button says. */
  readonly act: string;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A small form in the panel: Enter keeps, Escape goes back without it. */
export function PanelForm({ label, act, onSubmit, onClose, children }: FormProps) {
  const press = (event: KeyboardEvent<HTMLElement>) => {
    submitOnModEnter(event);
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form className="panel-form" aria-label={label} onKeyDown={press} onSubmit={submit}>
      {children}
      <div className="panel-form-acts">
        <button type="button" className="button button-quiet" onClick={onClose}>
          Cancel
        </button>
        <button type="submit" className="button button-plain">
          {act}
        </button>
      </div>
    </form>
  );
}
