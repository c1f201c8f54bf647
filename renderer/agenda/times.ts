import { capital } from '../../shared/model/capital';
import type { Expected } from '../../shared/registers/planned-course';

/** How long an item took, as the agenda shows it. */
export interface TimeInWords {
  /** When it is expected to be taken up, by the clock: `10:30`; empty where that is not known. */
  readonly from: string;
  /** `17 / 15`, or `15 min` while it was not begun; empty where only its sub-items say. */
  readonly words: string;
  readonly explained: string;
  readonly over: boolean;
}

/**
 * The minutes an item took and was planned for, in few words, and when it is expected while it was
 * not begun; `null` where none of them is known.
 */
export function timeInWords(
  elapsed: number | null,
  planned: number | null,
  expected: Expected | null = null,
): TimeInWords | null {
  if (elapsed !== null) return { from: '', ...tookInWords(elapsed, planned) };
  if (planned === null && !expected) return null;
  const explained = [
    planned === null ? '' : `Planned: ${planned} minutes`,
    expected ? `expected ${expected.from} to ${expected.to}` : '',
  ];
  return {
    from: expected?.from ?? '',
    words: planned === null ? '' : `${planned} min`,
    explained: capital(explained.filter(part => part !== '').join(', ')),
    over: false,
  };
}

function tookInWords(elapsed: number, planned: number | null): Omit<TimeInWords, 'from'> {
  if (planned === null) {
    return { words: `${elapsed} min`, explained: `Took ${elapsed} minutes`, over: false };
  }
  return {
    words: `${elapsed} / ${planned}`,
    explained: `Took ${elapsed} of ${planned} planned minutes`,
    over: elapsed > planned,
  };
}

/** Minutes as hours and minutes: `1:12`. */
export function hoursAndMinutes(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
