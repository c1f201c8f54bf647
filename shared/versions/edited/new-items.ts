import type { BookLine } from './book-lines';
import type { Edit, Step } from './edit';

/**
 * The steps with each heading of an item that was put in as one change with the lines under it. Where the
 * rest of the item above stands below them in the file, that goes to the new one too.
 */
export function withNewItems(steps: readonly Step[], ours: readonly BookLine[]): Step[] {
  const result: Step[] = [];
  let open: NewItem | null = null;
  for (const step of steps) {
    const { how, at, edit } = step;
    const isNext = edit !== null && isItemPutIn(edit, ours);
    const next = how === 'both' && at !== null ? ours[at] : undefined;
    if (open && (isNext || next)) {
      result.push(...closed(open, next, ours));
      open = null;
    }
    if (isNext) open = { head: edit, below: [] };
    else if (open) open.below.push(step);
    else result.push(step);
  }
  return open ? [...result, ...closed(open, undefined, ours)] : result;
}

/** The heading that was put in, and the steps since. */
interface NewItem {
  readonly head: Edit;
  readonly below: Step[];
}

function isItemPutIn({ what, line, theirs }: Edit, ours: readonly BookLine[]): boolean {
  if (what !== 'insert' || theirs?.style !== 'heading 1' || theirs.isInTable) return false;
  // Before the first item nothing of an item stands above it.
  return [line ?? -1, (line ?? -1) + 1].some(at => ours[at]?.place);
}

/** Inside a list or a table no item can begin: there each line is one change. */
function closed(
  { head, below }: NewItem,
  next: BookLine | undefined,
  ours: readonly BookLine[],
): Step[] {
  const [above, rest] = [ours[head.line ?? -1]?.place, next?.place];
  const isSplit = above && rest && rest.itemId === above.itemId;
  if (isSplit && rest.block === above.block && rest.block >= 0) return [added(head), ...below];
  const along = below.flatMap(({ edit }) => (edit?.what === 'insert' ? [edit] : []));
  const item: Edit = {
    ...head,
    isConflict: along.some(({ isConflict }) => isConflict),
    along,
    agenda: isSplit ? { how: 'split', from: Math.max(0, rest.block) } : { how: 'new' },
  };
  return [added(item), ...below.filter(({ edit }) => edit?.what !== 'insert')];
}

function added(edit: Edit): Step {
  return { how: 'added', at: null, edit };
}
