import * as z from 'zod/mini';
import { Purpose } from './agenda-item';
import { Deadline, HolidaysOf } from './deadline';
import { HouseStyle } from './house-style';
import { Id } from './id';
import { ActionPattern, ChangePattern, CountingPattern } from './reference-pattern';
import { isMoment } from './removed';
import { RiskScale } from './risk-scale';

/** A seat on a committee: who holds it, in what capacity, and who may stand in. */
export const Member = z.object({
  partyId: Id,
  capacity: z.string(),
  category: z.string(),
  alternateIds: z.array(Id),
});
export type Member = z.infer<typeof Member>;

/** How many members must be there for the committee to decide. */
export const QuorumRule = z.object({
  atLeast: z.int().check(z.minimum(1)),
  chairNeeded: z.boolean(),
});
export type QuorumRule = z.infer<typeof QuorumRule>;

/**
 * An item that stands on every agenda of its kind. `depth` is 1 for a sub-item of the one before it,
 * and so on; absent on the top level. `unnumbered` and `skippedEmpty` are those of an agenda item.
 */
export const StandingItem = z.object({
  title: z.string().check(z.minLength(1)),
  purpose: Purpose,
  presenter: z.string(),
  plannedMinutes: z.nullable(z.int().check(z.minimum(0))),
  depth: z.exactOptional(z.int().check(z.minimum(1))),
  unnumbered: z.exactOptional(z.literal(true)),
  skippedEmpty: z.exactOptional(z.literal(true)),
});
export type StandingItem = z.infer<typeof StandingItem>;

/** What the agenda of another kind of meeting begins with: `Extraordinary meeting`. */
export const NamedAgenda = z.object({
  name: z.string().check(z.minLength(1)),
  items: z.array(StandingItem),
});
export type NamedAgenda = z.infer<typeof NamedAgenda>;

/**
 * How long a committee keeps things, in years after the meeting: its documents, and the private notes
 * of her who wrote them. `notesUntilApproved` says that she is asked about the notes as soon as the
 * minutes are approved. What is absent is kept for ever; nothing is ever removed by itself.
 */
export const Retention = z.object({
  documentYears: z.exactOptional(z.int().check(z.minimum(1), z.maximum(200))),
  noteYears: z.exactOptional(z.int().check(z.minimum(1), z.maximum(200))),
  notesUntilApproved: z.exactOptional(z.literal(true)),
});
export type Retention = z.infer<typeof Retention>;

/** Words she types in short: `tn` for `The TABASC NOTED`. */
export const Phrase = z.object({
  short: z.string().check(z.regex(/^\S+$/)),
  words: z.string().check(z.minLength(1)),
});
export type Phrase = z.infer<typeof Phrase>;

/**
 * A body that meets and whose minutes are kept. `code` is what references begin with (`TABASC`);
 * `outcomeVerbs` are the words that, in capitals, make a sentence an outcome; `ownWords` are the
 * words that are spelt right though no dictionary has them. `standingItems` are the usual agenda;
 * `otherAgendas` those of other kinds of meeting, absent where there are none. `riskPattern` and
 * `riskScale` are how it writes and weighs its risks, absent for the usual way; `deadlines` what is to
 * be done before and after each meeting, absent where there are none, in working days that leave out
 * the bank holidays of `holidaysOf`, absent for those of England and Wales. Within `draftWithin` working days a draft goes to the Chair,
 * absent for the usual three. `retention` is how long what is kept of a meeting is kept, absent for
 * ever. `wordTemplate` is what the committee's own Word file is called, absent where it has none.
 * `removedAt` says when it
 * was put into the trash with all its meetings, which stay where they are; absent while it is not there.
 */
export const Committee = z.object({
  kind: z.literal('committee'),
  id: Id,
  code: z.string().check(z.minLength(1)),
  name: z.string().check(z.minLength(1)),
  organisation: z.string(),
  secretary: z.string(),
  actionPattern: ActionPattern,
  changePatterns: z.array(ChangePattern),
  outcomeVerbs: z.array(z.string().check(z.regex(/^\p{Lu}[\p{Lu} -]*$/u))),
  members: z.array(Member),
  quorum: z.nullable(QuorumRule),
  standingItems: z.array(StandingItem),
  otherAgendas: z.exactOptional(z.array(NamedAgenda)),
  houseStyle: HouseStyle,
  phrases: z.array(Phrase),
  ownWords: z.array(z.string().check(z.minLength(1))),
  riskPattern: z.exactOptional(CountingPattern),
  riskScale: z.exactOptional(RiskScale),
  deadlines: z.exactOptional(z.array(Deadline)),
  holidaysOf: z.exactOptional(HolidaysOf),
  draftWithin: z.exactOptional(z.int().check(z.minimum(0), z.maximum(250))),
  retention: z.exactOptional(Retention),
  wordTemplate: z.exactOptional(z.string()),
  removedAt: z.exactOptional(z.string().check(z.refine(isMoment))),
});
export type Committee = z.infer<typeof Committee>;

/** The closed set of verbs that UK minutes close an item with; each committee keeps its own. */
export const USUAL_VERBS: readonly string[] = [
  'NOTED',
  'AGREED',
  'APPROVED',
  'RESOLVED',
  'RECOMMENDED',
  'RECEIVED',
  'ENDORSED',
  'DEFERRED',
  'REJECTED',
  'PROVIDED',
  'REQUESTED',
];

/** A committee with the usual verbs and references, no members yet and no quorum rule. */
export function committee(
  given: Pick<Committee, 'id' | 'code' | 'name' | 'houseStyle'> & Partial<Committee>,
): Committee {
  return {
    organisation: '',
    secretary: '',
    actionPattern: '{code}{meeting}/{sequence:2}',
    changePatterns: [],
    outcomeVerbs: [...USUAL_VERBS],
    members: [],
    quorum: null,
    standingItems: [],
    phrases: [],
    ownWords: [],
    ...given,
    kind: 'committee',
  };
}
