import './from-the-minutes.css';
import { useEffect, useMemo, useState } from 'react';
import { leaveImplied, tellOfModification } from '../../shared/commands/changes/modifications';
import type { Book } from '../../shared/model/book';
import { counted } from '../../shared/model/counted';
import type { Meeting } from '../../shared/model/meeting';
import type { ModificationTold } from '../../shared/model/modification';
import { type ChangeNames, latestNames } from '../../shared/registers/changes/change-names';
import type { ChangeRegister } from '../../shared/registers/changes/change-register';
import { FACT_LABELS, factsInWords } from '../../shared/registers/changes/fact-words';
import { type ImpliedUpdate, impliedUpdates } from '../../shared/registers/changes/implied-updates';
import { committeesOf } from '../../shared/registers/committees';
import { meetingsOf } from '../../shared/registers/meetings';
import { doIt, ifItCan, useDesk } from '../desk/desk';
import { say } from '../store/said';
import { useQuietBook } from '../store/use-book';

/** So many meetings of each committee are looked through, the latest. */
const LATEST = 3;

/** What the outcomes of the latest meetings imply of the modifications they name. */
export function FromTheMinutes({ register }: { register: ChangeRegister }) {
  const desk = useDesk();
  const book = useQuietBook();
  const meetings = latestMeetings(book);
  const ids = meetings.map(({ id }) => id).join('\n');
  useEffect(() => {
    // What cannot be read now implies nothing now; the register stands without it.
    for (const id of ids.split('\n').filter(Boolean)) desk.bringMeeting(id).catch(() => {});
  }, [desk, ids]);
  const updates = useMemo(() => impliedBy(book, register), [book, register]);
  const names = useMemo(() => latestNames(register), [register]);
  if (updates.length === 0) return null;
  return (
    <section className="from-minutes" aria-labelledby="from-minutes">
      <h2 id="from-minutes">{counted(updates.length, 'outcome')} to take over from the minutes</h2>
      <ul>
        {updates.map(update => (
          <Implied
            key={JSON.stringify([update.modification.id, update.saidIn])}
            update={update}
            register={register}
            names={names}
          />
        ))}
      </ul>
    </section>
  );
}

interface ImpliedProps {
  readonly update: ImpliedUpdate;
  readonly register: ChangeRegister;
  readonly names: ChangeNames;
}

/** One update: each fact can be left out before it is noted; or all of it is left. */
function Implied({ update, register, names }: ImpliedProps) {
  const desk = useDesk();
  const [without, setWithout] = useState<readonly string[]>([]);
  const { modification, on, source, facts, saidIn } = update;
  const { id: modificationId, reference } = modification;
  const told = factsInWords(facts, { code: register.code, names });
  const name = { label: `what the minutes say of ${reference}` };
  const leave = ifItCan(desk, name, (book, context) =>
    leaveImplied(book, { modificationId, told: { on, source, saidIn } }, context),
  );
  const note = () => {
    const kept = { on, source, saidIn, facts: leftIn(facts, without) };
    const isNoted = doIt(desk, name, (book, context) =>
      tellOfModification(book, { modificationId, told: kept }, context),
    );
    if (!isNoted) say(desk.view, `The register says so of ${reference} already. Leave it here.`);
  };
  return (
    <li>
      <p>
        <span className="reference">{reference}</span> {source}
      </p>
      <div className="implied-facts">
        {told.map(({ label, words }) => (
          <label key={label} className="check">
            <input
              type="checkbox"
              checked={!without.includes(label)}
              onChange={({ target }) =>
                setWithout(before =>
                  target.checked ? before.filter(each => each !== label) : [...before, label],
                )
              }
            />
            {label}: {words}
          </label>
        ))}
      </div>
      <div className="implied-ways">
        <button
          type="button"
          className="button button-main"
          aria-label={`Note it of ${reference}`}
          disabled={leave === null || without.length === told.length}
          onClick={note}
        >
          Note it
        </button>
        <button
          type="button"
          className="button button-plain"
          aria-label={`Leave it of ${reference}`}
          disabled={leave === null}
          onClick={() => leave?.()}
        >
          Leave it
        </button>
      </div>
    </li>
  );
}

function latestMeetings(book: Book): Meeting[] {
  return committeesOf(book).flatMap(({ id }) => meetingsOf(book, id).slice(-LATEST));
}

function impliedBy(book: Book, register: ChangeRegister): ImpliedUpdate[] {
  return committeesOf(book).flatMap(committee =>
    meetingsOf(book, committee.id)
      .slice(-LATEST)
      .flatMap(meeting => impliedUpdates(book, register, meeting, committee)),
  );
}

function leftIn(facts: ModificationTold, without: readonly string[]): ModificationTold {
  const labels: Readonly<Record<string, string>> = FACT_LABELS;
  return Object.fromEntries(
    Object.entries(facts).filter(([fact]) => !without.includes(labels[fact] ?? '')),
  );
}
