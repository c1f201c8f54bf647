import './states.css';
import { type FormEvent, useMemo, useState } from 'react';
import { correctAtItem } from '../../shared/commands/corrections';
import { withVersion } from '../../shared/commands/with-version';
import { recordOf } from '../../shared/model/book';
import { capital } from '../../shared/model/capital';
import type { Id } from '../../shared/model/id';
import type { Meeting } from '../../shared/model/meeting';
import { itemInWords } from '../../shared/registers/agenda';
import { type CorrectableLine, correctableLines } from '../../shared/registers/correctable-lines';
import { changedSentences, correctionInWords } from '../../shared/registers/correction-words';
import { meetingInWords } from '../../shared/registers/meetings';
import type { DialogProps } from '../commands/dialog-props';
import { doIt, useDesk } from '../desk/desk';
import { ranked } from '../palette/ranked';
import { say } from '../store/view-store';
import { Dialog } from '../ui/Dialog';
import { PickList } from '../ui/PickList';

/** Picks a line of earlier minutes and says what it shall say; both documents then hold it. */
export function CorrectMinutes({ about, to, onClose }: DialogProps) {
  const desk = useDesk();
  const [line, setLine] = useState<CorrectableLine | null>(null);
  const { book } = desk.book.getState();
  const meeting = recordOf(book, 'meeting', about ?? '');
  const lines = useMemo(
    () => entriesOf(meeting ? correctableLines(book, meeting.id) : []),
    [book, meeting],
  );
  if (!meeting || to === null) return null;
  const title = `Correct the minutes of ${meetingInWords(meeting)}`;
  return (
    <Dialog title={title} size="wide" onClose={onClose}>
      {line ? (
        <Reading key={line.text} meeting={meeting} line={line} itemId={to} onClose={onClose} />
      ) : (
        <div className="correct-lines">
          <PickList
            label="The line that is corrected"
            placeholder="Words of the line, or its item: 3, DCC"
            find={query =>
              ranked(query, lines).map(({ line: each, key, label, group }) => ({
                key,
                label,
                group,
                pick: () => setLine(each),
              }))
            }
            nothing="No line of these minutes has these words."
          />
        </div>
      )}
    </Dialog>
  );
}

interface LineEntry {
  readonly key: string;
  readonly label: string;
  readonly group: string;
  readonly alsoCalled: string;
  readonly line: CorrectableLine;
}

function entriesOf(lines: readonly CorrectableLine[]): LineEntry[] {
  return lines.map(line => ({
    key: `${line.itemId} ${line.block} ${line.line}`,
    label: line.text,
    group: capital(line.place),
    alsoCalled: line.place,
    line,
  }));
}

interface ReadingProps {
  readonly meeting: Meeting;
  readonly line: CorrectableLine;
  readonly itemId: Id;
  readonly onClose: () => void;
}

function Reading({ meeting, line, itemId, onClose }: ReadingProps) {
  const desk = useDesk();
  const [shall, setShall] = useState(line.text);
  const item = recordOf(desk.book.getState().book, 'agendaItem', itemId);
  const name = meetingInWords(meeting);
  const isOther = shall !== line.text;
  const record = (event: FormEvent) => {
    event.preventDefault();
    const correction = { meetingId: meeting.id, place: line, shall, itemId };
    const isDone = doIt(desk, { label: `correction to ${name}` }, (book, context) => {
      const change = correctAtItem(book, correction, context);
      // Only what was approved has a version that this makes another one of.
      return meeting.approval ? withVersion(book, change, meeting.id, context) : change;
    });
    onClose();
    say(
      desk.view,
      isDone
        ? `The correction stands in the minutes of ${name}, and is recorded here.`
        : 'The correction could not be made: the line is not there any more, or says so already.',
    );
  };
  return (
    <form className="dialog-form" onSubmit={record}>
      <p className="state-remark">{capital(line.place)}</p>
      <label className="field">
        <span className="field-name">It shall say</span>
        <textarea
          className="correction-words"
          // biome-ignore lint/a11y/noAutofocus: it follows from the line that was picked
          autoFocus
          rows={6}
          value={shall}
          onChange={({ target }) => setShall(target.value)}
        />
      </label>
      <p className="state-remark" aria-live="polite">
        {isOther
          ? `Recorded under ${item ? itemInWords(desk.book.getState().book, item) : 'the item'}: ${correctionInWords(changedSentences(line.text, shall))}`
          : 'Change the words as they shall be.'}
      </p>
      <div className="dialog-acts">
        <button type="submit" className="button button-main" disabled={!isOther}>
          Record the correction
        </button>
      </div>
    </form>
  );
}
