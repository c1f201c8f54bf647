import { useEffect, useState } from 'react';
import type { Book } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import { type Anchor, anchorInHash, meetingAnchor, meetingOfAnchor } from './anchors';

/**
 * The meeting that is open. The address bar says which: a link to a place of another meeting opens
 * that meeting, goes there, and the browser's Back comes back. Without a place it is `first`.
 */
export function useOpenMeeting(book: Book, first: Id): Id {
  const [open, setOpen] = useState(() => meetingInAddress(book, first) ?? first);
  useEffect(() => {
    const follow = () => setOpen(before => meetingInAddress(book, first) ?? before);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [book, first]);
  // The browser went to the place before it was drawn: go there again once it is.
  useEffect(() => goTo(anchorInHash(location.hash), open), [open]);
  return open;
}

function meetingInAddress(book: Book, first: Id): Id | null {
  const anchor = anchorInHash(location.hash);
  return anchor === '' ? first : meetingOfAnchor(book, anchor);
}

function goTo(anchor: Anchor, meetingId: Id): void {
  if (anchor === '')
    document.getElementById(meetingAnchor(meetingId))?.parentElement?.scrollTo(0, 0);
  const place = document.getElementById(anchor);
  place?.scrollIntoView();
  place?.focus({ preventScroll: true });
}
