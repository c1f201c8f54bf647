import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { takeEdits } from '../../shared/commands/take-edits';
import { bookFile, recordOf } from '../../shared/model/book';
import { counted } from '../../shared/model/counted';
import { versionInWords } from '../../shared/versions/kept-versions';
import { type Desk, useDesk } from '../desk/desk';
import { doElsewhere } from '../desk/do-elsewhere';
import { say } from '../store/said';
import { useQuietBook, useView } from '../store/use-book';
import { EditCard } from './EditCard';
import { goToEdit } from './go-to-edit';
import { inVersionsWorker } from './in-versions-worker';
import { RemarksShown } from './RemarksShown';
import type { EditedCopy } from './read-edited-copy';
import { type Decisions, useDecisions } from './use-decisions';

interface ShownProps {
  readonly copy: EditedCopy;
  readonly name: string;
  readonly onClose: () => void;
}

/** The changes of an edited copy one under the other, by key: T takes, L leaves, A takes the rest, G goes there. */
export function EditsShown({ copy, name, onClose }: ShownProps) {
  const desk = useDesk();
  const readOnly = useView(view => view.readOnly);
  const { edits } = copy;
  const decisions = useDecisions(edits.length, at => edits[at]?.whyNot === null);
  const place = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another card is looked at
  useEffect(() => {
    place.current?.querySelector('[data-chosen]')?.scrollIntoView({ block: 'nearest' });
  }, [decisions.at]);
  // The dialog opened before there was anything to decide.
  useEffect(() => place.current?.focus(), []);
  const taken = decisions.count('taken');
  const [isPutting, setPutting] = useState(false);
  const put = async () => {
    setPutting(true);
    if (await takeThem(desk, copy, decisions, name)) onClose();
    else setPutting(false);
  };
  // What she decided so far is not lost on the way.
  const go = () => {
    const told = edits[decisions.at];
    if (!told || told.whyNot === null) return;
    if (taken > 0 && !takeThem(desk, copy, decisions, name)) return;
    onClose();
    void goToEdit(desk, copy.meeting.id, told.goal);
  };
  return (
    <form
      className="edited"
      onSubmit={event => {
        event.preventDefault();
        if (!isPutting) void put();
      }}
    >
      <div className="edited-head">
        <p role="status">{summary(copy, decisions)}</p>
        <p className="edited-base">
          <BaseInWords copy={copy} />
        </p>
      </div>
      {/** biome-ignore lint/a11y/noStaticElementInteractions: the keys of the cards inside it */}
      <div
        ref={place}
        className="edited-list"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys go through the changes
        tabIndex={0}
        data-first
        onKeyDown={event => pressed(event, decisions, go)}
      >
        <ol aria-label="Changes">
          {edits.map((told, at) => (
            <EditCard
              // biome-ignore lint/suspicious/noArrayIndexKey: what was found in a file stays in its order
              key={at}
              told={told}
              meetingId={copy.meeting.id}
              isChosen={at === decisions.at}
              decision={decisions.of(at)}
              look={() => decisions.look(at)}
              decide={decisions.decide}
              go={go}
            />
          ))}
        </ol>
        <RemarksShown remarks={copy.remarks} meetingId={copy.meeting.id} />
      </div>
      <div className="edited-foot">
        <button type="button" className="button" onClick={decisions.takeRest}>
          Take all that remain <kbd>A</kbd>
        </button>
        <button
          type="submit"
          className="button button-main"
          disabled={taken === 0 || readOnly || isPutting}
          title="Ctrl+Enter"
        >
          {`Put ${counted(taken, 'change')} into the minutes`}
        </button>
      </div>
    </form>
  );
}

function BaseInWords({ copy }: { readonly copy: EditedCopy }) {
  const book = useQuietBook();
  const version = copy.versionId ? recordOf(book, 'keptVersion', copy.versionId) : null;
  const from = version ? `the version ${versionInWords(version)}` : 'the minutes as they are now';
  return `Compared with ${from}, which it is nearest to.`;
}

function summary({ edits, known }: EditedCopy, decisions: Decisions): string {
  if (edits.length === 0) {
    return known === 0
      ? 'Nothing was changed in this copy.'
      : 'All that was changed in this copy is in the minutes already.';
  }
  const already = known === 0 ? '' : ` ${counted(known, 'change')} the minutes have already.`;
  const open = edits.filter(({ whyNot }) => whyNot === null).length;
  const rest = open - decisions.count('taken') - decisions.count('left');
  return `Change ${decisions.at + 1} of ${edits.length}; ${rest} to decide, ${decisions.count('taken')} taken, ${decisions.count('left')} left.${already} Nothing enters the minutes before you say so.`;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, n: 1, ArrowUp: -1, p: -1 };

function pressed(
  event: KeyboardEvent,
  { at, look, decide, takeRest }: Decisions,
  go: () => void,
): void {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const step = STEPS[key];
  if (step !== undefined) look(at + step);
  else if (key === 't') decide('taken');
  else if (key === 'l') decide('left');
  else if (key === 'a') takeRest();
  else if (key === 'g') go();
  else return;
  event.preventDefault();
}

/** Takes what she decided to take, as one step; tells whether it could be done. */
async function takeThem(
  desk: Desk,
  { edits, meeting }: EditedCopy,
  decisions: Decisions,
  name: string,
): Promise<boolean> {
  const taken = edits.filter((_, at) => decisions.of(at) === 'taken').map(({ edit }) => edit);
  const what = counted(taken.length, 'change');
  const isDone = await doElsewhere(
    desk,
    { label: `take ${what} from ${name}` },
    book => inVersionsWorker(ask => ask('taken', bookFile(book), meeting.id, taken)),
    (book, context) => takeEdits(book, { meetingId: meeting.id, edits: taken }, context),
  );
  say(
    desk.view,
    isDone
      ? `${what} from ${name} ${taken.length === 1 ? 'is' : 'are'} in the minutes. Undo takes all of it out again.`
      : `The changes could not be put into the minutes together: one stands in another’s way, or the minutes were changed meanwhile. Nothing was taken; take fewer, or open ${name} again.`,
    !isDone,
  );
  return isDone;
}
