import './meetings.css';
import { useEffect } from 'react';
import { committeesOf } from '../../shared/registers/committees';
import { openDialog } from '../commands/open-places';
import { useDesk } from '../desk/desk';
import { useQuietBook, useView } from '../store/use-book';
import { CommitteeMeetings } from './CommitteeMeetings';

/** All committees with their meetings; the keyboard begins at the meeting she comes from. */
export function MeetingsScreen() {
  const desk = useDesk();
  const committees = committeesOf(useQuietBook());
  const cameFrom = useView(view => view.cameFrom);
  const readOnly = useView(view => view.readOnly);
  useEffect(() => {
    const row = document.getElementById(`row:${cameFrom}`);
    (
      row ?? document.querySelector<HTMLElement>('.meeting-row, .committee-meetings button')
    )?.focus();
  }, [cameFrom]);
  return (
    <main className="screen meetings-screen" id="desk" tabIndex={-1}>
      <title>Meetings – Minutebook</title>
      <header className="meetings-head">
        <h1>Meetings</h1>
        <button
          type="button"
          className="button button-plain"
          disabled={readOnly}
          onClick={() => openDialog(desk, 'newCommittee')}
        >
          New committee …
        </button>
      </header>
      {committees.map(committee => (
        <CommitteeMeetings key={committee.id} committee={committee} />
      ))}
    </main>
  );
}
