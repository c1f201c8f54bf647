import { isCirculated, type Meeting } from '../../shared/model/meeting';

/** Meetings that stand under one heading. */
export interface MeetingGroup {
  /** `In hand`, or the year: `2018`; `No date` for those without. */
  readonly title: string;
  /** The latest first. */
  readonly meetings: readonly Meeting[];
}

/** So many of the meetings in hand are shown by themselves; the others are found in their years. */
const MOST_IN_HAND = 6;

/**
 * The meetings of a committee as they are looked for: first those whose minutes are still in hand,
 * the latest first, then the others by year. Each meeting stands once.
 */
export function meetingGroups(meetings: readonly Meeting[]): MeetingGroup[] {
  const latestFirst = meetings.toReversed();
  const inHand = latestFirst.filter(meeting => !isCirculated(meeting)).slice(0, MOST_IN_HAND);
  const shown = new Set(inHand);
  const groups = new Map<string, Meeting[]>();
  for (const meeting of latestFirst.filter(each => !shown.has(each))) {
    const title = meeting.date?.slice(0, 4) ?? 'No date';
    const ofYear = groups.get(title);
    if (ofYear) ofYear.push(meeting);
    else groups.set(title, [meeting]);
  }
  const years = [...groups].map(([title, ofYear]) => ({ title, meetings: ofYear }));
  return inHand.length === 0 ? years : [{ title: 'In hand', meetings: inHand }, ...years];
}
