import type { Attendee, Declaration } from '../../model/attendance';
import { type Block, isAction } from '../../model/block';
import { linesIn } from '../../model/block-lines';
import { dueInWords } from '../../model/due';
import { plainText } from '../../model/inline';
import type { StateStep } from '../../model/meeting';
import { ownersInWords } from '../../model/owner';
import { dateInWords } from '../../model/partial-date';
import { STATE_WORDS } from '../../registers/meeting-states';
import { confidentialInWords, lines, type TellingsOf, words } from './telling';

/** What is told of a meeting and of what was written and said at it. */
export const MEETING_TELLINGS: TellingsOf<
  'meeting' | 'agendaItem' | 'minute' | 'actionUpdate' | 'earlierAction' | 'privateNote'
> = {
  meeting: [
    { label: 'number', of: ({ number }) => number },
    { label: 'title', of: ({ title }) => title },
    { label: 'date', of: ({ date }) => (date === null ? '' : dateInWords(date)) },
    { label: 'start', of: ({ startTime }) => startTime ?? '' },
    { label: 'close', of: ({ closeTime }) => closeTime ?? '' },
    { label: 'planned end', of: ({ plannedEnd }) => plannedEnd ?? '' },
    { label: 'place', of: ({ place }) => place },
    { label: 'state', of: ({ state }) => STATE_WORDS[state] },
    { label: 'version', of: ({ version }) => version },
    { label: 'next meeting', of: ({ nextMeeting }) => nextMeeting },
    { label: 'attendance', of: ({ attendance }) => lines(...attendance.map(attendeeInWords)) },
    { label: 'quorate', of: ({ quorate }) => (quorate === null ? '' : quorate ? 'yes' : 'no') },
    {
      label: 'declarations',
      of: ({ declarations }) => lines(...declarations.map(declarationInWords)),
    },
    {
      label: 'course of the meeting',
      of: ({ clock }) => lines(...clock.map(({ what, on, at }) => `${on} ${at} ${what}`)),
    },
    {
      label: 'deadlines met',
      of: ({ ticked = [] }) => lines(...ticked.map(({ on, deadlineId }) => words(on, deadlineId))),
    },
    {
      label: 'steps of the minutes',
      of: ({ history = [] }) => lines(...history.map(stepInWords)),
    },
    {
      label: 'approved',
      of: ({ approval }) =>
        approval ? words(approval.on ?? '', approval.by, approval.seal.sha256.slice(0, 12)) : '',
    },
    {
      label: 'corrections',
      of: ({ corrections = [] }) =>
        lines(...corrections.map(({ place, said, shall }) => `${place}: “${said}” → “${shall}”`)),
    },
    {
      label: 'kept until',
      of: ({ keepUntil }) => (keepUntil === undefined ? '' : dateInWords(keepUntil)),
    },
    {
      label: 'private notes deleted',
      of: ({ notesGone }) => (notesGone === undefined ? '' : dateInWords(notesGone)),
    },
  ],
  agendaItem: [
    { label: 'number', of: ({ number }) => number ?? '' },
    { label: 'title', of: ({ title }) => title },
    { label: 'purpose', of: ({ purpose }) => purpose },
    { label: 'presenter', of: ({ presenter }) => presenter },
    { label: 'papers', of: ({ papers }) => lines(...papers) },
    {
      label: 'planned minutes',
      of: ({ plannedMinutes }) => (plannedMinutes === null ? '' : String(plannedMinutes)),
    },
    { label: 'confidential', of: ({ confidential }) => confidentialInWords(confidential) },
  ],
  minute: [{ label: 'text', of: ({ blocks }) => textOf(blocks) }],
  actionUpdate: [
    { label: 'status', of: ({ status }) => status },
    { label: 'closed', of: ({ closing }) => closing?.how ?? '' },
    { label: 'new due date', of: ({ newDue }) => (newDue ? dueInWords(newDue) : '') },
    { label: 'update', of: ({ blocks }) => textOf(blocks) },
  ],
  earlierAction: [
    { label: 'reference', of: ({ ref }) => ref },
    { label: 'raised at', of: ({ raisedAt }) => raisedAt },
    { label: 'owners', of: ({ owners }) => ownersInWords(owners) },
    { label: 'due', of: ({ due }) => (due ? dueInWords(due) : '') },
    { label: 'text', of: ({ content }) => plainText(content) },
    { label: 'confidential', of: ({ confidential }) => confidentialInWords(confidential) },
  ],
  privateNote: [{ label: 'private note', of: ({ text }) => text }],
};

function textOf(blocks: readonly Block[]): string {
  return blocks.flatMap(linesOf).join('\n');
}

function linesOf(block: Block): string[] {
  if (isAction(block)) return [actionInWords(block)];
  return linesIn(block).map(line => plainText(line));
}

function actionInWords({
  attrs: { ref, owners, due },
  content,
}: Extract<Block, { type: 'action' }>): string {
  const facts = [
    owners.length > 0 ? `owners: ${ownersInWords(owners)}` : '',
    due ? `due: ${dueInWords(due)}` : '',
  ].filter(fact => fact !== '');
  const known = facts.length > 0 ? ` (${facts.join('; ')})` : '';
  return `ACTION${ref === null ? '' : ` ${ref}`}: ${plainText(content)}${known}`;
}

function stepInWords({ to, on, at, version, why = '' }: StateStep): string {
  return words(on, at, STATE_WORDS[to], version, why);
}

function attendeeInWords({ name, presence, alternateFor }: Attendee): string {
  const standingIn = alternateFor === null ? '' : ` for ${alternateFor}`;
  return `${name}${standingIn}, ${presence === 'inAttendance' ? 'in attendance' : presence}`;
}

function declarationInWords({ name, interest, withdrew }: Declaration): string {
  return `${name}: ${interest}${withdrew ? ' (withdrew)' : ''}`;
}
