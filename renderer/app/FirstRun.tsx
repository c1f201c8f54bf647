import './first-run.css';
import { useState } from 'react';
import { recordsOf } from '../../shared/model/book';
import { counted } from '../../shared/model/counted';
import { listInWords } from '../../shared/model/list-in-words';
import { removedCommittees } from '../../shared/registers/committees';
import { meetingsOf } from '../../shared/registers/meetings';
import { CommandButton } from '../commands/CommandButton';
import { type Desk, doIt, useDesk } from '../desk/desk';
import { openMeeting } from '../going/open-meeting';
import { CommitteeQuestions } from '../meetings/CommitteeQuestions';
import { say } from '../store/said';
import { useQuietBook } from '../store/use-book';
import iconAddress from '../theme/icon.svg';
import { Problem } from '../ui/Problem';
import { readSampleBook } from './sample-book';

/** The first start: the sample book to look at, or a committee of her own in two questions. */
export function FirstRun() {
  return (
    <main className="screen first-run" id="desk">
      <header className="first-run-head">
        <img src={iconAddress} alt="" width="44" height="44" />
        <div>
          <h1>Minutebook</h1>
          <p>
            Take the minutes live, offline, from the keyboard. All of it stays on this computer.
          </p>
        </div>
      </header>
      <div className="first-run-ways">
        <NewCommittee />
        <div className="first-run-others">
          <Sample />
          <FromMinutes />
          <FromBackup />
        </div>
      </div>
      <InTrash />
    </main>
  );
}

/** Where every committee was removed, the way back to them. */
function InTrash() {
  const removed = removedCommittees(useQuietBook());
  if (removed.length === 0) return null;
  return (
    <p className="first-run-trash">
      {listInWords(removed.map(({ code }) => code))} {removed.length === 1 ? 'lies' : 'lie'} in the
      trash, with all meetings. <CommandButton name="book.trash" kind="quiet" />
    </p>
  );
}

function NewCommittee() {
  return (
    <section className="first-run-way" aria-labelledby="own-title">
      <h2 id="own-title">A committee of your own</h2>
      <CommitteeQuestions onMade={() => {}} />
    </section>
  );
}

function Sample() {
  const desk = useDesk();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [opening, setOpening] = useState(false);
  const open = async () => {
    setOpening(true);
    setRefusal(await putSample(desk));
    setOpening(false);
  };
  return (
    <section className="first-run-way" aria-labelledby="sample-title">
      <h2 id="sample-title">Look at the sample first</h2>
      <p>
        Three meetings of an invented committee, to try everything on. “Remove this committee” in
        its settings takes it away again.
      </p>
      <button
        type="button"
        className="button button-plain"
        disabled={opening}
        onClick={() => void open()}
      >
        Open the sample book
      </button>
      <Problem words={refusal !== null && `${refusal} Nothing of yours is touched.`} />
    </section>
  );
}

function FromMinutes() {
  return (
    <section className="first-run-way" aria-labelledby="minutes-title">
      <h2 id="minutes-title">Begin with your last minutes</h2>
      <p>
        The committee, its members and its open actions come out of the minutes you have, as Word or
        text. You see all of it before anything is kept.
      </p>
      <CommandButton name="incoming.minutes">Take in minutes …</CommandButton>
    </section>
  );
}

function FromBackup() {
  return (
    <section className="first-run-way" aria-labelledby="backup-title">
      <h2 id="backup-title">Go on with a book of yours</h2>
      <p>A backup file from another computer, or from this one, brings it back as it was.</p>
      <CommandButton name="book.openFile">Open a backup …</CommandButton>
    </section>
  );
}

/** Puts the sample into the book and opens its latest meeting; words for her where it could not. */
async function putSample(desk: Desk): Promise<string | null> {
  const sample = await readSampleBook();
  if ('code' in sample) return sample.message;
  const put = [...sample.value.records.values()];
  const { length } = sample.setAside;
  if (length > 0) {
    say(
      desk.view,
      `${counted(length, 'record')} of the sample could not be read and was left out.`,
    );
  }
  doIt(desk, { label: 'sample book' }, () => ({ put, remove: [] }));
  const [committee] = recordsOf(sample.value, 'committee');
  const latest = committee && meetingsOf(sample.value, committee.id).at(-1);
  if (latest) await openMeeting(desk, latest.id);
  return null;
}
