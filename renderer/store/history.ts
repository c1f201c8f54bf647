import { type Change, merge } from '../../shared/model/change';

/** One thing that she did: the change, and the change that takes it back. */
export interface Step {
  /** What was done, in words that follow "Undo: " (`remove item 6`). */
  readonly label: string;
  readonly change: Change;
  readonly inverse: Change;
  /**
   * Typing in one text is one step: changes of the same group, one right after the other, grow into
   * it. `null` for a step that stands alone.
   */
  readonly group: string | null;
}

/** What can be undone and done again, the last step last. */
export interface History {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

/** Nothing done yet. */
export const NO_HISTORY: History = { past: [], future: [] };

/** How many steps can be taken back. */
const MOST_STEPS = 1000;

/** The history with one more step; what was undone before can then no longer be done again. */
export function recorded(history: History, step: Step): History {
  const last = history.past.at(-1);
  const grows = last && step.group !== null && last.group === step.group;
  const past = grows
    ? [...history.past.slice(0, -1), grown(last, step)]
    : [...history.past, step].slice(-MOST_STEPS);
  return { past, future: [] };
}

/** The history in which the last step does not grow any more: the focus left its text. */
export function settled(history: History): History {
  const last = history.past.at(-1);
  if (!last || last.group === null) return history;
  return { ...history, past: [...history.past.slice(0, -1), { ...last, group: null }] };
}

/**
 * The history after something came from elsewhere: where a step is about the same records, taking it
 * back would take that away too, so nothing of before can be taken back.
 */
export function overtaken(history: History, change: Change): History {
  const came = new Set([...change.put.map(({ id }) => id), ...change.remove]);
  const isTouched = ({ change: { put, remove } }: Step) =>
    put.some(({ id }) => came.has(id)) || remove.some(id => came.has(id));
  return [...history.past, ...history.future].some(isTouched) ? NO_HISTORY : history;
}

/** A step taken back or done again: the change that does it, and the history after it. */
export interface Taken {
  readonly step: Step;
  readonly change: Change;
  readonly history: History;
}

/** Takes the last step back; `null` where there is none. */
export function undone(history: History): Taken | null {
  const step = history.past.at(-1);
  if (!step) return null;
  const future = [...history.future, { ...step, group: null }];
  return { step, change: step.inverse, history: { past: history.past.slice(0, -1), future } };
}

/** Does the last undone step again; `null` where there is none. */
export function redone(history: History): Taken | null {
  const step = history.future.at(-1);
  if (!step) return null;
  const past = [...history.past, step];
  return { step, change: step.change, history: { past, future: history.future.slice(0, -1) } };
}

function grown(last: Step, step: Step): Step {
  return {
    label: step.label,
    change: merge(last.change, step.change),
    inverse: merge(step.inverse, last.inverse),
    group: step.group,
  };
}
