/**
 * What a line says itself: without the label that the book gives it, or, where it does not begin so or
 * none is given, without one as any house may write it.
 */
export function withoutLabel(text: string, prefix?: string): string {
  const isOurs = prefix !== undefined && text.startsWith(prefix);
  return isOurs ? text.slice(prefix.length) : text.replace(LABEL, '');
}

/** A label of an action as any house may write it: `ACTION TABASC33/02: `. */
const LABEL = /^\s*[A-Z][A-Za-z]*\s+\S+:\s*/;
