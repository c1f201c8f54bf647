import type { ActionEntry } from '../../../shared/registers/across/entries';
import { snoozedInWords } from './snoozed-words';

/** Whether an action goes on, or how it closed. */
export function StandingMark({ entry: { status, closing, snoozedUntil } }: { entry: ActionEntry }) {
  if (snoozedUntil) {
    return (
      <>
        <span className="mark mark-waiting">Snoozed</span>
        <span className="closed-how">{snoozedInWords(snoozedUntil)}</span>
      </>
    );
  }
  if (status === 'ongoing') return <span className="mark mark-ongoing">Ongoing</span>;
  const how = closing && CLOSED[closing.how];
  return (
    <>
      <span className="mark mark-closed">Closed</span>
      {how && <span className="closed-how">{how}</span>}
    </>
  );
}

const CLOSED = {
  done: '',
  underItem: 'under an item',
  superseded: 'replaced',
  handedOver: 'handed over',
  overtaken: 'overtaken',
} as const;
