const SETS: readonly (readonly [tag: string, style: RegExp])[] = [
  ['b', /(?:^|[;\s])font-weight\s*:\s*(?:bold|bolder|[6-9]00)/i],
  ['i', /(?:^|[;\s])font-style\s*:\s*(?:italic|oblique)/i],
  ['u', /(?:^|[;\s])text-decoration(?:-line)?\s*:[^;]*\bunderline/i],
  ['sup', /(?:^|[;\s])vertical-align\s*:\s*super/i],
  ['sub', /(?:^|[;\s])vertical-align\s*:\s*sub(?!\w)/i],
];

/** How words are set apart by a style, as tags of HTML: Google Docs and Outlook know no others. */
export function tagsOfStyle(style: string): string[] {
  return SETS.filter(([, said]) => said.test(style)).map(([tag]) => tag);
}

/** Whether a style says that a bold or slanted tag sets nothing apart, as around a Google document. */
export function unsets(tag: string, style: string): boolean {
  if (tag === 'b' || tag === 'strong') return /font-weight\s*:\s*(?:normal|[1-5]00)/i.test(style);
  return (tag === 'i' || tag === 'em') && /font-style\s*:\s*normal/i.test(style);
}

/** Whether a style hides what stands inside. */
export function hides(style: string): boolean {
  return /(?:^|[;\s])(?:display\s*:\s*none|mso-hide\s*:\s*all)/i.test(style);
}

/** How the points of a list count, as the `type` of `ol`, where a style says it. */
export function countOfStyle(style: string): 'a' | 'i' | null {
  const [, said] = /list-style(?:-type)?\s*:[^;]*\blower-(alpha|latin|roman)/i.exec(style) ?? [];
  if (said === undefined) return null;
  return said.toLowerCase() === 'roman' ? 'i' : 'a';
}
