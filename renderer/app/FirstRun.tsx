import './first-run.css';
import { type FormEvent, useState } from 'react';
import { addCommittee } from '../../shared/commands/committees';
import { recordsOf } from '../../shared/model/book';
import { meetingsOf } from '../../shared/registers/meetings';
import { PLAIN } from '../../shared/report/house-styles/plain';
import { counted } from '../agenda/item-marks';
import { type Desk, doIt, useDesk } from '../desk/desk';
import { openCommittee, openMeeting } from '../desk/going';
import { say } from '../store/view-store';
import iconAddress from '../theme/icon.svg';
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
        <Sample />
      </div>
    </main>
  );
}

function NewCommittee() {
  const desk = useDesk();
  const [name, setName] = useState('');
  const [code, setCode] = useState('');
  const begin = (event: FormEvent) => {
    event.preventDefault();
    const named = {
      name: name.trim(),
      code: (code.trim() || initialsOf(name)).trim(),
      houseStyle: PLAIN,
    };
    const label = { label: `new committee ${named.code}` };
    if (doIt(desk, label, (book, context) => addCommittee(book, named, context))) {
      openNewest(desk);
    }
  };
  return (
    <form className="first-run-way" onSubmit={begin}>
      <h2>A committee of your own</h2>
      <label>
        What is the committee called?
        <input
          // biome-ignore lint/a11y/noAutofocus: the first start has this one thing to do
          autoFocus
          required
          value={name}
          placeholder="Technical Architecture Sub-Committee"
          onChange={event => setName(event.target.value)}
        />
      </label>
      <label>
        How is it called for short? References begin with it.
        <input
          value={code}
          placeholder={initialsOf(name) || 'TASC'}
          onChange={event => setCode(event.target.value)}
        />
      </label>
      <button type="submit" className="button button-main">
        Begin with this committee
      </button>
    </form>
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
        Three meetings of an invented committee, to try everything on. You can remove it at any
        time.
      </p>
      <button
        type="button"
        className="button button-plain"
        disabled={opening}
        onClick={() => void open()}
      >
        Open the sample book
      </button>
      {refusal !== null && <p role="alert">{refusal} Nothing of yours is touched.</p>}
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

function openNewest(desk: Desk): void {
  const newest = recordsOf(desk.book.getState().book, 'committee').at(-1);
  if (newest) openCommittee(desk, newest.id);
}

/** `Technical Sub-Committee` → `TSC`. */
function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter(word => /^\p{Lu}/u.test(word));
  return words.map(word => word.charAt(0)).join('');
}
