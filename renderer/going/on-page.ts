import type { Desk } from '../desk/desk';
import type { Anchor } from '../meeting/anchors';
import type { PanelName, View } from '../store/view-store';

/** A place of the page to go to: once more, where it was the last one too. */
export function goalAfter({ goal }: View, anchor: Anchor): View['goal'] {
  return { at: (goal?.at ?? 0) + 1, anchor };
}

/** Goes to a place of the page as it is shown, perhaps in a panel that opens for it. */
export function goOnPage(desk: Desk, anchor: Anchor, panel?: PanelName): void {
  desk.view.setState(view => ({ ...(panel && { panel }), goal: goalAfter(view, anchor) }));
}
