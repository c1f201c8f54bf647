import type { PartialDate } from '../../model/partial-date';
import type { Release, ReleaseFacts, ReleaseStatement, ReleaseStatus } from '../../model/release';
import { END_OF_TIME, hadHappened, inTimeOrder, isToldMoreExactly } from './days';

/** A release as it stood at the end of a day. */
export interface ReleaseAsAt {
  readonly release: Release;
  readonly facts: ReleaseFacts;
  /** The dates that it had before, the oldest first, each with what moved it away from there. */
  readonly earlierDates: readonly EarlierDate[];
}

/** A date that a release had, and what told of the one that followed. */
export interface EarlierDate {
  readonly date: PartialDate;
  readonly movedBy: ReleaseStatement;
}

/** How far a release is, in words. */
export const RELEASE_STATUS_WORDS: Readonly<Record<ReleaseStatus, string>> = {
  planned: 'Planned',
  baselined: 'Scope baselined',
  implemented: 'Implemented',
  cancelled: 'Cancelled',
};

/** The facts of a release of which nothing was said. */
export const NO_RELEASE_KNOWN: ReleaseFacts = {
  name: '',
  date: null,
  status: 'planned',
  codeVersion: '',
  freeze: null,
  documents: [],
  designations: [],
};

/** The release as at a day; `null` where nothing was known of it by then. */
export function releaseAsAt(release: Release, day: PartialDate): ReleaseAsAt | null {
  const known = inTimeOrder(release.statements).filter(({ on }) => hadHappened(on, day));
  if (known.length === 0) return null;
  const facts: ReleaseFacts = Object.assign({}, NO_RELEASE_KNOWN, ...known.map(told => told.facts));
  return { release, facts, earlierDates: earlierDates(known) };
}

/** What a release is called, by the last word on it. */
export function latestName(release: Release): string {
  return releaseAsAt(release, END_OF_TIME)?.facts.name || 'release without a name';
}

function isSame(date: PartialDate | null, was: PartialDate): boolean {
  return date === was || isToldMoreExactly(date, was);
}

/** So many are seen at a glance. */
const MOST_COMING = 4;

/** The next releases as at a day, those of its month among them; of a release without a date none. */
export function comingReleases({
  day,
  releases,
}: {
  readonly day: PartialDate;
  readonly releases: readonly ReleaseAsAt[];
}): ReleaseAsAt[] {
  const month = day.slice(0, 7);
  return releases
    .filter(
      ({ facts: { date, status } }) => date !== null && date >= month && status !== 'cancelled',
    )
    .slice(0, MOST_COMING);
}

function earlierDates(known: readonly ReleaseStatement[]): EarlierDate[] {
  const moved: EarlierDate[] = [];
  let date: PartialDate | null = null;
  for (const told of known) {
    if (told.facts.date === undefined) continue;
    if (date !== null && !isSame(told.facts.date, date)) moved.push({ date, movedBy: told });
    date = told.facts.date;
  }
  return moved;
}
