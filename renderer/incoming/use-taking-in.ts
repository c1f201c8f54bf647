import { useEffect, useRef, useState } from 'react';
import { importMeeting } from '../../shared/commands/incoming/import-meeting';
import { counted } from '../../shared/model/counted';
import { meetingInWords } from '../../shared/registers/meetings';
import { type Desk, doIt, useDesk } from '../desk/desk';
import { openMeeting } from '../going/open-meeting';
import { say } from '../store/said';
import type { Progress } from '../taking-in/BeingRead';
import { broughtFor } from './brought-for';
import { type Draft, incomingOf } from './draft';

/** A draft that is being taken in, and how that is begun and stopped. */
export interface TakingIn {
  /** How far it is; `null` while it is not taken in. */
  readonly taking: Progress | null;
  readonly take: () => Promise<void>;
  readonly stop: () => void;
}

const BEGUN: Progress = { steps: 0, of: 1, words: '', share: 0 };

/** Takes a draft in, with what was corrected last, once all is at hand that it is compared with. */
export function useTakingIn(draft: Draft, onDone: () => void): TakingIn {
  const desk = useDesk();
  const [taking, setTaking] = useState<Progress | null>(null);
  const wanted = useRef(0);
  const latest = useRef(draft);
  useEffect(() => {
    latest.current = draft;
  }, [draft]);
  const take = async () => {
    wanted.current += 1;
    const mine = wanted.current;
    setTaking(BEGUN);
    await broughtFor(desk, draft, now => mine === wanted.current && setTaking(now)).catch(() => {});
    // The key that takes it in also ends the field she was in: what she typed there has come by now.
    if (latest.current !== draft) await broughtFor(desk, latest.current).catch(() => {});
    // She stopped it while it was looked up.
    if (mine !== wanted.current) return;
    setTaking(null);
    if (takenIn(desk, latest.current)) onDone();
  };
  const stop = () => {
    wanted.current += 1;
    setTaking(null);
  };
  return { taking, take, stop };
}

/** Takes it in as one step and opens the meeting; tells whether it could be done. */
function takenIn(desk: Desk, draft: Draft): boolean {
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
