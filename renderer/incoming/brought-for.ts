import { meaningOf } from '../../shared/incoming/meaning';
import type { IncomingPlan } from '../../shared/incoming/plan';
import type { Desk } from '../desk/desk';
import type { Progress } from '../taking-in/BeingRead';
import type { Draft } from './draft';

/**
 * Brings into the book in hand all that what was read has to be compared with: the open actions of the
 * committee, the actions of its references, and the meeting it goes into. Rejects where it cannot be.
 */
export async function broughtFor(
  desk: Desk,
  { committeeId, meetingId, plan }: Pick<Draft, 'committeeId' | 'meetingId' | 'plan'>,
  onStep: (progress: Progress) => void = () => {},
): Promise<void> {
  if (committeeId === null) return;
  onStep(stepOf(0, 'its open actions'));
  await desk.bringOpenActions(committeeId);
  onStep(stepOf(1, 'the actions it names'));
  const references = referencesOf(plan);
  if (references.length > 0) await desk.bringReferences(references);
  onStep(stepOf(2, 'the meeting'));
  if (meetingId !== null) await desk.bringMeeting(meetingId);
}

/** What is looked up, one after the other. */
const STEPS = 3;

function stepOf(steps: number, words: string): Progress {
  return { steps, of: STEPS, words, share: 0 };
}

function referencesOf({ rows }: IncomingPlan): string[] {
  return rows.flatMap(row => {
    const meaning = meaningOf(row);
    if (meaning.kind === 'carried') return [meaning.ref];
    if (meaning.kind !== 'block' || meaning.block.type !== 'action') return [];
    return meaning.block.attrs.ref ?? [];
  });
}
