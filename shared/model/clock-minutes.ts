import type { ClockTime } from './partial-date';

/** The minutes from midnight to this time. */
export function minuteOfDay(at: ClockTime): number {
  const [hours = 0, minutes = 0] = at.split(':').map(Number);
  return hours * 60 + minutes;
}

/** The clock so many minutes after midnight; past the next it goes on from 00:00. */
export function clockAt(minute: number): ClockTime {
  const hours = Math.floor(minute / 60) % 24;
  return `${String(hours).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
