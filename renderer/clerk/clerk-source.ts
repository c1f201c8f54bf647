import type { PartialDate } from '../../shared/model/partial-date';
import type { MinutesRows } from '../../shared/registers/across/registers-of-minutes';
import type { Line } from '../../shared/registers/listing/lines';
import type { Clerk } from './clerk';
import type { RegisterSource } from './register-source';

/**
 * A register that follows from the minutes of the whole book, as the clerk has it on this day. A list
 * that others have pushed out of the clerk's memory gives no lines: it is listed anew by then.
 */
export function sourceOfClerk<N extends keyof MinutesRows>(
  clerk: Clerk,
  register: N,
  today: PartialDate,
): RegisterSource<MinutesRows[N]> {
  type Lines = readonly Line<MinutesRows[N]>[];
  return {
    list: async view => {
      const { key, listing, first } = await clerk.ask('list', register, view, today);
      return {
        listing,
        lines: async (from, to) => {
          if (to <= first.length) return first.slice(from, to) as Lines;
          return ((await clerk.ask('lines', key, from, to)) ?? []) as Lines;
        },
        lineOf: rowId => clerk.ask('lineOf', key, rowId),
      };
    },
    subscribe: clerk.subscribe,
  };
}
