import type { BookLine } from './book-lines';
import type { Edit, Step } from './edit';

/**
 * The steps with each heading of an item that was taken out as one change: of the item with all that stood
 * under it, of its title where another heading stands in its place, or of the heading alone, so that what
 * is left goes to the item before. One with items inside it that stay is left as it is.
 */
export function withItemsOff(steps: readonly Step[], ours: readonly BookLine[]): readonly Step[] {
  const headings = steps.flatMap(({ edit }) =>
    edit?.what === 'remove' && isHeading(ours[edit.line ?? -1]) ? [edit] : [],
  );
  // From the last to the first: what stood in several that are gone ends up before all of them.
  return headings.toReversed().reduce((now, heading) => withItemOff(now, heading, ours), steps);
}

function isHeading(line: BookLine | undefined): boolean {
  return line?.kind === 'item' && line.place?.target?.of === 'title';
}

/** An item in the minutes: its heading, and where what stands under and inside it ends. */
interface Item {
  readonly heading: Edit;
  readonly from: number;
  readonly to: number;
}

function withItemOff(
  steps: readonly Step[],
  heading: Edit,
  ours: readonly BookLine[],
): readonly Step[] {
  const item = itemOf(heading, ours);
  const retitled = retitledBy(steps, item, ours);
  if (retitled) return withTitle(steps, item, retitled);
  if (!steps.some(step => isLeft(step, item))) return withoutItem(steps, item);
  const inner = ours.slice(item.from, item.to).some(line => !isOf(ours[item.from], line));
  if (inner || !ours.slice(0, item.from).some(({ place }) => place)) return steps;
  const joined: Edit = { ...heading, agenda: { how: 'joined' } };
  return steps.map(step => (step.edit === heading ? { ...step, edit: joined } : step));
}

function itemOf(heading: Edit, ours: readonly BookLine[]): Item {
  const from = heading.line ?? 0;
  const own = ours[from]?.place;
  const ends = ours.findIndex(
    ({ place }, at) =>
      at > from && !(place && own && (place.itemId === own.itemId || place.depth > own.depth)),
  );
  return { heading, from, to: ends < 0 ? ours.length : ends };
}

function isOf(one: BookLine | undefined, other: BookLine | undefined): boolean {
  return one?.place?.itemId === other?.place?.itemId;
}

function isIn({ from, to }: Item, line: number | null): boolean {
  return line !== null && from <= line && line < to;
}

/** Whether the file still has the line that a step is about. */
function isLeft({ how, at }: Step, item: Item): boolean {
  return how !== 'removed' && isIn(item, at);
}

/** The new heading that all that is left of an item stands under. */
function retitledBy(
  steps: readonly Step[],
  item: Item,
  ours: readonly BookLine[],
): Edit | undefined {
  const at = steps.findIndex(({ edit }) => edit === item.heading);
  const below = steps.slice(at + 1);
  const next = below.findIndex(
    ({ edit }) => edit?.agenda?.how === 'split' && isOf(ours[item.from], ours[edit.line ?? -1]),
  );
  if (next >= 0 && !below.slice(0, next).some(step => isLeft(step, item))) {
    return below[next]?.edit ?? undefined;
  }
  // Of an item that was nothing but its heading, what comes in its place is that.
  const [first] = below;
  const isBare = item.to - item.from === 1 && first?.edit?.line === item.from;
  return isBare && first?.edit?.agenda?.how === 'new' ? first.edit : undefined;
}

/** What was put in above the new heading stands before the item. */
function withTitle(steps: readonly Step[], item: Item, by: Edit): readonly Step[] {
  const { heading } = item;
  const isConflict = heading.isConflict || by.isConflict;
  const title: Edit = { ...heading, what: 'reword', theirs: by.theirs, isConflict };
  const at = steps.findIndex(({ edit }) => edit === by);
  return steps.flatMap((step, nth): Step[] => {
    const { edit } = step;
    if (edit === heading) return [{ ...step, how: 'both', edit: title }];
    if (edit === by) return (by.along ?? []).map(each => ({ ...step, edit: each }));
    return [nth > at ? step : { ...step, edit: edit && before(edit, item) }];
  });
}

/** What was put in below a line of the item, below the line before it. */
function before(edit: Edit, item: Item): Edit {
  if (edit.what !== 'insert' || !isIn(item, edit.line)) return edit;
  return { ...edit, line: item.from > 0 ? item.from - 1 : null };
}

/** What was put in between the lines that go stands before the item, for it to stay. */
function withoutItem(steps: readonly Step[], item: Item): readonly Step[] {
  const { heading } = item;
  const gone = steps.flatMap(({ edit }) => (edit && isGoing(edit, item) ? [edit] : []));
  const along = gone
    .filter(edit => edit !== heading)
    .flatMap(({ agenda: _, along: inside = [], ...edit }) => [edit, ...inside]);
  const isConflict = gone.some(edit => edit.isConflict) || 1 + along.length < item.to - item.from;
  const off: Edit = { ...heading, isConflict, along, agenda: { how: 'off' } };
  return steps.flatMap((step): Step[] => {
    const { edit } = step;
    if (edit === heading) return [{ ...step, edit: off }];
    if (!edit || isGoing(edit, item)) return edit ? [] : [step];
    return [{ ...step, edit: before(edit, item) }];
  });
}

function isGoing({ what, line }: Edit, item: Item): boolean {
  return what === 'remove' && isIn(item, line);
}
