import type { Standing } from '../../shared/merge/comparison';
import type { Fault } from '../../shared/merge/faults';

/** How an entry of a comparison stands, in her words. */
export const STANDING_WORDS: { readonly [S in Exclude<Standing, 'same'>]: string } = {
  onlyHere: 'only in your book',
  onlyThere: 'only in the backup',
  different: 'different',
};

/** Why something that she chose stays as it is in her book. */
export const FAULT_WORDS: { readonly [F in Fault]: string } = {
  leadsNowhere: 'it leads to something that is otherwise in your book; take that too',
  isNeededHere: 'your book speaks of something that it would take away',
  actionTwice: 'an action in it stands under another item in your book; take that item too',
  referenceTwice: 'a reference in it was given to another action in your book',
  otherKind: 'in your book it is something else',
  livesHere: 'what lies in the trash there is in use in your book',
  approvedHere: 'your minutes of that meeting are approved; reopen them first, with a reason',
};
