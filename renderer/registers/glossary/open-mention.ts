import type { Mention } from '../../../shared/registers/across/acronyms';
import type { Desk } from '../../desk/desk';
import { goTo } from '../../going/go-to';
import { goToBlockAt } from '../../going/go-to-words';
import { itemAnchor, meetingAnchor } from '../../meeting/anchors';

/** Goes to where a short form stands. */
export function openMention(desk: Desk, { place, block }: Mention): void {
  if (place.itemId === '') void goTo(desk, meetingAnchor(place.meetingId));
  else if (block === null) void goTo(desk, itemAnchor(place.itemId));
  else void goToBlockAt(desk, place.itemId, block);
}
