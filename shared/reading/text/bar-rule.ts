const RULE = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$/;

/** Whether a line is the rule below the heads of a table whose cells stand between bars: `---|---|`. */
export function isBarRule(text: string): boolean {
  return text.includes('|') && RULE.test(text);
}
