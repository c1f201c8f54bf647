import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { importedMeeting } from '../../shared/commands/incoming/import-meeting';
import { doubtsOf, type IncomingPlan } from '../../shared/incoming/plan';
import { useDesk } from '../desk/desk';
import { useQuietBook } from '../store/use-book';
import { BeingRead } from '../taking-in/BeingRead';
import { Problem } from '../ui/Problem';
import { useOnceReady } from '../ui/use-once-ready';
import { broughtFor } from './brought-for';
import { corrected, type Draft, goingIntoNext, incomingOf, undone } from './draft';
import { Legend } from './Legend';
import { LINE_LIST, LineList } from './LineList';
import { toNextDoubt } from './line-keys';
import { ThisLine } from './ThisLine';
import { useTakingIn } from './use-taking-in';
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

/** The file beside what was recognised in it, where it goes, and what comes of it. */
export function Confirm({ draft, change, onDone, onOther }: Props) {
  const desk = useDesk();
  const book = useQuietBook();
  const { today } = desk.now();
  const thisLine = useRef<HTMLFieldSetElement>(null);
  const { taking, take, stop } = useTakingIn(draft, onDone);
  // What comes of it is worked out in turns of its own, the first one too: minutes may be long.
  const later = useDeferredValue<Draft | null>(draft, null);
  const found = useMemo(
    () => later && importedMeeting(book, incomingOf(later, today), lookingOnly(today)),
    [book, later, today],
  );
  const refused = found && 'why' in found ? found : null;
  const { committeeId, meetingId, plan } = draft;
  useEffect(() => {
    // What cannot be brought is looked for again, and said, when it is taken in.
    broughtFor(desk, { committeeId, meetingId, plan }).catch(() => {});
  }, [desk, committeeId, meetingId, plan]);
  // The window was small while the file was read; the keyboard goes to its lines.
  useEffect(() => document.getElementById(LINE_LIST)?.focus(), []);
  const correct = (now: IncomingPlan) => change(before => corrected(before, now));
  const next = () => change(now => goingIntoNext(now, book));
  const accept = useOnceReady(found !== null, draft, () => {
    if (!refused && !desk.view.getState().readOnly) void take();
  });
  if (taking) return <BeingRead words={LOOKING_UP} progress={taking} onStop={stop} />;
  const row = plan.rows[draft.at];
  const toLookAt = doubtsOf(plan).length;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the whole window.
    <div className="incoming" onKeyDown={event => pressed(event, { accept, next })}>
      <div className="incoming-side">
        {row && <ThisLine plan={plan} row={row} correct={correct} place={thisLine} />}
        <Whereto draft={draft} book={book} change={change} />
        {found && 'counts' in found && <WhatComes found={found} />}
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
        {refused ? <Problem words={refused.why} /> : <Legend />}
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
            disabled={refused !== null || desk.view.getState().readOnly}
            onClick={accept}
          >
            {plan.as === 'agenda' ? 'Take in the agenda' : 'Take in the minutes'}
          </button>
        </div>
      </footer>
    </div>
  );
}

interface Acts {
  readonly accept: () => void;
  /** Another committee is the one it goes into. */
  readonly next: () => void;
}

/** Ctrl+Enter takes it in, G is for another committee; Escape in a field goes back to the lines, and only there out of the window. */
function pressed(event: KeyboardEvent<HTMLElement>, { accept, next }: Acts): void {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    accept();
    return;
  }
  const list = document.getElementById(LINE_LIST);
  const isField =
    event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (!isField && isPlain && event.key.toLowerCase() === 'g') next();
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
