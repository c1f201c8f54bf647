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

/** A time as the clock on the wall shows it, to the second: `11:14:07`. */
export function clockToTheSecond(time: string): string {
  const at = new Date(time);
  return [at.getHours(), at.getMinutes(), at.getSeconds()].map(part => padded(part)).join(':');
}

function padded(part: number, width = 2): string {
  return String(part).padStart(width, '0');
}
