/** How large a meeting of a demo book is. */
export interface MeetingSize {
  readonly items: number;
  /** Words under the items, the table of outstanding actions included, to within a tenth. */
  readonly words: number;
  /** How many actions are raised, on average. */
  readonly raised: number;
  /** How many came forward to the first meeting, from before the book. */
  readonly earlier: number;
}

/** How large a demo book is. */
export interface DemoSize {
  /** Of each committee. */
  readonly meetings: number;
  readonly committees: number;
  readonly meeting: MeetingSize;
}

/** A meeting as most are: 13 items, 3,500 words, 15 actions. */
export const USUAL_MEETING: MeetingSize = { items: 13, words: 3_500, raised: 12.5, earlier: 3 };

/** A very long meeting: 40 items, 40,000 words, 200 actions. */
export const LONG_MEETING: MeetingSize = { items: 40, words: 40_000, raised: 140, earlier: 60 };

/** The sizes that figures are given for: one meeting, a very long one, ten years, a hundred years. */
export const SIZES = {
  S: { meetings: 1, committees: 1, meeting: USUAL_MEETING },
  M: { meetings: 1, committees: 1, meeting: LONG_MEETING },
  L: { meetings: 120, committees: 1, meeting: USUAL_MEETING },
  XL: { meetings: 1_200, committees: 1, meeting: USUAL_MEETING },
} as const satisfies Readonly<Record<string, DemoSize>>;
