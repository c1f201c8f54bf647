import { type KeyboardEvent, useRef, useState } from 'react';
import {
  type CarriedTo,
  closeAction,
  keepOpen,
  reopen,
  updateUnderItem,
} from '../../shared/commands/carried-actions';
import type { Closing } from '../../shared/model/action-update';
import type { Book } from '../../shared/model/book';
import type { Change } from '../../shared/model/change';
import type { CarriedAction } from '../../shared/registers/carry-forward';
import { doIt, ifItCan, useDesk } from '../desk/desk';
import type { MeetingFrame } from '../meeting/meeting-view';
import { ClosingChoice } from './ClosingChoice';
import { RaiseAction } from './RaiseAction';

interface ActsProps {
  readonly row: CarriedAction;
  readonly frame: MeetingFrame;
}

/**
 * What becomes of a carried action at this meeting. The keys hold anywhere in its row: Alt+K keeps it
 * open, Alt+X chooses how it closes, Alt+U tells the item that gave the update, Alt+R raises a new one.
 */
export function CarriedActs({ row, frame }: ActsProps) {
  const desk = useDesk();
  const [raising, setRaising] = useState(false);
  const under = useRef<HTMLSelectElement>(null);
  const { id, ref } = row.action;
  const of: CarriedTo = { actionId: id, meetingId: frame.meeting.id };
  const act = (label: string, how: (book: Book) => Change | null) => doIt(desk, { label }, how);
  const closed = row.update?.status === 'closed';
  const keeps = ifItCan(desk, { label: `${ref} stays open` }, book => keepOpen(book, of));
  return (
    <>
      <div className="carried-acts">
        {closed ? (
          <button
            type="button"
            className="button button-plain"
            onClick={() => act(`reopen ${ref}`, book => reopen(book, of))}
          >
            Reopen
          </button>
        ) : (
          <button
            type="button"
            className="button button-plain"
            data-act="keep"
            aria-keyshortcuts="Alt+K"
            title="Keep open (Alt+K)"
            disabled={!keeps}
            onClick={() => keeps?.()}
          >
            Keep open
          </button>
        )}
        <ClosingChoice
          of={ref}
          frame={frame}
          closed={closed}
          close={(closing: Closing) =>
            act(`close ${ref}`, book => closeAction(book, { ...of, closing }))
          }
        />
        <select
          ref={under}
          aria-label={`Update of ${ref} was given under`}
          aria-keyshortcuts="Alt+U"
          data-act="under"
          value=""
          onChange={({ target }) =>
            act(`update of ${ref}`, book => updateUnderItem(book, { ...of, itemId: target.value }))
          }
        >
          <option value="">Given under …</option>
          {frame.numbered.map(({ item, number }) => (
            <option key={item.id} value={item.id}>
              {number === '' ? item.title : `Item ${number}: ${item.title}`}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="button button-plain"
          data-act="raise"
          aria-expanded={raising}
          aria-keyshortcuts="Alt+R"
          title="Raise a new action out of this update (Alt+R)"
          onClick={() => setRaising(!raising)}
        >
          New action …
        </button>
      </div>
      {raising && <RaiseAction row={row} frame={frame} onDone={() => setRaising(false)} />}
    </>
  );
}

const KEYS: Readonly<Record<string, string>> = {
  KeyK: 'keep',
  KeyX: 'close',
  KeyU: 'under',
  KeyR: 'raise',
};

/** Takes the keys of a row to its buttons; the arrows with Alt go to the row before or after. */
export function pressInRow(event: KeyboardEvent<HTMLElement>): void {
  if (!event.altKey || event.ctrlKey || event.shiftKey) return;
  const row = event.currentTarget;
  const act = KEYS[event.code];
  if (act !== undefined) {
    const place = row.querySelector<HTMLElement>(`[data-act="${act}"]`);
    if (place instanceof HTMLButtonElement) place.click();
    else place?.focus();
  } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    const beside = event.key === 'ArrowDown' ? row.nextElementSibling : row.previousElementSibling;
    beside?.querySelector<HTMLElement>('textarea')?.focus();
  } else return;
  event.preventDefault();
}
