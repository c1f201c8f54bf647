import type { BookLine } from './book-lines';
import type { Edit } from './edit';
import type { SentencePart } from './sentence-parts';

/** A sentence around the items that the minutes can say, and do not always. */
interface Unsaid {
  readonly of: 'quorate' | 'closeTime' | 'nextMeeting';
  readonly said: RegExp;
  readonly stands: 'before' | 'after';
}

const UNSAID: readonly Unsaid[] = [
  { of: 'quorate', said: /^\s*the meeting was (?:not |in)?quorate[.\s]*$/i, stands: 'before' },
  { of: 'closeTime', said: /^\s*the meeting (?:was )?closed at\s/i, stands: 'after' },
  { of: 'nextMeeting', said: /^\s*next meeting:/i, stands: 'after' },
];

/**
 * What a line that was put in around the items says of the meeting: whether it was quorate below the
 * attendance, its close or the next meeting at the end, where the minutes did not say it. `null` of all
 * else.
 */
export function sentencePutIn(
  { what, line, theirs }: Edit,
  lines: readonly BookLine[],
): SentencePart | null {
  const above = line === null ? undefined : lines[line];
  if (what !== 'insert' || line === null || above?.place !== null) return null;
  if (!theirs || theirs.isInTable) return null;
  const isBefore = lines.findIndex(({ place }) => place !== null) > line;
  const found = UNSAID.find(
    ({ said, stands }) => (stands === 'before') === isBefore && said.test(theirs.text),
  );
  if (!found || lines.some(({ part }) => part?.of === found.of)) return null;
  const isSaid = found.of !== 'quorate' || lines.some(({ part }) => part?.of === 'attendee');
  return isSaid ? { of: found.of } : null;
}
