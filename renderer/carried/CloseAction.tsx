import { useState } from 'react';
import type { Closing } from '../../shared/model/action-update';
import { carriedTo } from '../../shared/registers/carry-forward';
import type { DialogProps } from '../commands/dialog-props';
import { openMeetingId } from '../commands/open-places';
import { useDesk } from '../desk/desk';
import { Dialog } from '../ui/Dialog';
import { type PickEntry, PickList } from '../ui/PickList';
import { picking } from '../ui/picking';
import { ranked } from '../ui/ranked';
import { closeIn, type WayToClose, waysToClose, whomToHandTo } from './closings';

/** How a carried action closes: done, under an item, replaced, handed to a body, or overtaken. */
export function CloseAction({ about, onClose }: DialogProps) {
  const desk = useDesk();
  const [handing, setHanding] = useState(false);
  const meetingId = openMeetingId(desk) ?? '';
  const row = carriedTo(desk.book.getState().book, meetingId).find(
    ({ action }) => action.id === about,
  );
  if (!row) return null;
  const { ref } = row.action;
  const close = (closing: Closing) => closeIn(desk, meetingId, row.action, closing);
  return (
    // Another list is another dialog: the keyboard begins in its field.
    <Dialog
      key={handing ? 'bodies' : 'ways'}
      title={handing ? `To whom ${ref} was handed` : `How ${ref} closes`}
      onClose={onClose}
    >
      {handing ? (
        <Bodies close={close} onClose={onClose} />
      ) : (
        <Ways close={close} onClose={onClose} onHand={() => setHanding(true)} />
      )}
    </Dialog>
  );
}

interface ChoiceProps {
  readonly close: (closing: Closing) => void;
  readonly onClose: () => void;
}

/** The ways to close; to hand an action over is asked further, and stands after the usual two. */
function Ways({ close, onClose, onHand }: ChoiceProps & { onHand: () => void }) {
  const desk = useDesk();
  const [ways] = useState(() =>
    entriesOf(waysToClose(desk.book.getState().book, openMeetingId(desk) ?? ''), close),
  );
  const hand: PickEntry = { key: 'hand', label: 'Handed to another body …', pick: onHand };
  return (
    <PickList
      label="How it closes"
      placeholder="Done, an item’s number, a new action"
      find={query =>
        ranked(query, ways.toSpliced(2, 0, hand)).map(entry =>
          entry === hand ? entry : (picking([entry], onClose)[0] ?? entry),
        )
      }
      nothing="It cannot close so."
    />
  );
}

function Bodies({ close, onClose }: ChoiceProps) {
  const desk = useDesk();
  return (
    <PickList
      label="Body"
      placeholder="A body, or the name of another"
      find={query =>
        picking(
          ranked(query, entriesOf(whomToHandTo(desk.book.getState().book, query), close)),
          onClose,
        )
      }
      nothing="Type the name of the body."
    />
  );
}

function entriesOf(ways: readonly WayToClose[], close: (closing: Closing) => void): PickEntry[] {
  return ways.map(({ label, closing }) => ({ key: label, label, pick: () => close(closing) }));
}
