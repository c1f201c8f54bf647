import { itemsWithoutQuorum, quorateThroughout, quorumAt } from '../registers/quorum';
import type { Check } from './check';
import { itemLabel } from './checked-minutes';

/** Items that were taken while the committee was not quorate, those with an outcome above all. */
export const QUORUM_LOST: Check = {
  name: 'quorumLost',
  title: 'Quorum',
  remarks: minutes => {
    const { book, meeting, agenda } = minutes;
    if (meeting.state === 'preparation' || meeting.attendance.length === 0) return [];
    const lost = new Set(itemsWithoutQuorum(book, meeting.id));
    return agenda
      .filter(({ item, minute }) => lost.has(item.id) && (minute?.blocks.length ?? 0) > 0)
      .map(({ item, minute }) => {
        const decided = minute?.blocks.some(({ type }) => type === 'outcome') === true;
        const name = itemLabel(minutes, item.id);
        return {
          key: `quorumLost ${item.id}`,
          words: `${name} was ${decided ? 'decided' : 'taken'} without a quorum`,
          where: quorumAt(book, meeting.id, item.id)?.why ?? '',
          quote: null,
          place: { at: 'attendance' as const },
          mend: null,
        };
      });
  },
  well: ({ book, meeting }) =>
    meeting.state !== 'preparation' && quorateThroughout(book, meeting.id) === true
      ? 'Quorate throughout'
      : null,
};
