import * as z from 'zod/mini';
import { Due } from './due';
import { Id } from './id';
import { Inline } from './inline';
import { Owner } from './owner';

/**
 * An action raised at a meeting whose minutes the book does not hold, known from a later table of
 * outstanding actions. `raisedAt` is the number of that meeting where the reference tells it;
 * `confidential` says why the public version leaves the action out.
 */
export const EarlierAction = z.object({
  kind: z.literal('earlierAction'),
  id: Id,
  committeeId: Id,
  ref: z.string().check(z.minLength(1)),
  raisedAt: z.string(),
  owners: z.array(Owner),
  due: z.nullable(Due),
  content: z.array(Inline),
  confidential: z.nullable(z.string()),
});
export type EarlierAction = z.infer<typeof EarlierAction>;

/** An earlier action of these words; what is not given is not known. */
export function earlierAction(
  given: Pick<EarlierAction, 'id' | 'committeeId' | 'ref' | 'content'> & Partial<EarlierAction>,
): EarlierAction {
  return {
    raisedAt: '',
    owners: [],
    due: null,
    confidential: null,
    ...given,
    kind: 'earlierAction',
  };
}
