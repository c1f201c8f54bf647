import { type FormEvent, useState } from 'react';
import { keepAgenda } from '../../shared/commands/kept-agendas';
import { recordOf } from '../../shared/model/book';
import type { DialogProps } from '../commands/dialog-props';
import { openCommitteeId, openMeetingId } from '../commands/open-places';
import { doIt, useDesk } from '../desk/desk';
import { say } from '../store/said';
import { Dialog } from '../ui/Dialog';

/** Which kind of meeting is to begin with the agenda that is open. */
export function KeepAgenda({ onClose }: DialogProps) {
  const desk = useDesk();
  const [isUsual, setUsual] = useState(false);
  const [name, setName] = useState('');
  const committee = recordOf(desk.book.getState().book, 'committee', openCommitteeId(desk) ?? '');
  const kinds = committee?.otherAgendas ?? [];
  const keep = (event: FormEvent) => {
    event.preventDefault();
    const meetingId = openMeetingId(desk) ?? '';
    const kept = { meetingId, name: isUsual ? null : name };
    const whose = isUsual ? 'the usual agenda' : `the agenda of “${name.trim()}”`;
    if (!doIt(desk, { label: `change of ${whose}` }, book => keepAgenda(book, kept))) return;
    say(desk.view, `New meetings can begin with it: it is ${whose} now.`);
    onClose();
  };
  return (
    <Dialog title="Keep this agenda for new meetings" onClose={onClose}>
      <form className="dialog-form" onSubmit={keep}>
        <label>
          For which kind of meeting?
          <input
            required={!isUsual}
            disabled={isUsual}
            list="kinds-of-meeting"
            placeholder="Extraordinary meeting"
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
          <datalist id="kinds-of-meeting">
            {kinds.map(kind => (
              <option key={kind.name} value={kind.name} />
            ))}
          </datalist>
        </label>
        <label className="check">
          <input
            type="checkbox"
            checked={isUsual}
            onChange={({ target }) => setUsual(target.checked)}
          />
          For the usual meeting, in place of its standing items
        </label>
        <p className="dialog-remark">
          Titles, presenters and times are kept, without what was minuted. The settings of the
          committee change them.
        </p>
        <div className="dialog-acts">
          <button type="submit" className="button button-main">
            Keep the agenda
          </button>
        </div>
      </form>
    </Dialog>
  );
}
