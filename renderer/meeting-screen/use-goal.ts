import { useEffect } from 'react';
import { useView } from '../store/use-book';

/** Goes to the place that was asked for last, once it is drawn. */
export function useGoal(isDrawn: boolean): void {
  const goal = useView(view => view.goal);
  useEffect(() => {
    if (!isDrawn || !goal) return;
    const place = document.getElementById(goal.anchor);
    if (!place) return;
    const begin = beginningIn(place);
    begin.scrollIntoView({ block: begin === place ? 'start' : 'nearest' });
    begin.focus({ preventScroll: true });
  }, [goal, isDrawn]);
}

/** In a panel she goes on typing where something waits to be said, or where anything can be. */
function beginningIn(place: HTMLElement): HTMLElement {
  if (place.id !== 'side-panel') return place;
  const fields = [...place.querySelectorAll<HTMLElement>('textarea')];
  return fields.find(field => field.dataset['waits'] === 'true') ?? fields[0] ?? place;
}
