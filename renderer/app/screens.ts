import { lazy } from 'react';

/** All committees and their meetings, fetched when it is shown. */
export const MeetingsScreen = lazy(async () => ({
  default: (await import('../meetings/MeetingsScreen')).MeetingsScreen,
}));

/** Backups and the books of this computer, fetched when they are shown. */
export const BackupsScreen = lazy(async () => ({
  default: (await import('../backup/BackupsScreen')).BackupsScreen,
}));

/** The settings of a committee, fetched when they are shown. */
export const CommitteeScreen = lazy(async () => ({
  default: (await import('../settings/CommitteeScreen')).CommitteeScreen,
}));

/** One meeting with its agenda, its sheet and its panels, fetched when it is shown. */
export const MeetingScreen = lazy(async () => ({
  default: (await import('../meeting-screen/MeetingScreen')).MeetingScreen,
}));

/** What the foot of the window says of the meeting that is open. */
export const MeetingStatus = lazy(async () => ({
  default: (await import('../meeting-screen/MeetingStatus')).MeetingStatus,
}));

/** Fetches what a meeting is shown and written with, beside the opening of the book: it opens at one. */
export function fetchMeetingScreen(): void {
  void import('../meeting-screen/MeetingScreen');
  void import('../meeting-screen/MeetingStatus');
  void import('../editor/MinuteEditor');
}
