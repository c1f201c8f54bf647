import type { MeetingView } from '../meeting/meeting-view';

/** Who is at the meeting. */
export function AttendancePanel({ view }: { view: MeetingView }) {
  return <p>{view.frame.meeting.attendance.length}</p>;
}
