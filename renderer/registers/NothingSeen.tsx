import type { ReactNode } from 'react';
import type { RegisterView } from '../../shared/model/register-view';

interface NothingProps {
  readonly view: RegisterView;
  readonly total: number;
  readonly empty: ReactNode;
  readonly onAll: () => void;
}

/** Says why no row is seen, and how to see them. */
export function NothingSeen({ view, total, empty, onAll }: NothingProps) {
  if (total === 0) return <div className="register-nothing">{empty}</div>;
  return (
    <div className="register-nothing">
      <p>
        {view.words.trim() === ''
          ? 'Nothing is in the register under what was chosen.'
          : `Nothing under what was chosen has the words “${view.words.trim()}”.`}
      </p>
      <button type="button" className="button" onClick={onAll}>
        Show the whole register
      </button>
    </div>
  );
}
