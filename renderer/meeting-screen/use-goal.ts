import { useEffect } from 'react';
import { useView } from '../store/use-book';

/** Goes to the place that was asked for last, once it is drawn. */
export function useGoal(isDrawn: boolean): void {
  const goal = useView(view => view.goal);
  useEffect(() => {
    if (!isDrawn || !goal) return;
    const place = document.getElementById(goal.anchor);
    place?.scrollIntoView();
    place?.focus({ preventScroll: true });
  }, [goal, isDrawn]);
}
