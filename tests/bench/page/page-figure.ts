import type { Turn } from './turns';

/** A turn of the page that was felt, and what was done just then. */
export interface FeltTurn extends Turn {
  readonly during: string;
}

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
  /** Where turns of the page were noted, those that were felt in any round. */
  readonly felt?: readonly FeltTurn[];
  /** How many long tasks the page's own Long Tasks API told of in all rounds, by the clock. */
  readonly told?: number;
}

/** Whether the figure keeps within its target; `null` where it has none. */
export function isMet({ value, baseline, target }: PageFigure): boolean | null {
  if (!target) return null;
  return 'ratio' in target ? value / baseline <= target.ratio : value <= target.most;
}
