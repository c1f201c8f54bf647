import { markTurn, unmarkTurn } from '../../shared/commands/duties';
import { monthsOn } from '../../shared/model/calendar';
import type { DutyTurn } from '../../shared/model/duty';
import { dateInWords } from '../../shared/model/partial-date';
import { monthInWords, type Turn } from '../../shared/registers/ahead/duty-turns';
import { type Desk, doIt } from '../desk/desk';

/** The letters that say what became of a turn of a duty, and what each does, in words. */
export const DUTY_KEYS = {
  D: 'Done',
  M: 'Moves it to the next month',
  L: 'Leaves it out this time',
  U: 'Stands as planned again',
} as const;

/** Does what a letter means for a turn; tells whether it meant anything. */
export function actOnTurn(desk: Desk, key: string, turn: Turn): boolean {
  const { duty, planned } = turn;
  const letter = key.toUpperCase();
  if (letter === 'U') {
    return doIt(desk, { label: `“${duty.title}” as planned` }, book =>
      unmarkTurn(book, { dutyId: duty.id, month: planned }),
    );
  }
  const became = turnBecoming(desk, letter, turn);
  if (!became) return false;
  return doIt(desk, { label: `“${duty.title}” ${inWords(became)}` }, book =>
    markTurn(book, { dutyId: duty.id, turn: became }),
  );
}

/** What became of a turn, in words: `done on 18 September 2018`, `moved to October 2018`. */
export function inWords(turn: DutyTurn): string {
  switch (turn.became) {
    case 'done':
      return `done on ${dateInWords(turn.on)}`;
    case 'leftOut':
      return 'left out';
    case 'moved':
      return `moved to ${monthInWords(turn.to)}`;
  }
}

function turnBecoming(desk: Desk, letter: string, { planned, month }: Turn): DutyTurn | null {
  switch (letter) {
    case 'D':
      return { became: 'done', month: planned, on: desk.now().today };
    case 'L':
      return { became: 'leftOut', month: planned };
    case 'M': {
      const to = monthsOn(month, 1);
      return to === null ? null : { became: 'moved', month: planned, to };
    }
    default:
      return null;
  }
}
