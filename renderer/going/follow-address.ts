import type { Desk } from '../desk/desk';
import { type Anchor, anchorInHash } from '../meeting/anchors';
import { goTo } from './go-to';

/** Follows the address bar, at once and for as long as the answer is not called. */
export function followAddress(desk: Desk): () => void {
  const follow = () => {
    const anchor = anchorInHash(location.hash);
    const { screen } = desk.view.getState();
    // A place that any meeting may have, such as a footnote, leaves the screen as it is.
    if (anchor !== '' && !placeOnly(anchor)) void goTo(desk, anchor);
    else if (screen.name === 'meeting') document.getElementById(anchor)?.focus();
  };
  addEventListener('hashchange', follow);
  return () => removeEventListener('hashchange', follow);
}

function placeOnly(anchor: Anchor): boolean {
  return /^(?:carried|note|note-mark):/u.test(anchor);
}
