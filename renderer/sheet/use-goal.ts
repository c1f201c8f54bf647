import { useEffect, useRef } from 'react';
import { SIDE_PANEL_ANCHOR } from '../meeting/anchors';
import { useView } from '../store/use-book';

/** Goes to the place that was asked for last; one that is not drawn yet is waited for. */
export function useGoal(isWhole: boolean): void {
  const goal = useView(view => view.goal);
  const reached = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was not there is there once all is drawn
  useEffect(() => {
    const place = goal && document.getElementById(goal.anchor);
    if (!place || goal.at === reached.current) return;
    const isFirst = reached.current === 0;
    reached.current = goal.at;
    const begin = beginningIn(place);
    const focus = () => begin.focus({ preventScroll: true });
    const before = document.activeElement;
    // A sheet that was just drawn is laid out once, for its first frame; keys still wait by then.
    if (!isFirst) focus();
    requestAnimationFrame(() => {
      // Who came back to her line has the keyboard there by then.
      if (isFirst && document.activeElement === before) focus();
      begin.scrollIntoView({ block: begin === place ? 'start' : 'nearest' });
    });
  }, [goal, isWhole]);
}

/** In a panel she goes on typing where something waits to be said, or where anything can be. */
function beginningIn(place: HTMLElement): HTMLElement {
  if (place.id !== SIDE_PANEL_ANCHOR) return place;
  const fields = [...place.querySelectorAll<HTMLElement>('textarea')];
  return fields.find(field => field.dataset['waits'] === 'true') ?? fields[0] ?? place;
}
