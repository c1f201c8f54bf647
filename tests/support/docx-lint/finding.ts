/** One fault of a Word file: a stable code to test for, and the detail a person needs to find it. */
export interface LintFinding {
  readonly code: string;
  readonly detail: string;
}

/** A finding with that code; the detail is cut so that a hostile file cannot flood the report. */
export function finding(code: string, detail: string): LintFinding {
  return { code, detail: detail.length > 120 ? `${detail.slice(0, 120)}…` : detail };
}
