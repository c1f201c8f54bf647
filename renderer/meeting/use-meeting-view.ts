import { useMemo, useRef } from 'react';
import type { Id } from '../../shared/model/id';
import { useQuietBook } from '../store/use-book';
import { type MeetingView, meetingView } from './meeting-view';
import { withSameFrame } from './same-frame';

/**
 * What is drawn of a meeting. It follows the book at the next quiet moment, so that a keystroke is
 * painted first; `null` where the book has no such meeting.
 */
export function useMeetingView(meetingId: Id): MeetingView | null {
  const book = useQuietBook();
  const before = useRef<MeetingView | null>(null);
  return useMemo(() => {
    const now = meetingView(book, meetingId);
    before.current = now && withSameFrame(before.current, now);
    return before.current;
  }, [book, meetingId]);
}
