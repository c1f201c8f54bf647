import { type ActionFacts, setActionFacts } from '../commands/action-facts';
import { type ActionBlock, isAction } from '../model/block';
import { recordOf } from '../model/book';
import { dueInWords } from '../model/due';
import { plainText } from '../model/inline';
import { minuteIdOf } from '../model/minute';
import { ownersInWords } from '../model/owner';
import { dueIn } from '../reading/structure/due-date';
import { ownersIn } from '../reading/structure/owners';
import { type Missing, missingAt } from '../registers/missing';
import type { Check, Mend, Remark } from './check';
import { type CheckedMinutes, itemLabel } from './checked-minutes';
import { beginning } from './remark-words';

/** Actions that nobody is to do. Where their words name someone, one key takes the name. */
export const ACTION_WITHOUT_OWNER: Check = {
  name: 'actionWithoutOwner',
  title: 'Actions without an owner',
  remarks: minutes =>
    missing(minutes, 'owner', 'has no owner', text => {
      const owners = ownersIn(text);
      return owners.length === 0
        ? null
        : { label: `Owner: ${ownersInWords(owners)}`, facts: { owners } };
    }),
  well: minutes => (minutes.references.size > 0 ? 'Every new action has an owner' : null),
};

/** Actions of which nobody knows when they are due. */
export const ACTION_WITHOUT_DUE: Check = {
  name: 'actionWithoutDue',
  title: 'Actions without a due date',
  remarks: minutes =>
    missing(minutes, 'due', 'has no due date', text => {
      const due = dueIn(text, minutes.meeting.date) ?? ({ by: 'nextMeeting' } as const);
      return { label: `Due: ${dueInWords(due)}`, facts: { due } };
    }),
  well: minutes => (minutes.references.size > 0 ? 'Every new action has a due date' : null),
};

type Filling = { readonly label: string; readonly facts: ActionFacts } | null;

function missing(
  minutes: CheckedMinutes,
  what: Missing['what'],
  says: string,
  filling: (text: string) => Filling,
): Remark[] {
  return missingAt(minutes.book, minutes.meeting.id)
    .filter(each => each.what === what)
    .flatMap(({ itemId, blockIndex }) => {
      const block = blockIndex === null ? null : blockOf(minutes, itemId, blockIndex);
      if (!block || blockIndex === null) return [];
      const text = plainText(block.content);
      const { id } = block.attrs;
      return {
        key: `${what} ${id}`,
        words: `${minutes.references.get(id) ?? 'An action'} ${says}`,
        where: itemLabel(minutes, itemId),
        quote: beginning(text),
        place: { at: 'block' as const, itemId, block: blockIndex },
        mend: mendOf(id, filling(text)),
      };
    });
}

function blockOf({ book }: CheckedMinutes, itemId: string, at: number): ActionBlock | null {
  const block = recordOf(book, 'minute', minuteIdOf(itemId))?.blocks[at];
  return block && isAction(block) ? block : null;
}

function mendOf(actionId: string, filling: Filling): Mend | null {
  if (!filling) return null;
  const { label, facts } = filling;
  return { label, doing: book => setActionFacts(book, { actionId, facts }) };
}
