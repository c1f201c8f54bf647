import type { CommandContext } from '../../shared/commands/command';

/** The day and the clock of this computer, in its own time zone, and random ids. */
export function wallClock(): CommandContext {
  const now = new Date();
  return {
    today: `${padded(now.getFullYear(), 4)}-${padded(now.getMonth() + 1)}-${padded(now.getDate())}`,
    now: `${padded(now.getHours())}:${padded(now.getMinutes())}`,
    newId: () => crypto.randomUUID(),
  };
}

/** The day and the clock of a time, as the wall shows them: `2018-08-14` and `11:05`. */
export function onTheWall(time: string): { readonly day: string; readonly clock: string } {
  const at = new Date(time);
  const day = [padded(at.getFullYear(), 4), padded(at.getMonth() + 1), padded(at.getDate())];
  return { day: day.join('-'), clock: clockToTheSecond(time).slice(0, 5) };
}

/** A time as the clock on the wall shows it, to the second: `11:14:07`. */
export function clockToTheSecond(time: string): string {
  const at = new Date(time);
  return [at.getHours(), at.getMinutes(), at.getSeconds()].map(part => padded(part)).join(':');
}

/** This moment by the clock on the wall: `2018-08-21T10:12:07`. */
export function momentOnTheWall(): string {
  return `${wallClock().today}T${clockToTheSecond(new Date().toISOString())}`;
}

function padded(part: number, width = 2): string {
  return String(part).padStart(width, '0');
}
