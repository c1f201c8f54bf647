import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { importedMeeting, importMeeting } from '../../shared/commands/incoming/import-meeting';
import { doubtsOf, type IncomingPlan } from '../../shared/incoming/plan';
import { counted } from '../../shared/model/counted';
import { meetingInWords } from '../../shared/registers/meetings';
import { doIt, useDesk } from '../desk/desk';
import { openMeeting } from '../desk/going';
import { say } from '../store/said';
import { useQuietBook } from '../store/use-book';
import { BeingRead, type Progress } from '../taking-in/BeingRead';
import { broughtFor } from './brought-for';
import { corrected, type Draft, incomingOf, undone } from './draft';
import { Legend } from './Legend';
import { LINE_LIST, LineList } from './LineList';
import { toNextDoubt } from './line-keys';
import { ThisLine } from './ThisLine';
import { WhatComes } from './WhatComes';
import { Whereto } from './Whereto';

interface Props {
  readonly draft: Draft;
  readonly change: (next: (draft: Draft) => Draft) => void;
  readonly onDone: () => void;
  /** Leaves this file for another. */
  readonly onOther: () => void;
}

const LOOKING_UP = 'Looking up what your book has of it …';
const BEGUN: Progress = { steps: 0, of: 1, words: '', share: 0 };

/** The file beside what was recognised in it, where it goes, and what comes of it. */
export function Confirm({ draft, change, onDone, onOther }: Props) {
  const desk = useDesk();
  const book = useQuietBook();
  const { today } = desk.now();
  const thisLine = useRef<HTMLFieldSetElement>(null);
  const [taking, setTaking] = useState<Progress | null>(null);
  const wanted = useRef(0);
  const later = useDeferredValue(draft);
  const found = useMemo(
    () => importedMeeting(book, incomingOf(later, today), lookingOnly(today)),
    [book, later, today],
  );
  const { committeeId, meetingId, plan } = draft;
  useEffect(() => {
    // What cannot be brought is looked for again, and said, when it is taken in.
    broughtFor(desk, { committeeId, meetingId, plan }).catch(() => {});
  }, [desk, committeeId, meetingId, plan]);
  // The window was small while the file was read; the keyboard goes to its lines.
  useEffect(() => document.getElementById(LINE_LIST)?.focus(), []);
  const correct = (now: IncomingPlan) => change(before => corrected(before, now));
  const accept = async () => {
    if ('why' in found || desk.view.getState().readOnly) return;
    wanted.current += 1;
    const mine = wanted.current;
    setTaking(BEGUN);
    await broughtFor(desk, draft, now => mine === wanted.current && setTaking(now)).catch(() => {});
    // She stopped it while it was looked up.
    if (mine !== wanted.current) return;
    setTaking(null);
    if (takenIn(desk, draft)) onDone();
  };
  const stop = () => {
    wanted.current += 1;
    setTaking(null);
  };
  if (taking) return <BeingRead words={LOOKING_UP} progress={taking} onStop={stop} />;
  const row = plan.rows[draft.at];
  const toLookAt = doubtsOf(plan).length;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the whole window.
    <div className="incoming" onKeyDown={event => pressed(event, () => void accept())}>
      <div className="incoming-side">
        {row && <ThisLine plan={plan} row={row} correct={correct} place={thisLine} />}
        <Whereto draft={draft} book={book} change={change} />
        {'counts' in found && <WhatComes found={found} />}
        <button type="button" className="button button-quiet incoming-other" onClick={onOther}>
          Another file instead …
        </button>
      </div>
      <LineList
        draft={draft}
        change={change}
        onDetails={() => firstFieldIn(thisLine.current)?.focus()}
      />
      <footer className="incoming-foot">
        {'why' in found ? (
          <p className="dialog-problem" role="alert">
            {found.why}
          </p>
        ) : (
          <Legend />
        )}
        <div className="incoming-acts">
          <button
            type="button"
            className="button"
            disabled={toLookAt === 0}
            onClick={() => {
              change(toNextDoubt);
              document.getElementById(LINE_LIST)?.focus();
            }}
          >
            {toLookAt === 0 ? 'Nothing to look at' : `${toLookAt} to look at`} <kbd>J</kbd>
          </button>
          <button
            type="button"
            className="button"
            disabled={draft.past.length === 0}
            onClick={() => change(undone)}
          >
            Undo <kbd>U</kbd>
          </button>
          <button
            type="button"
            className="button button-main"
            disabled={'why' in found || desk.view.getState().readOnly}
            onClick={() => void accept()}
          >
            {plan.as === 'agenda' ? 'Take in the agenda' : 'Take in the minutes'}
          </button>
        </div>
      </footer>
    </div>
  );
}

/** Ctrl+Enter takes it in; Escape in a field goes back to the lines, and only there out of the window. */
function pressed(event: KeyboardEvent<HTMLElement>, accept: () => void): void {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    accept();
    return;
  }
  const list = document.getElementById(LINE_LIST);
  const isField =
    event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
  if (!isField || (event.key !== 'Escape' && event.key !== 'Enter')) return;
  event.preventDefault();
  list?.focus();
}

function firstFieldIn(fields: HTMLElement | null): HTMLElement | null {
  const typed = fields?.querySelector<HTMLElement>('input');
  return typed ?? fields?.querySelector<HTMLElement>('select') ?? null;
}

/** Ids for what is only looked at. */
function lookingOnly(today: string): Parameters<typeof importedMeeting>[2] {
  let last = 0;
  return {
    today,
    now: '00:00',
    newId: () => {
      last += 1;
      return `looked-at-${last}`;
    },
  };
}

/** Takes it in as one step and opens the meeting; tells whether it could be done. */
function takenIn(desk: ReturnType<typeof useDesk>, draft: Draft): boolean {
  const incoming = incomingOf(draft, desk.now().today);
  const noun = incoming.plan.as === 'agenda' ? 'agenda' : 'minutes';
  let meetingId: string | null = null;
  const done = doIt(
    desk,
    { label: `take in the ${noun} of ${incoming.plan.fileName}` },
    (book, context) => {
      const change = importMeeting(book, incoming, context);
      const held = change?.put.find(({ kind }) => kind === 'meeting');
      meetingId = held?.id ?? null;
      return change;
    },
  );
  if (!done || meetingId === null) {
    say(
      desk.view,
      'It could not be taken in as it stands. Nothing of your book was changed.',
      true,
    );
    return false;
  }
  const made = desk.book.getState().book.records.get(meetingId);
  const name = made?.kind === 'meeting' ? meetingInWords(made) : 'the meeting';
  say(
    desk.view,
    `${counted(incoming.plan.rows.length, 'line')} taken in as ${name}. Undo takes all of it out again.`,
  );
  void openMeeting(desk, meetingId);
  return true;
}
