import type { Id } from '../../../shared/model/id';
import { type RegisterView, WHOLE_REGISTER, wanting } from '../../../shared/model/register-view';
import type { RegisterName } from '../../store/register-tabs';

/** A view of a register under a name. */
export interface NamedView {
  readonly name: string;
  readonly view: RegisterView;
}

/**
 * The views that every book has. `committeeId` is the committee at hand where the book has several:
 * "my committee" is that one.
 */
export function deliveredViews(register: RegisterName, committeeId: Id | null): NamedView[] {
  const mine = (view: RegisterView) =>
    committeeId === null ? view : wanting(view, 'committee', [committeeId]);
  const standing = (value: string) => wanting(WHOLE_REGISTER, 'standing', [value]);
  switch (register) {
    case 'actions':
      return [
        {
          name: 'My committee’s overdue',
          view: mine({ ...standing('overdue'), sort: { field: 'due', descending: false } }),
        },
        {
          name: 'To chase before the next meeting',
          view: mine({ ...standing('ongoing'), groupBy: 'owner' }),
        },
        {
          name: 'Open over all committees, by owner',
          view: { ...standing('ongoing'), groupBy: 'owner' },
        },
        {
          name: 'The oldest first',
          view: { ...standing('ongoing'), sort: { field: 'age', descending: true } },
        },
      ];
    case 'outcomes':
      return [
        {
          name: 'My committee’s, meeting by meeting',
          view: mine({ ...WHOLE_REGISTER, groupBy: 'meeting' }),
        },
      ];
    default:
      return [];
  }
}
