/**
 * The words a header or footer text may hold in braces, and what each stands for:
 *
 * - `{organisation}`: the organisation the committee belongs to
 * - `{committee}`: the committee's full name
 * - `{code}`: the code its references begin with, `TABASC`
 * - `{meeting}`: the number of the meeting, `33`
 * - `{date}`: the date of the meeting in words, `14 August 2018`
 * - `{version}`: how far the minutes have come, `Draft v0.1`
 * - `{classification}`: the classification of the house style, `Confidential`
 * - `{reference}`: code and number, by which the minutes are filed, `TABASC 33`
 */
export const PLACEHOLDERS = [
  'organisation',
  'committee',
  'code',
  'meeting',
  'date',
  'version',
  'classification',
  'reference',
] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** Whether a word in braces stands for something. */
export function isPlaceholder(word: string): word is Placeholder {
  return PLACEHOLDERS.some(each => each === word);
}

/** What stands between the parts of a header or footer text. */
export const PART_SEPARATOR = ' · ';

/**
 * Fills the placeholders of a header or footer text. A part between two ` · ` that has placeholders
 * and nothing to fill them with is left out with its separator; braces that name no placeholder
 * stay as they are.
 */
export function fillPlaceholders(
  text: string,
  values: Readonly<Record<Placeholder, string>>,
): string {
  return text
    .split(PART_SEPARATOR)
    .flatMap(part => filledPart(part, values))
    .join(PART_SEPARATOR);
}

function filledPart(part: string, values: Readonly<Record<string, string>>): string[] {
  let found = 0;
  let filled = 0;
  const text = part.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return whole;
    found += 1;
    if (value !== '') filled += 1;
    return value;
  });
  return found > 0 && filled === 0 ? [] : [text.trim()];
}
