import { setMeeting } from '../commands/meetings';
import { timesIn } from '../reading/structure/dates-in-text';
import type { Check } from './check';

/** A meeting that was to end at a known time, of which nothing says when it closed. */
export const CLOSE_UNTOLD: Check = {
  name: 'closeUntold',
  title: 'When it closed',
  remarks: ({ meeting: { id, state, closeTime, plannedEnd }, lines }) => {
    const isHeld = state !== 'preparation' && state !== 'inSession';
    if (!isHeld || closeTime !== null || plannedEnd === undefined) return [];
    if (lines.some(({ text }) => saysWhenItClosed(text))) return [];
    return [
      {
        key: 'closeUntold',
        words: 'Nothing says when the meeting closed',
        where: `It was to end at ${plannedEnd}`,
        quote: null,
        place: { at: 'facts' },
        mend: {
          label: `It closed at ${plannedEnd}`,
          doing: book => setMeeting(book, { meetingId: id, details: { closeTime: plannedEnd } }),
        },
      },
    ];
  },
  well: () => null,
};

function saysWhenItClosed(text: string): boolean {
  const isOfClose =
    /\bmeeting\b/iu.test(text) && /\b(?:closed|concluded|ended|finished)\b/iu.test(text);
  return isOfClose && timesIn(text).length > 0;
}
