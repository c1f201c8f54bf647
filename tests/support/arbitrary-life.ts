import fc from 'fast-check';
import type { Approval, Correction } from '../../shared/model/approval';
import type { Meeting, MeetingState, StateStep } from '../../shared/model/meeting';
import { anyText } from './arbitrary-text';
import { clock, id, someDate } from './arbitrary-values';

/** Any state of the minutes. */
export const anyState: fc.Arbitrary<MeetingState> = fc.constantFrom(
  'preparation',
  'inSession',
  'draft',
  'withChair',
  'circulated',
  'approved',
);

const step: fc.Arbitrary<StateStep> = fc.record(
  { to: anyState, on: someDate, at: clock, version: anyText, why: anyText },
  { requiredKeys: ['to', 'on', 'at', 'version'] },
);

const hex = (length: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...'0123456789abcdef'), { minLength: length, maxLength: length })
    .map(digits => digits.join(''));

const approval: fc.Arbitrary<Approval> = fc.record(
  {
    meetingId: fc.option(id),
    itemId: fc.option(id),
    by: anyText,
    on: fc.option(someDate),
    sealedOn: someDate,
    seal: fc.record({
      sha256: hex(64),
      parts: fc.array(fc.record({ of: id, sum: hex(12) }), { maxLength: 2 }),
    }),
  },
  { requiredKeys: ['meetingId', 'itemId', 'by', 'on', 'seal'] },
);

const correction: fc.Arbitrary<Correction> = fc.record(
  {
    id,
    itemId: fc.option(id),
    place: anyText,
    said: anyText,
    shall: anyText,
    meetingId: fc.option(id),
    on: someDate,
    confidential: anyText,
  },
  { requiredKeys: ['id', 'itemId', 'place', 'said', 'shall', 'meetingId', 'on'] },
);

type Life = Pick<
  Meeting,
  'history' | 'approval' | 'corrections' | 'keepUntil' | 'notesGone' | 'plannedEnd'
>;

/** What a meeting has of the life of its minutes: any of it, or none. */
export const lifeOfMinutes: fc.Arbitrary<Life> = fc.record(
  {
    history: fc.array(step, { maxLength: 3 }),
    approval,
    corrections: fc.array(correction, { maxLength: 2 }),
    keepUntil: someDate,
    notesGone: someDate,
    plannedEnd: fc.constantFrom('12:00', '16:30'),
  },
  { requiredKeys: [] },
);
