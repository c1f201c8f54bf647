import type { Code } from '../../model/code';
import type {
  Consultation,
  Decision,
  Modification,
  ModificationFacts,
  Statement,
} from '../../model/modification';
import type { PartialDate } from '../../model/partial-date';
import { sameValue } from '../../model/same-value';
import { hadHappened, inTimeOrder } from './days';
import { type ModificationAsAt, modificationAsAt, NOTHING_KNOWN } from './modification-as-at';

/** From the end of one day to the end of another. */
export interface Period {
  readonly after: PartialDate;
  readonly upTo: PartialDate;
}

/** A fact that became another. */
export interface Move<F extends keyof ModificationFacts = keyof ModificationFacts> {
  readonly fact: F;
  readonly before: ModificationFacts[F];
  readonly now: ModificationFacts[F];
  readonly told: Statement;
}

/** What became of a modification in a period. */
export interface ModificationNews {
  /** How it stood before; `null` where it was not known then. */
  readonly before: ModificationAsAt | null;
  readonly now: ModificationAsAt;
  /** Each fact that became another, in the order in which it was told. */
  readonly moves: readonly Move[];
  readonly decisions: readonly Decision[];
  readonly opened: readonly Consultation[];
  readonly closed: readonly Consultation[];
}

/** The news of a modification in a period; `null` where it was not known by its end. */
export function modificationNews(
  code: Code,
  modification: Modification,
  period: Period,
): ModificationNews | null {
  const now = modificationAsAt(code, modification, period.upTo);
  if (!now) return null;
  const { decisions, consultations } = modification;
  return {
    before: modificationAsAt(code, modification, period.after),
    now,
    moves: movesIn(code, modification, period),
    decisions: inTimeOrder(decisions).filter(({ on }) => isIn(on, period)),
    opened: consultations.filter(({ opens }) => opens !== null && isIn(opens, period)),
    closed: consultations.filter(({ closes }) => closes !== null && isIn(closes, period)),
  };
}

/** Whether something of that date happened in a period. */
export function isIn(date: PartialDate, { after, upTo }: Period): boolean {
  return hadHappened(date, upTo) && !hadHappened(date, after);
}

/** The moves of one fact. */
export function movesOf<F extends keyof ModificationFacts>(
  { moves }: Pick<ModificationNews, 'moves'>,
  fact: F,
): Move<F>[] {
  return moves.filter((move): move is Move<F> => move.fact === fact);
}

function movesIn(code: Code, modification: Modification, period: Period): Move[] {
  const before = modificationAsAt(code, modification, period.after)?.facts ?? NOTHING_KNOWN;
  const known = new Map<string, unknown>(Object.entries(before));
  const told = inTimeOrder(modification.statements).filter(({ on }) => isIn(on, period));
  return told.flatMap(statement =>
    Object.entries(statement.facts).flatMap(([fact, now]) => {
      const was = known.get(fact);
      known.set(fact, now);
      return sameValue(was, now) ? [] : [{ fact, before: was, now, told: statement } as Move];
    }),
  );
}
