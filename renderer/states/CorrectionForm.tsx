import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react';
import { correctAtItem, correctionReading } from '../../shared/commands/corrections';
import { recordOf } from '../../shared/model/book';
import { capital } from '../../shared/model/capital';
import type { Id } from '../../shared/model/id';
import type { Meeting } from '../../shared/model/meeting';
import { numberAndTitle } from '../../shared/registers/agenda';
import { type Correctable, placeInWords } from '../../shared/registers/correctable/spot';
import { correctionInWords } from '../../shared/registers/correction-words';
import { meetingInWords } from '../../shared/registers/meetings';
import { type Doing, doIt, useDesk } from '../desk/desk';
import { say } from '../store/said';
import { OneOf } from '../ui/OneOf';
import { TypedField } from '../ui/TypedField';
import { doWithVersion } from './do-with-version';

interface FormProps {
  readonly meeting: Meeting;
  readonly part: Correctable;
  /** The item under which the correction is recorded. */
  readonly itemId: Id;
  readonly onClose: () => void;
}

/** What a part of minutes shall say, with the words in which that is recorded. */
export function CorrectionForm({ meeting, part, itemId, onClose }: FormProps) {
  const desk = useDesk();
  const [shall, setShall] = useState(part.text);
  const { book } = desk.book.getState();
  const wanted = { meetingId: meeting.id, spot: part.spot, shall };
  const reading = useMemo(
    () => correctionReading(book, { meetingId: meeting.id, spot: part.spot, shall }, desk.now()),
    [desk, book, meeting.id, part.spot, shall],
  );
  const form = useRef<HTMLFormElement>(null);
  // It follows from the part that was picked in the same dialog.
  useEffect(
    () => form.current?.querySelector<HTMLElement>('textarea, input:checked, input')?.focus(),
    [],
  );
  const name = meetingInWords(meeting);
  const record = async (event: FormEvent) => {
    event.preventDefault();
    onClose();
    const label = `correction to ${name}`;
    const correct: Doing = (now, context) => correctAtItem(now, { ...wanted, itemId }, context);
    // Only what was approved has a version that this makes another one of.
    const isDone =
      meeting.state === 'approved'
        ? await doWithVersion(desk, meeting.id, label, correct)
        : doIt(desk, { label }, correct);
    say(desk.view, isDone ? doneInWords(name, part) : NOT_DONE);
  };
  const item = recordOf(book, 'agendaItem', itemId);
  return (
    <form ref={form} className="dialog-form" onSubmit={event => void record(event)}>
      <p className="state-remark">{capital(placeInWords(part))}</p>
      <Words part={part} shall={shall} onChange={setShall} />
      {isInWords(part) && (
        <p className="state-remark">
          Where the action’s own words name it, correct the words: this goes along with them.
        </p>
      )}
      <p className="state-remark" aria-live="polite">
        {reading
          ? `Recorded under ${item ? numberAndTitle(book, item) : 'the item'}: ${correctionInWords(reading)}`
          : whyNothing(part, shall)}
      </p>
      <div className="dialog-acts">
        <button type="submit" className="button button-main" disabled={!reading}>
          Record the correction
        </button>
      </div>
    </form>
  );
}

interface WordsProps {
  readonly part: Correctable;
  readonly shall: string;
  readonly onChange: (shall: string) => void;
}

function Words({ part, shall, onChange }: WordsProps) {
  if (part.choices) {
    const choices = part.choices.map(each => [each, capital(each)] as const);
    return <OneOf label="It shall say" value={shall} choices={choices} onChange={onChange} />;
  }
  const label = `It shall say${hintOf(part)}`;
  if (part.spot.of !== 'line' && part.spot.of !== 'update') {
    return <TypedField label={label} value={shall} onChange={onChange} />;
  }
  return (
    <label className="field">
      <span className="field-name">{label}</span>
      <textarea
        className="correction-words"
        rows={6}
        value={shall}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  );
}

function isInWords({ spot }: Correctable): boolean {
  return spot.of === 'owners' || spot.of === 'due';
}

function hintOf({ spot }: Correctable): string {
  if (spot.of === 'owners') return ' (owners, with commas between them)';
  return spot.of === 'missing' ? ' (the name, after a comma the organisation)' : '';
}

function whyNothing({ text }: Correctable, shall: string): string {
  return shall === text
    ? 'Change the words as they shall be.'
    : 'It cannot say that: these words are no other, or not what can stand there.';
}

/** What lives on in the registers is told, for there it changes at once. */
function doneInWords(name: string, part: Correctable): string {
  const done = `The correction stands in the minutes of ${name}, and is recorded here.`;
  const lives = isInWords(part) || part.spot.of === 'status';
  return lives ? `${done} The action follows it from now on.` : done;
}

const NOT_DONE =
  'The correction could not be made: the part is not there any more, or says so already.';
