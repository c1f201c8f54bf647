import './find-bar.css';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { isCirculated, type Meeting } from '../../shared/model/meeting';
import { useDesk } from '../desk/desk';
import { useView } from '../store/use-book';
import { ReplacePart } from './ReplacePart';
import { type Finding, useFinding } from './use-finding';

/** Finds words in the whole meeting, and puts others instead: one place, or all as one step. */
export function FindBar({ meeting }: { meeting: Meeting }) {
  const desk = useDesk();
  const asked = useView(view => view.find);
  const readOnly = useView(view => view.readOnly);
  const field = useRef<HTMLInputElement>(null);
  const finding = useFinding(meeting.id);
  const [words, setWords] = useState('');
  const { query, places, at, look, go } = finding;
  useEffect(() => {
    if (asked > 0) field.current?.select();
  }, [asked]);
  const close = () => {
    desk.view.setState({ find: 0 });
    desk.editor.current?.focus();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && event.target === field.current) go(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };
  return (
    <search className="find-bar" aria-label="Find and replace" onKeyDown={press}>
      <input
        ref={field}
        aria-label="Find in this meeting"
        placeholder="Find in this meeting"
        value={query.words}
        onChange={({ target }) => look({ words: target.value })}
      />
      <span className="find-count" role="status">
        {query.words !== '' && (places.length === 0 ? 'Nothing' : `${at + 1} of ${places.length}`)}
      </span>
      <Step label="Previous place" sign="↑" go={() => go(-1)} />
      <Step label="Next place" sign="↓" go={() => go(1)} />
      <Choices finding={finding} />
      {!isCirculated(meeting) && !readOnly && (
        <ReplacePart meetingId={meeting.id} finding={finding} words={words} setWords={setWords} />
      )}
      <Step label="Close find" sign="×" go={close} />
    </search>
  );
}

function Choices({ finding: { query, look } }: { finding: Finding }) {
  return (
    <>
      <label className="check">
        <input
          type="checkbox"
          checked={query.matchCase}
          onChange={({ target }) => look({ matchCase: target.checked })}
        />
        Capitals
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={query.wholeWords}
          onChange={({ target }) => look({ wholeWords: target.checked })}
        />
        Whole words
      </label>
    </>
  );
}

function Step({ label, sign, go }: { label: string; sign: string; go: () => void }) {
  return (
    <button type="button" className="button button-quiet" aria-label={label} onClick={go}>
      {sign}
    </button>
  );
}
