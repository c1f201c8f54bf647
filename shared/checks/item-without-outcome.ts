import { editMinute } from '../commands/minutes';
import { outcomeBlock } from '../model/block';
import { recordOf } from '../model/book';
import { plainText } from '../model/inline';
import { minuteIdOf } from '../model/minute';
import { draftOutcome } from '../registers/draft-outcome';
import { missingAt } from '../registers/missing';
import type { Check, Mend } from './check';
import { type CheckedMinutes, itemLabel } from './checked-minutes';

/** Items that were taken and say nothing of what came of them. */
export const ITEM_WITHOUT_OUTCOME: Check = {
  name: 'itemWithoutOutcome',
  title: 'Items without an outcome',
  remarks: minutes =>
    missingAt(minutes.book, minutes.meeting.id)
      .filter(({ what }) => what === 'outcome')
      .map(({ itemId }) => ({
        key: `itemWithoutOutcome ${itemId}`,
        words: `${itemLabel(minutes, itemId)} has no outcome`,
        where: titleOf(minutes, itemId),
        quote: null,
        place: { at: 'item', itemId },
        mend: closing(minutes, itemId),
      })),
  well: ({ agenda }) => (agenda.length > 0 ? 'Every item that was taken has its outcome' : null),
};

function titleOf({ agenda }: CheckedMinutes, itemId: string): string {
  return agenda.find(({ item }) => item.id === itemId)?.item.title ?? '';
}

/** The committee's first verb, as a rule NOTED, commits it to nothing. */
function closing(minutes: CheckedMinutes, itemId: string): Mend | null {
  const { committee } = minutes;
  const [verb] = committee.outcomeVerbs;
  if (verb === undefined) return null;
  const line = draftOutcome(committee, titleOf(minutes, itemId), verb);
  return {
    label: `Write “${plainText(line)}”`,
    doing: (book, context) => {
      const blocks = recordOf(book, 'minute', minuteIdOf(itemId))?.blocks ?? [];
      const outcome = outcomeBlock(context.newId(), line);
      return editMinute(book, { itemId, blocks: [...blocks, outcome] }, context);
    },
  };
}
