import type { Id } from '../../shared/model/id';
import type { Desk } from '../desk/desk';
import { forWhatComes } from '../desk/held-keys';
import type { SettingsPart } from '../store/settings-parts';
import {
  AHEAD_ANCHOR,
  BACKUPS_ANCHOR,
  CHANGES_ANCHOR,
  committeeAnchor,
  MEETINGS_ANCHOR,
  reviewAnchor,
  SEARCH_ANCHOR,
} from './screen-anchors';
import { showScreen } from './show-screen';

/** Opens the minutes of a meeting as they leave the house, at the remark where they were left. */
export async function openReview(desk: Desk, meetingId: Id): Promise<void> {
  await forWhatComes(desk.bringMeeting(meetingId));
  showScreen(desk, { name: 'review', meetingId }, reviewAnchor(meetingId));
}

/** Opens the screen of meetings. */
export function openMeetings(desk: Desk): void {
  showScreen(desk, { name: 'meetings' }, MEETINGS_ANCHOR);
}

/** Opens what is ahead of the committee at hand. */
export function openAhead(desk: Desk, committeeId: Id | null): void {
  showScreen(desk, { name: 'ahead', committeeId }, AHEAD_ANCHOR);
}

/** Opens the screen of backups. */
export function openBackups(desk: Desk): void {
  showScreen(desk, { name: 'backups' }, BACKUPS_ANCHOR);
}

/** Opens the register of modifications and releases. */
export async function openChanges(desk: Desk): Promise<void> {
  await forWhatComes(desk.bringChanges());
  showChanges(desk, null);
}

/** Opens the register of a code, where the registers were brought before; `null` for the first there is. */
export function showChanges(desk: Desk, codeId: Id | null): void {
  showScreen(desk, { name: 'changes', codeId }, CHANGES_ANCHOR);
}

/** Opens the search of the whole book as it was left, or for other words. */
export function openSearch(desk: Desk, typed?: string): void {
  if (typed !== undefined)
    desk.view.setState(({ search }) => ({ search: { ...search, typed, at: 0 } }));
  showScreen(desk, { name: 'search' }, SEARCH_ANCHOR);
}

/** Opens the settings of a committee, perhaps at one part of them. */
export function openCommittee(desk: Desk, committeeId: Id, part?: SettingsPart): void {
  const screen = { name: 'committee', committeeId, ...(part && { part }) } as const;
  showScreen(desk, screen, committeeAnchor(committeeId));
}
