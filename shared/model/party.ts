import * as z from 'zod/mini';
import { Id } from './id';
import { PartialDate } from './partial-date';

/** An interest that a person has beyond any one meeting; `until` is `null` while it stands. */
export const StandingInterest = z.object({
  id: Id,
  interest: z.string().check(z.minLength(1)),
  since: z.nullable(PartialDate),
  until: z.nullable(PartialDate),
});
export type StandingInterest = z.infer<typeof StandingInterest>;

/**
 * A person who sits on a committee, attends it or owns actions. `interests` are those that stand,
 * absent where none was noted.
 */
export const Person = z.object({
  kind: z.literal('person'),
  id: Id,
  name: z.string().check(z.minLength(1)),
  initials: z.string(),
  organisation: z.string(),
  interests: z.exactOptional(z.array(StandingInterest)),
});
export type Person = z.infer<typeof Person>;

/** An organisation, committee or team that attends or owns actions, with its usual short name. */
export const Body = z.object({
  kind: z.literal('body'),
  id: Id,
  name: z.string().check(z.minLength(1)),
  shortName: z.string(),
});
export type Body = z.infer<typeof Body>;

/** A person of that name; initials and organisation are known or empty. */
export function person(id: Id, name: string, known: Partial<Person> = {}): Person {
  return { initials: '', organisation: '', ...known, kind: 'person', id, name };
}

/** A body of that name. */
export function body(id: Id, name: string, shortName = ''): Body {
  return { kind: 'body', id, name, shortName };
}
