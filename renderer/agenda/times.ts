/** How long an item took, as the agenda shows it. */
export interface TimeInWords {
  /** `17 / 15`, or `15 min` while it was not begun. */
  readonly words: string;
  readonly explained: string;
  readonly over: boolean;
}

/** The minutes an item took and was planned for, in few words; `null` where neither is known. */
export function timeInWords(elapsed: number | null, planned: number | null): TimeInWords | null {
  if (elapsed === null && planned === null) return null;
  if (elapsed === null) {
    return { words: `${planned} min`, explained: `Planned: ${planned} minutes`, over: false };
  }
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
