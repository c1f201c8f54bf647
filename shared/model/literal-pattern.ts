/** The source of a regular expression that finds exactly this text, with the `u` flag or without. */
export function literalPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
