import fc from 'fast-check';
import type { Due } from '../../shared/model/due';
import type { Id } from '../../shared/model/id';
import type { Owner } from '../../shared/model/owner';
import { type PartialDate, partialDate } from '../../shared/model/partial-date';
import { someText } from './arbitrary-text';

/** An id as `NewId` promises them: short, without a full stop. Few, so that records meet. */
export const id: fc.Arbitrary<Id> = fc.oneof(
  fc.constantFrom('a', 'b', 'c', 'd', 'constructor', '__proto__'),
  fc.stringMatching(/^[a-z0-9-]{1,64}$/),
);

/** A date of the calendar, as precise as it happens to be known. */
export const someDate: fc.Arbitrary<PartialDate> = fc
  .tuple(
    fc.integer({ min: 1, max: 9999 }),
    fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
    fc.option(fc.integer({ min: 1, max: 28 }), { nil: undefined }),
  )
  .map(numbers => partialDate(...numbers) ?? '2018');

/** A time of day. */
export const clock: fc.Arbitrary<string> = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map(parts => parts.map(part => String(part).padStart(2, '0')).join(':'));

/** A due date of every sort. */
export const due: fc.Arbitrary<Due> = fc.oneof(
  fc.record({ by: fc.constant('meeting'), date: someDate, meetingId: fc.option(id) }),
  fc.record({ by: fc.constant('nextMeeting') }),
  fc.record({ by: fc.constant('date'), date: someDate }),
  fc.record({ by: fc.constant('words'), words: someText }),
);

/** An owner: a name, perhaps tied to a party. */
export const owner: fc.Arbitrary<Owner> = fc.record({ name: someText, partyId: fc.option(id) });
