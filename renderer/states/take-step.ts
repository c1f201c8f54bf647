import { circulate } from '../../shared/commands/circulate';
import { backToDraft, sendToChair } from '../../shared/commands/states';
import { recordOf } from '../../shared/model/book';
import type { Change } from '../../shared/model/change';
import type { Id } from '../../shared/model/id';
import { isToBeApproved, type Meeting } from '../../shared/model/meeting';
import { meetingInWords, meetingsOf } from '../../shared/registers/meetings';
import { type MinutesStep, whyNotStep } from '../../shared/registers/state-refusals';
import { openDialog } from '../commands/open-places';
import { type Desk, type Doing, doIt } from '../desk/desk';
import { holdKeys } from '../desk/held-keys';
import { say } from '../store/said';
import { doWithVersion } from './do-with-version';

/** Takes a step of the minutes, asks what it needs to know first, or says why it cannot be. */
export function takeStep(desk: Desk, meetingId: Id, step: MinutesStep): void {
  const meeting = recordOf(desk.book.getState().book, 'meeting', meetingId);
  if (!meeting) return;
  const why = whyNotStep(step, meeting.state);
  if (why === null) WAYS[step](desk, meeting);
  else say(desk.view, why);
}

const WAYS: { readonly [S in MinutesStep]: (desk: Desk, meeting: Meeting) => void } = {
  toChair: (desk, meeting) =>
    void forward(desk, meeting, 'sending to the Chair', sendToChair, 'are with the Chair'),
  circulate: (desk, meeting) =>
    void forward(desk, meeting, 'circulation', circulate, 'are circulated'),
  toDraft: (desk, meeting) =>
    meeting.state === 'circulated' ? askWhy(desk, meeting.id, 'toDraft') : bringBack(desk, meeting),
  reopen: (desk, meeting) => askWhy(desk, meeting.id, 'reopen'),
  approve: (desk, meeting) => void askWhere(desk, meeting),
};

type Step = (book: Parameters<Doing>[0], id: Id, context: Parameters<Doing>[1]) => Change | null;

async function forward(
  desk: Desk,
  meeting: Meeting,
  what: string,
  step: Step,
  done: string,
): Promise<void> {
  const label = `${what} of ${meetingInWords(meeting)}`;
  const isDone = await doWithVersion(desk, meeting.id, label, (book, context) =>
    step(book, meeting.id, context),
  );
  if (isDone) say(desk.view, `The minutes of ${meetingInWords(meeting)} ${done}.`);
}

function bringBack(desk: Desk, meeting: Meeting): void {
  const isDone = doIt(
    desk,
    { label: `return of ${meetingInWords(meeting)} to draft` },
    (book, context) => backToDraft(book, { meetingId: meeting.id, why: '' }, context),
  );
  if (isDone) say(desk.view, `The minutes of ${meetingInWords(meeting)} are a draft again.`);
}

function askWhy(desk: Desk, meetingId: Id, step: 'toDraft' | 'reopen'): void {
  desk.view.setState({ dialog: { name: 'stepBack', about: meetingId, to: step } });
}

/** Asks how minutes that nothing was sealed of were approved, and seals them; or says why not. */
export async function askSeal(desk: Desk, meetingId: Id): Promise<void> {
  const meeting = recordOf(desk.book.getState().book, 'meeting', meetingId);
  if (meeting?.state !== 'approved') say(desk.view, 'Minutes are sealed when they are approved.');
  else if (meeting.approval) say(desk.view, 'The minutes are sealed already.');
  else {
    const later = heldAfter(desk, meeting);
    await bringAll(desk, [meeting.id, ...later.map(({ id }) => id)]);
    openDialog(desk, 'sealMinutes', meeting.id);
  }
}

/** Later meetings are asked whether they approve it, for which their agendas have to be at hand. */
async function askWhere(desk: Desk, meeting: Meeting): Promise<void> {
  const later = meetingsAfter(desk, meeting);
  await bringAll(desk, [meeting.id, ...later.map(({ id }) => id)]);
  openDialog(desk, 'approveMinutes', meeting.id);
}

/** More later meetings than this are not asked: the next one or two approve minutes. */
const MOST_LATER = 3;

/** The meetings after one whose minutes are being written, the next first. */
export function meetingsAfter(desk: Desk, meeting: Meeting): Meeting[] {
  return laterThan(desk, meeting)
    .filter(each => each.state === 'inSession' || (isToBeApproved(each) && isOpen(each)))
    .slice(0, MOST_LATER);
}

/** The meetings that were held after one, the next first. */
export function heldAfter(desk: Desk, meeting: Meeting): Meeting[] {
  return laterThan(desk, meeting)
    .filter(({ state }) => state !== 'preparation')
    .slice(0, MOST_LATER);
}

function laterThan(desk: Desk, { id, committeeId }: Meeting): Meeting[] {
  const all = meetingsOf(desk.book.getState().book, committeeId);
  return all.slice(all.findIndex(each => each.id === id) + 1);
}

function isOpen({ state }: Meeting): boolean {
  return state !== 'circulated';
}

/** Brings meetings into the book in hand; what is pressed meanwhile waits. */
export async function bringAll(desk: Desk, meetingIds: readonly Id[]): Promise<void> {
  const release = holdKeys();
  try {
    for (const id of meetingIds) await desk.bringMeeting(id);
  } finally {
    release();
  }
}
