import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import type { RegisterView } from '../../shared/model/register-view';
import { useDesk } from '../desk/desk';
import { useHeldKeys } from '../desk/use-held-keys';

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

/** Says that the register cannot be shown now, and that nothing is lost by that. */
export function CannotList({ why, onAgain }: { why: string; onAgain: () => void }) {
  return (
    <div className="register-nothing" role="alert">
      <p>The register could not be read just now. The minutes are untouched.</p>
      <p>{why}</p>
      <button type="button" className="button" onClick={onAgain}>
        Try again
      </button>
    </div>
  );
}

/** By then a register that has not come is waited for, and she is told, in milliseconds. */
const A_MOMENT = 250;

/** Says how far the minutes have been read, where that takes longer than a moment; keys wait for the rows. */
export function StillReading() {
  const { clerk } = useDesk();
  const progress = useSyncExternalStore(clerk.subscribeProgress, clerk.progress);
  const [isLong, setLong] = useState(false);
  useHeldKeys();
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), A_MOMENT);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return null;
  const how = progress ? `: ${progress.done} of ${progress.of} meetings` : ' …';
  return (
    <div className="register-nothing" role="status">
      <p>The minutes are being read{how}</p>
    </div>
  );
}
