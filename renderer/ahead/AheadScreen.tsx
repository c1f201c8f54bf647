import './ahead.css';
import { useState } from 'react';
import type { Committee } from '../../shared/model/committee';
import { committeesOf } from '../../shared/registers/committees';
import { CommandButton } from '../commands/CommandButton';
import { useDesk } from '../desk/desk';
import { useBrought } from '../desk/use-brought';
import { useQuietBook, useView } from '../store/use-book';
import { ChoiceStrip, type StripChoice } from '../ui/ChoiceStrip';
import { Problem } from '../ui/Problem';
import { MonthsAhead } from './MonthsAhead';
import { Planner } from './Planner';

type ViewName = 'months' | 'planner';

const VIEWS: readonly StripChoice<ViewName>[] = [
  { value: 'months', words: 'Month by month' },
  { value: 'planner', words: 'Planner of the year' },
];

/** What is ahead of a committee: its meetings with what they are to take, and the duties of its year. */
export function AheadScreen() {
  const book = useQuietBook();
  const chosen = useView(({ screen }) => (screen.name === 'ahead' ? screen.committeeId : null));
  const committees = committeesOf(book);
  const committee = committees.find(({ id }) => id === chosen) ?? committees[0];
  return (
    <main className="screen ahead" id="desk" tabIndex={-1}>
      <title>Ahead – Minutebook</title>
      {committee ? (
        <Ahead key={committee.id} committee={committee} committees={committees} />
      ) : (
        <p className="ahead-nothing">
          There is no committee yet. Once there is one, its meetings to come stand here.
        </p>
      )}
    </main>
  );
}

interface AheadProps {
  readonly committee: Committee;
  readonly committees: readonly Committee[];
}

function Ahead({ committee, committees }: AheadProps) {
  const desk = useDesk();
  const [view, show] = useState<ViewName>('months');
  const brought = useBrought(committee.id, () => desk.bringOpenActions(committee.id));
  return (
    <>
      <header className="ahead-head">
        <h1>Ahead</h1>
        {committees.length > 1 && (
          <select
            aria-label="Committee"
            value={committee.id}
            onChange={({ target }) =>
              desk.view.setState({ screen: { name: 'ahead', committeeId: target.value } })
            }
          >
            {committees.map(({ id, code }) => (
              <option key={id} value={id}>
                {code}
              </option>
            ))}
          </select>
        )}
        <ChoiceStrip label="How it is shown" value={view} choices={VIEWS} onChange={show} />
        <div className="ahead-acts">
          <CommandButton name="ahead.duty">New duty …</CommandButton>
          <CommandButton name="book.newMeeting" kind="main">
            New meeting …
          </CommandButton>
        </div>
      </header>
      <Problem words={brought === 'failed' && NOT_READ} />
      {view === 'months' ? (
        <MonthsAhead committee={committee} />
      ) : (
        <Planner committee={committee} />
      )}
    </>
  );
}

const NOT_READ =
  'The open actions could not be read now. All of them are safe; what is promised and due is not among what follows.';
