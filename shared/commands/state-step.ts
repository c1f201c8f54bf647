import type { Meeting, MeetingState } from '../model/meeting';
import type { CommandContext } from './command';

/** What a step says besides where it leads: the label from then on, and why it goes back. */
interface Step {
  readonly version?: string;
  readonly why?: string;
}

/** The meeting come to another state at this moment, with the step in its history. */
export function stepped(
  meeting: Meeting,
  to: MeetingState,
  { today, now }: Pick<CommandContext, 'today' | 'now'>,
  { version = meeting.version, why = '' }: Step = {},
): Meeting {
  const step = { to, on: today, at: now, version, ...(why !== '' && { why }) };
  return { ...meeting, state: to, version, history: [...(meeting.history ?? []), step] };
}

/** The label of the next draft: `0.2` after `0.1`, `1.1` after `1.0`, `0.1` where none counts. */
export function nextDraftLabel(version: string): string {
  const { whole, part } = countsOf(version);
  return `${whole}.${part + 1}`;
}

/** The label of minutes approved now: `1.0` after any `0.…`, `2.0` after `1.…`. */
export function approvedLabel(version: string): string {
  return `${countsOf(version).whole + 1}.0`;
}

function countsOf(version: string): { whole: number; part: number } {
  const [, whole = '0', part = '0'] = /(\d{1,6})(?:\.(\d{1,6}))?/.exec(version) ?? [];
  return { whole: Number(whole), part: Number(part) };
}
