import { keepOpen } from '../commands/carried-actions';
import { plainText } from '../model/inline';
import type { Check } from './check';
import { beginning } from './remark-words';

/** Actions that came forward and of which this meeting says nothing. */
export const CARRIED_WITHOUT_UPDATE: Check = {
  name: 'carriedWithoutUpdate',
  title: 'Carried actions without an update',
  remarks: ({ carried, meeting }) =>
    meeting.state === 'preparation'
      ? []
      : carried
          .filter(({ update }) => update === null)
          .map(({ action }) => ({
            key: `carriedWithoutUpdate ${action.id}`,
            words: `${action.ref} came forward and has no update`,
            where: '',
            quote: beginning(plainText(action.line)),
            place: { at: 'carried', actionId: action.id },
            mend: {
              label: 'It goes on: ONGOING',
              doing: book => keepOpen(book, { actionId: action.id, meetingId: meeting.id }),
            },
          })),
  well: ({ carried }) => {
    if (carried.length === 0) return null;
    return carried.length === 1
      ? 'The carried action is updated'
      : `All ${carried.length} carried actions are updated`;
  },
};
