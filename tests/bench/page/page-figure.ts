/** Something of the page beside its baseline in the same run, and what it is to keep within. */
export interface PageFigure {
  readonly what: string;
  readonly value: number;
  readonly baseline: number;
  /** What the baseline is. */
  readonly beside: string;
  readonly unit: 'ms' | 'MB' | 'KB';
  /** How many times the baseline it may be, or how much by itself; `null` where nothing is asked. */
  readonly target: { readonly ratio: number } | { readonly most: number } | null;
}

/** Whether the figure keeps within its target; `null` where it has none. */
export function isMet({ value, baseline, target }: PageFigure): boolean | null {
  if (!target) return null;
  return 'ratio' in target ? value / baseline <= target.ratio : value <= target.most;
}
