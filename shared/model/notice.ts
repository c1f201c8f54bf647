/**
 * A remark that travels with a result: something was done, and she should know. `code` is for
 * programs, `message` for her: what happened and, where there is something to do, what.
 */
export interface Notice {
  readonly code: string;
  readonly message: string;
  readonly place?: NoticePlace;
  /** What was found at the place, and what it should probably be. Nothing was changed. */
  readonly found?: string;
  readonly proposed?: string;
}

/** Where a remark belongs: the line of the file, counted from 1, and the number of the item. */
export interface NoticePlace {
  readonly line: number;
  readonly item: string;
}

/** A result with the remarks on it. */
export interface WithNotices<T> {
  readonly value: T;
  readonly notices: readonly Notice[];
}
