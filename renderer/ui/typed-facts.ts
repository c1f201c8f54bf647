import { dayAndDate } from '../../shared/model/calendar';
import type { ClockTime, PartialDate } from '../../shared/model/partial-date';
import { typedDate, typedTime } from '../../shared/reading/typed-date';
import type { Understood } from './TypedField';

/** What was made of a typed fact: its value, `null` for none, and what she is told of it. */
export interface TypedFact<T> {
  readonly value: T | null;
  readonly says: Understood;
}

/** A date as she types it; nothing typed is a date that is not fixed yet. */
export function dateFact(text: string, near: PartialDate): TypedFact<PartialDate> {
  if (text.trim() === '') return { value: null, says: { words: 'Not yet fixed', wrong: false } };
  const value = typedDate(text, near);
  if (value === null) {
    return {
      value,
      says: { words: 'No date; write 18 Sept, 18/9/2018 or Sept 2018', wrong: true },
    };
  }
  return { value, says: { words: dayAndDate(value), wrong: false } };
}

/** A time of day as she types it; nothing typed is a time that is not known. */
export function timeFact(text: string): TypedFact<ClockTime> {
  if (text.trim() === '') return { value: null, says: { words: '', wrong: false } };
  const value = typedTime(text);
  if (value === null) return { value, says: { words: 'No time; write 10:30', wrong: true } };
  return { value, says: { words: value === text.trim() ? '' : value, wrong: false } };
}

/** When a meeting closed, as she types it; nothing typed says no more than when it was to end. */
export function closeFact(text: string, plannedEnd: ClockTime | undefined): TypedFact<ClockTime> {
  if (text.trim() !== '' || plannedEnd === undefined) return timeFact(text);
  return { value: null, says: { words: `It was to end at ${plannedEnd}`, wrong: false } };
}
