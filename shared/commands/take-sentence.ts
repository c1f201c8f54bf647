import { type Book, recordsOf } from '../model/book';
import type { Change } from '../model/change';
import type { Id } from '../model/id';
import type { Meeting } from '../model/meeting';
import { typedTime } from '../reading/typed-date';
import { nextMeetingInWords } from '../report/closing';
import { minutesTitle } from '../report/heading-block';
import type { MinutesContext } from '../report/minutes-context';
import { minutesContext } from '../report/minutes-report';
import { declarationFrame } from '../report/preliminaries';
import type { SentencePart } from '../versions/edited/sentence-parts';
import { puttingChecked } from './checked-change';
import { openMeeting } from './open-meeting';

/** What a sentence of a file around the items says of a meeting; empty for one that was taken out. */
export interface SentenceInFile {
  readonly meetingId: Id;
  readonly part: SentencePart;
  readonly text: string;
}

/** The meeting as a sentence says it, or why it cannot be that. */
export type SentenceTaken = { readonly change: Change } | { readonly why: string };

/**
 * Minutes that are open, as a sentence of a file says it: their title, whether the meeting was quorate,
 * a declaration, the close, the next meeting. What is said around that has to be as it was.
 */
export function sentenceTaken(
  book: Book,
  { meetingId, part, text }: SentenceInFile,
): SentenceTaken {
  const context = minutesContext(book, meetingId, 'full');
  const meeting = openMeeting(book, meetingId);
  if (!context || !meeting) return { why: UNREAD };
  const now = readIn(context, part, text.replace(/\s+/g, ' ').trim());
  if (typeof now === 'string') return { why: now };
  const change = puttingChecked({ ...meeting, ...now });
  return change ? { change } : { why: UNREAD };
}

type Said = Partial<
  Pick<Meeting, 'title' | 'quorate' | 'declarations' | 'closeTime' | 'nextMeeting'>
>;

const UNREAD = 'This cannot be read as what stands there: change it there yourself.';

/** What of the meeting is otherwise, or why it cannot be told. */
function readIn(context: MinutesContext, part: SentencePart, said: string): Said | string {
  switch (part.of) {
    case 'meetingTitle':
      return whyNoTitle(context, said) ?? { title: said };
    case 'quorate':
      return quorateIn(said);
    case 'declaration':
      return declarationIn(context, part.at, said);
    case 'closeTime':
      return closeIn(said);
    case 'nextMeeting':
      return nextMeetingIn(said);
  }
}

/** Copies are known by their title, and the number is another thing than the title. */
function whyNoTitle({ book, meeting, committee }: MinutesContext, said: string): string | null {
  if (said === '' || /public version$/i.test(said)) return UNREAD;
  const others = recordsOf(book, 'meeting').filter(({ id }) => id !== meeting.id);
  const isTaken = others.some(
    other =>
      other.committeeId === committee.id &&
      minutesTitle({ meeting: other, committee, version: 'full' }) === said,
  );
  if (isTaken) return 'The minutes of another meeting have this title.';
  const before = minutesTitle({ meeting, committee, version: 'full' });
  return isRenumbered(meeting, before, said)
    ? 'The number of the meeting is changed in its details.'
    : null;
}

/** Whether a title names the meeting by another number, or differs in numbers alone. */
function isRenumbered({ number }: Meeting, before: string, said: string): boolean {
  const [, named] = /\bmeeting\s+(?:(?:no\.?|number)\s*)?(\d+)\b/i.exec(said) ?? [];
  if (number !== '' && named !== undefined && named !== number) return true;
  const withoutNumbers = (title: string): string => title.replace(/\d+/g, '#');
  return said !== before && withoutNumbers(said) === withoutNumbers(before);
}

function quorateIn(said: string): Said | string {
  if (said === '') return { quorate: null };
  const [isRead, not] = /^the meeting was (not |in)?quorate[.\s]*$/i.exec(said) ?? [];
  return isRead === undefined ? UNREAD : { quorate: not === undefined };
}

function declarationIn(context: MinutesContext, at: number, said: string): Said | string {
  const { declarations } = context.meeting;
  const one = declarations[at];
  if (!one) return UNREAD;
  if (said === '') return { declarations: declarations.toSpliced(at, 1) };
  const frame = declarationFrame(context, one);
  const [all, head] = [withoutStop(said), withoutStop(frame.head)];
  const left = withoutStop(frame.withdrew);
  const withdrew = all.endsWith(` ${left}`);
  const words = withoutStop(withdrew ? all.slice(0, -left.length) : all);
  const rest = words.startsWith(head) ? words.slice(head.length) : null;
  const isFramed = rest === '' || rest?.startsWith(': ');
  if (rest === null || !isFramed || rest.includes(`${one.name} withdrew`)) return REFRAMED;
  const now = { ...one, interest: rest.slice(2), withdrew };
  return { declarations: declarations.with(at, now) };
}

const REFRAMED =
  'Only the interest itself is read here: in which item it was declared is changed beside the attendance, and a name that is taken there changes here too.';

function withoutStop(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[.\s]+$/, '');
}

function closeIn(said: string): Said | string {
  if (said === '') return { closeTime: null };
  const [, time = ''] = /^the meeting (?:was )?closed at (.+)$/i.exec(withoutStop(said)) ?? [];
  const closeTime = typedTime(time);
  return closeTime === null ? UNREAD : { closeTime };
}

/** Words that are said as they stand, or behind “Next meeting”, which the minutes put there. */
function nextMeetingIn(said: string): Said {
  const [, words] = /^next meeting:\s*(.*[^.\s])[.\s]*$/i.exec(said) ?? [];
  if (words !== undefined && nextMeetingInWords(words) !== words) return { nextMeeting: words };
  return { nextMeeting: said === '' || /[.!?]$/.test(said) ? said : `${said}.` };
}
