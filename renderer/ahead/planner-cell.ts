import type { Duty, YearMonth } from '../../shared/model/duty';
import { fallsIn, monthInWords, type Turn, turnOf } from '../../shared/registers/ahead/duty-turns';
import { inWords } from './duty-acts';

/** What a duty has in one month of the planner. */
export interface PlannerCell {
  readonly sort: 'none' | 'todo' | 'late' | 'done' | 'moved' | 'leftOut';
  /** The sign that is drawn, and the words that say the same. */
  readonly sign: string;
  readonly words: string;
  /** The turn that letters act on; `null` where nothing falls in the month. */
  readonly turn: Turn | null;
}

/** What a duty has in a month: by its plan, or moved there. `thisMonth` tells what is late. */
export function plannerCell(duty: Duty, month: YearMonth, thisMonth: YearMonth): PlannerCell {
  const movedHere = duty.turns.find(turn => turn.became === 'moved' && turn.to === month);
  if (movedHere) {
    const words = `to do, moved from ${monthInWords(movedHere.month)}`;
    return toDo(turnOf(duty, movedHere.month), month, thisMonth, words);
  }
  const own = turnOf(duty, month);
  if (!fallsIn(duty.when, month) && own.became === null) {
    return { sort: 'none', sign: '·', words: 'nothing', turn: null };
  }
  if (own.became === null) return toDo(own, month, thisMonth, 'to do');
  return { ...SIGNS[own.became.became], words: inWords(own.became), turn: own };
}

const SIGNS = {
  done: { sort: 'done', sign: '✓' },
  moved: { sort: 'moved', sign: '→' },
  leftOut: { sort: 'leftOut', sign: '–' },
} as const;

function toDo(turn: Turn, month: YearMonth, thisMonth: YearMonth, words: string): PlannerCell {
  return month < thisMonth
    ? { sort: 'late', sign: '!', words: `${words}, late`, turn }
    : { sort: 'todo', sign: '●', words, turn };
}
