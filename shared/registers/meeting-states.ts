import type { MeetingState } from '../model/meeting';

/** How far a meeting has come, in her words. */
export const STATE_WORDS: { readonly [S in MeetingState]: string } = {
  preparation: 'In preparation',
  inSession: 'In session',
  draft: 'Draft',
  withChair: 'With the Chair',
  circulated: 'Circulated',
  approved: 'Approved',
};
