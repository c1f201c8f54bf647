import { dateInWords, type PartialDate } from '../../model/partial-date';
import type { Release, ReleaseStatement, ReleaseStatus } from '../../model/release';
import { onDate } from './change-names';
import { inTimeOrder, isToldMoreExactly } from './days';
import { isIn, type Period } from './modification-news';
import { movedDates } from './moved-dates';
import type { NewsSentence } from './news-sentences';
import { NO_RELEASE_KNOWN } from './release-as-at';

/** A word on a release that made a fact of it another than was known before. */
interface Moved<V> {
  readonly before: V;
  readonly now: V;
  readonly told: ReleaseStatement;
}

/** What became of a release in a period, in the order in which it was told. */
export interface ReleaseMoves {
  readonly dates: readonly Moved<PartialDate | null>[];
  readonly statuses: readonly Moved<ReleaseStatus>[];
}

/**
 * The dates and the statuses of a release that became others in a period. The first word on a
 * release moves nothing, and a date that is told more exactly has not moved.
 */
export function releaseMoves({ statements }: Release, period: Period): ReleaseMoves {
  const [first, ...others] = inTimeOrder(statements);
  let { date, status } = { ...NO_RELEASE_KNOWN, ...first?.facts };
  const dates: Moved<PartialDate | null>[] = [];
  const statuses: Moved<ReleaseStatus>[] = [];
  for (const told of others) {
    const before = { date, status };
    ({ date, status } = { ...before, ...told.facts });
    if (!isIn(told.on, period)) continue;
    const isSame = date === before.date || isToldMoreExactly(date, before.date);
    if (!isSame) dates.push({ before: before.date, now: date, told });
    if (status !== before.status) statuses.push({ before: before.status, now: status, told });
  }
  return { dates, statuses };
}

/** What became of a release in a period, in the manner of the news of modifications. */
export function releaseSentences(release: Release, period: Period): NewsSentence[] {
  const { dates, statuses } = releaseMoves(release, period);
  const stops = dates.map(({ before, now, told }) => ({
    before: { date: before, letter: '' },
    now: { date: now, letter: told.letter },
  }));
  const last = statuses.at(-1);
  return [
    ...movedDates(stops, stopInWords, 'date').map(says => ({ topic: 'date', says })),
    ...(last ? [{ topic: 'status', says: `${CAME_TO[last.now]} ${onDate(last.told.on)}` }] : []),
  ];
}

const CAME_TO: Readonly<Record<ReleaseStatus, string>> = {
  planned: 'was planned anew',
  baselined: 'had its scope baselined',
  implemented: 'was implemented',
  cancelled: 'was cancelled',
};

/** `29 November 2019 (letter of the Panel)`. */
function stopInWords({ date, letter }: { date: PartialDate | null; letter: string }): string {
  if (date === null) return '';
  return letter === '' ? dateInWords(date) : `${dateInWords(date)} (${letter})`;
}
