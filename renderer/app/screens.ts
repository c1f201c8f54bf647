import { REGISTER_PARTS } from '../registers/register-parts';
import { onDemand } from '../ui/on-demand';

/** All committees and their meetings. */
export const MeetingsScreen = onDemand(
  async () => (await import('../meetings/MeetingsScreen')).MeetingsScreen,
);

/** Backups and the books of this computer. */
export const BackupsScreen = onDemand(
  async () => (await import('../backup/BackupsScreen')).BackupsScreen,
);

/** The register of modifications and releases. */
export const ChangesScreen = onDemand(
  async () => (await import('../changes/ChangesScreen')).ChangesScreen,
);

/** What is ahead of a committee. */
export const AheadScreen = onDemand(async () => (await import('../ahead/AheadScreen')).AheadScreen);

/** The registers over all meetings. */
export const RegistersScreen = onDemand(
  async () => (await import('../registers/RegistersScreen')).RegistersScreen,
);

/** The search of the whole book. */
export const SearchScreen = onDemand(
  async () => (await import('../search/SearchScreen')).SearchScreen,
);

/** The settings of a committee. */
export const CommitteeScreen = onDemand(
  async () => (await import('../settings/CommitteeScreen')).CommitteeScreen,
);

/** One meeting with its agenda, its sheet and its panels. */
export const MeetingScreen = onDemand(
  async () => (await import('../meeting-screen/MeetingScreen')).MeetingScreen,
);

/** The minutes of a meeting as they leave the house. */
export const ReviewScreen = onDemand(
  async () => (await import('../review/ReviewScreen')).ReviewScreen,
);

/** What the foot of the window says of the meeting that is open. */
export const MeetingStatus = onDemand(
  async () => (await import('../meeting-screen/MeetingStatus')).MeetingStatus,
);

/** Fetches what a meeting is shown and written with, beside the opening of the book: it opens at one. */
export function fetchMeetingScreen(): void {
  quietly(MeetingScreen.fetch());
  quietly(MeetingStatus.fetch());
  quietly(import('../editor/MinuteEditor'));
}

/** Fetches the other screens before they are gone to, so that each stands before the next key. */
export function fetchScreens(): void {
  const screens = [
    MeetingsScreen,
    ReviewScreen,
    RegistersScreen,
    AheadScreen,
    ChangesScreen,
    SearchScreen,
    CommitteeScreen,
    BackupsScreen,
  ];
  for (const screen of screens) quietly(screen.fetch());
  for (const part of Object.values(REGISTER_PARTS)) quietly(part.fetch());
}

/** What cannot be fetched now is asked for again when it is shown. */
function quietly(fetching: Promise<unknown>): void {
  fetching.catch(() => {});
}
