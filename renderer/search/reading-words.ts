import type { Progress } from '../clerk/kept-book';

/** Says that not all of the book has been read yet. */
export function readingWords({ done, of }: Progress): string {
  const how =
    of === 0 ? '' : ` (${done.toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')} parts)`;
  return `Still reading the book${how}: what has been read is searched, and the rest is added as it comes.`;
}
