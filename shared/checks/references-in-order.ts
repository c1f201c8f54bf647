import { actionsRaisedAt } from '../registers/agenda';
import { referenceReader } from '../registers/reference-reader';
import type { Check } from './check';
import type { CheckedMinutes } from './checked-minutes';

/** References of new actions that do not follow each other in the order of the minutes. */
export const REFERENCES_IN_ORDER: Check = {
  name: 'referencesInOrder',
  title: 'References out of order',
  remarks: minutes => {
    const raised = raisedAt(minutes);
    const twice = new Set(raised.map(({ ref }) => ref).filter(isSecond));
    return raised.flatMap(({ id, ref, itemId, block, sequence }, at) => {
      const before = raised[at - 1];
      const isOut = before !== undefined && sequence !== null && sequence < (before.sequence ?? 0);
      const why = twice.has(ref) ? 'is given twice' : isOut ? `stands after ${before.ref}` : null;
      if (why === null) return [];
      return {
        key: `referencesInOrder ${id} ${why}`,
        words: `${ref} ${why}`,
        where: 'A reference that was given out stays as it is; where it was not, it counts anew.',
        quote: null,
        place: { at: 'block' as const, itemId, block },
        mend: null,
      };
    });
  },
  well: minutes => {
    const refs = raisedAt(minutes).map(({ ref }) => ref);
    const [first, last] = [refs[0], refs.at(-1)];
    if (first === undefined || last === undefined) return null;
    return first === last ? `The one new action is ${first}` : `References run ${first} to ${last}`;
  },
};

function isSecond(ref: string, at: number, all: readonly string[]): boolean {
  return all.indexOf(ref) !== at;
}

interface Raised {
  readonly id: string;
  readonly ref: string;
  readonly itemId: string;
  readonly block: number;
  readonly sequence: number | null;
}

function raisedAt({ book, meeting, committee, agenda, references }: CheckedMinutes): Raised[] {
  const read = referenceReader(committee);
  const raised = new Set(actionsRaisedAt(book, meeting.id).map(({ attrs }) => attrs.id));
  return agenda.flatMap(({ item, minute }) =>
    (minute?.blocks ?? []).flatMap((block, at) => {
      if (block.type !== 'action' || !raised.has(block.attrs.id)) return [];
      const ref = references.get(block.attrs.id) ?? block.attrs.ref ?? '';
      const number = read(ref);
      const sequence = number && number.meeting === meeting.number ? number.sequence : null;
      return [{ id: block.attrs.id, ref, itemId: item.id, block: at, sequence }];
    }),
  );
}
