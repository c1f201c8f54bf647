import type { PartialDate } from '../model/partial-date';
import { sameValue } from '../model/same-value';
import { END_OF_TIME, hadHappened, inTimeOrder } from './changes/days';

/** Something said of a row of a register: on a date, facts that became true. */
export interface Dated<F> {
  readonly on: PartialDate;
  readonly facts: Partial<F>;
}

/** What statements come to by the end of a day: the last word on each fact, else what is usual. */
export function lastWord<F extends object>(
  statements: readonly Dated<F>[],
  unsaid: F,
  day: PartialDate = END_OF_TIME,
): F {
  const told = inTimeOrder(statements).filter(({ on }) => hadHappened(on, day));
  return Object.assign({}, unsaid, ...told.map(({ facts }) => facts));
}

/** The facts among these that were not so by that date. */
export function newsIn<F extends object>(
  statements: readonly Dated<F>[],
  unsaid: F,
  { on, facts }: Dated<F>,
): Partial<F> {
  const before: ReadonlyMap<string, unknown> = new Map(
    Object.entries(lastWord(statements, unsaid, on)),
  );
  const fresh = Object.entries(facts).filter(
    ([fact, value]) => !sameValue(before.get(fact), value),
  );
  return Object.fromEntries(fresh) as Partial<F>;
}

/** A statement with the facts as they stood before it and after it. */
export interface Step<S, F> {
  readonly told: S;
  readonly before: F;
  readonly after: F;
}

/** The statements in the order of their dates, each with what it moved. */
export function stepsOf<F extends object, S extends Dated<F>>(
  statements: readonly S[],
  unsaid: F,
): Step<S, F>[] {
  let before = unsaid;
  return inTimeOrder(statements).map(told => {
    const after: F = { ...before, ...told.facts };
    const step = { told, before, after };
    before = after;
    return step;
  });
}
