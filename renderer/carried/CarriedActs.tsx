import { type KeyboardEvent, useState } from 'react';
import { type CarriedTo, keepOpen, reopen } from '../../shared/commands/carried-actions';
import type { CarriedAction } from '../../shared/registers/carry-forward';
import { openDialog } from '../commands/open-places';
import { ifItCan, useDesk } from '../desk/desk';
import type { MeetingFrame } from '../meeting/meeting-view';
import { RaiseAction } from './RaiseAction';

interface ActsProps {
  readonly row: CarriedAction;
  readonly frame: MeetingFrame;
}

/**
 * What becomes of a carried action at this meeting. The keys hold anywhere in its row: Alt+K keeps it
 * open or opens it again, Alt+X asks how it closes, Alt+U which item gave the update, Alt+R raises a
 * new one, Alt+D gives a new due date, Alt+Z leaves it alone until a meeting.
 */
export function CarriedActs({ row, frame }: ActsProps) {
  const desk = useDesk();
  const [raising, setRaising] = useState(false);
  const { id, ref } = row.action;
  const of: CarriedTo = { actionId: id, meetingId: frame.meeting.id };
  const closed = row.update?.status === 'closed';
  const keep = closed
    ? ifItCan(desk, { label: `reopen ${ref}` }, book => reopen(book, of))
    : ifItCan(desk, { label: `${ref} stays open` }, book => keepOpen(book, of));
  return (
    <>
      <div className="carried-acts">
        <Act act="keep" words={closed ? 'Reopen' : 'Keep open'} about={ref} onClick={keep} />
        <Act
          act="close"
          words={closed ? 'Close otherwise' : 'Close'}
          about={ref}
          onClick={() => openDialog(desk, 'closeAction', id)}
        />
        <Act
          act="under"
          words="Given under"
          about={`an item: the update of ${ref}`}
          onClick={() => openDialog(desk, 'updateUnder', id)}
        />
        <Act
          act="raise"
          words="New action"
          about={`out of ${ref}`}
          expanded={raising}
          onClick={() => setRaising(!raising)}
        />
        <Act
          act="due"
          words="New due date"
          about={`of ${ref}`}
          onClick={() => openDialog(desk, 'newDueDate', id)}
        />
        <Act
          act="snooze"
          words="Snooze"
          about={`${ref} until a meeting`}
          onClick={() => openDialog(desk, 'snoozeAction', id)}
        />
      </div>
      {raising && <RaiseAction row={row} frame={frame} onDone={() => setRaising(false)} />}
    </>
  );
}

const KEYS = { keep: 'K', close: 'X', under: 'U', raise: 'R', due: 'D', snooze: 'Z' } as const;

interface ActProps {
  readonly act: keyof typeof KEYS;
  readonly words: string;
  /** What completes the words for whoever does not see the row around them. */
  readonly about: string;
  readonly expanded?: boolean;
  /** `null` where it cannot be done now. */
  readonly onClick: (() => void) | null;
}

function Act({ act, words, about, expanded, onClick }: ActProps) {
  const key = `Alt+${KEYS[act]}`;
  const name = `${words} ${about}`;
  return (
    <button
      type="button"
      className="button button-plain"
      data-act={act}
      aria-label={name}
      aria-expanded={expanded}
      aria-keyshortcuts={key}
      title={`${name} (${key})`}
      disabled={onClick === null}
      onClick={() => onClick?.()}
    >
      {words}
      <span className="keys" data-keys={key} />
    </button>
  );
}

/** Takes the keys of a row to its buttons; the arrows with Alt go to the row before or after. */
export function pressInRow(event: KeyboardEvent<HTMLElement>): void {
  if (!event.altKey || event.ctrlKey || event.shiftKey) return;
  const row = event.currentTarget;
  const act = Object.entries(KEYS).find(([, key]) => event.code === `Key${key}`)?.[0];
  if (act !== undefined) {
    row.querySelector<HTMLButtonElement>(`button[data-act="${act}"]`)?.click();
  } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    const beside = event.key === 'ArrowDown' ? row.nextElementSibling : row.previousElementSibling;
    beside?.querySelector<HTMLElement>('textarea')?.focus();
  } else return;
  event.preventDefault();
}
