import type { Id } from '../../model/id';
import type { BookLine } from './book-lines';
import type { Edit } from './edit';
import { actionOfRow } from './folded-actions';

/** Where what an edit is about is changed by hand: its item, the attendance, the details of the meeting. */
export type EditGoal =
  | { readonly to: 'item'; readonly itemId: Id }
  | { readonly to: 'attendance' | 'details' };

/** Where an edit leads; the lines are those of the minutes as they are. */
export function goalOf({ what, line, listed, cell }: Edit, lines: readonly BookLine[]): EditGoal {
  if (what === 'move' || listed || cell) return { to: 'attendance' };
  const about = line === null ? undefined : lines[line];
  if (about?.place) return { to: 'item', itemId: about.place.itemId };
  const isBefore = lines.findIndex(({ place }) => place !== null) > (line ?? 0);
  const isOfDetails = !about || about.kind === 'title' || about.kind === 'furniture';
  if (isBefore && !isOfDetails) return { to: 'attendance' };
  const raised = about && about.kind === 'cell' ? itemOfActionIn(about, lines) : null;
  return raised === null ? { to: 'details' } : { to: 'item', itemId: raised };
}

/** A row of the table of new actions leads to the item that raised the action. */
function itemOfActionIn(line: BookLine, lines: readonly BookLine[]): Id | null {
  const actionId = actionOfRow(lines, lines.indexOf(line));
  const raised = lines.find(({ place }) => {
    const target = place?.target;
    return actionId !== null && target?.of === 'block' && target.actionId === actionId;
  });
  return raised?.place?.itemId ?? null;
}
