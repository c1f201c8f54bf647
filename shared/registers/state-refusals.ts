import type { MeetingState } from '../model/meeting';

/** A step of the minutes as a whole. */
export type MinutesStep = 'toChair' | 'toDraft' | 'circulate' | 'approve' | 'reopen';

/** Why nothing of a meeting can go anywhere yet, or from where it stands. */
const BY_STATE: { readonly [S in MeetingState]: string } = {
  preparation: 'The meeting was not held yet, so it has no minutes to send.',
  inSession: 'The meeting is in session. Close it first; its minutes are then a draft.',
  draft: 'The minutes are a draft.',
  withChair: 'The minutes are with the Chair.',
  circulated: 'The minutes are circulated. Bring them back to draft first, with a reason.',
  approved: 'The minutes are approved, and locked. Reopen them first, with a reason.',
};

const FROM: { readonly [S in MinutesStep]: readonly MeetingState[] } = {
  toChair: ['draft'],
  toDraft: ['withChair', 'circulated'],
  circulate: ['draft', 'withChair'],
  approve: ['draft', 'withChair', 'circulated'],
  reopen: ['approved'],
};

/** What says more than the state does: the step was taken already, or there is nothing to take back. */
const OWN: { readonly [S in MinutesStep]: { readonly [M in MeetingState]?: string } } = {
  toChair: { withChair: 'The minutes are with the Chair already.' },
  toDraft: { draft: 'The minutes are a draft already.' },
  circulate: { circulated: 'The minutes are circulated already.' },
  approve: { approved: 'The minutes are approved already.' },
  reopen: {
    preparation: 'There are no approved minutes to reopen.',
    inSession: 'There are no approved minutes to reopen.',
    draft: 'The minutes are a draft: they can be changed as they are.',
    withChair: 'The minutes are not approved. Bring them back to draft to change them.',
    circulated: 'The minutes are not approved. Bring them back to draft to change them.',
  },
};

/** Why a step cannot be taken from a state, in a sentence for her; `null` where it can. */
export function whyNotStep(step: MinutesStep, state: MeetingState): string | null {
  if (FROM[step].includes(state)) return null;
  return OWN[step][state] ?? BY_STATE[state];
}

/** The step that is next on the way to approved; `null` where there is none. */
export function nextStep(state: MeetingState): MinutesStep | null {
  switch (state) {
    case 'draft':
      return 'toChair';
    case 'withChair':
      return 'circulate';
    case 'circulated':
      return 'approve';
    default:
      return null;
  }
}
