import fc from 'fast-check';
import type { ActionStatus } from '../../shared/model/action-update';
import type { Block } from '../../shared/model/block';
import type { Book } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import { nestedBlock, table } from './arbitrary-blocks';
import { minuteWords, someLine } from './arbitrary-text';
import {
  action,
  bookWith,
  earlier,
  type MeetingDraft,
  meeting,
  meetingId,
  openAction,
  outcome,
  stsc,
} from './builders';

/** A book whose records fit together, with what was outstanding at each of its meetings. */
export interface WholeBook {
  readonly book: Book;
  /** The meetings in the order they were held. */
  readonly meetingIds: readonly Id[];
  /** The ids of the actions outstanding at each meeting, those that it closes among them. */
  readonly outstanding: ReadonlyMap<Id, readonly Id[]>;
}

interface PlannedItem {
  readonly title: string;
  /** Whether it stands under the item before it. */
  readonly inside: boolean;
  readonly number: string | null;
  /** For each action in it: whether its reference is fixed. */
  readonly actions: readonly boolean[];
  readonly text: readonly Block[];
}

interface PlannedMeeting {
  readonly items: readonly PlannedItem[];
  /** What is said of the first, second … action that came forward; `null` for nothing. */
  readonly said: readonly (ActionStatus | null)[];
}

interface Plan {
  readonly first: number;
  readonly perMeeting: boolean;
  readonly earlier: number;
  readonly meetings: readonly PlannedMeeting[];
}

const textBlock: fc.Arbitrary<Block> = fc.oneof(
  { arbitrary: nestedBlock, weight: 3 },
  table,
  fc.oneof(minuteWords, someLine).map(line => outcome(line)),
);

const item: fc.Arbitrary<PlannedItem> = fc.record({
  title: minuteWords,
  inside: fc.boolean(),
  number: fc.option(fc.constantFrom('', '7', '14.i'), { freq: 4 }),
  actions: fc.array(fc.boolean(), { maxLength: 3 }),
  text: fc.array(textBlock, { maxLength: 2 }),
});

const plan: fc.Arbitrary<Plan> = fc.record({
  first: fc.integer({ min: 3, max: 40 }),
  perMeeting: fc.boolean(),
  earlier: fc.nat(3),
  meetings: fc.array(
    fc.record({
      items: fc.array(item, { maxLength: 4 }),
      said: fc.array(fc.constantFrom(null, 'ongoing', 'closed'), { maxLength: 6 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
});

/** Books of one committee: meetings, items, minutes, updates and actions from before the book. */
export const wholeBook: fc.Arbitrary<WholeBook> = plan.map(built);

function built({ first, perMeeting, earlier: count, meetings }: Plan): WholeBook {
  const reference = referencesOf(perMeeting);
  const before = Array.from({ length: count }, (_, at) =>
    earlier(reference(first - 2), { id: `earlier-${at}` }),
  );
  const outstanding = new Map<Id, readonly Id[]>();
  const drafts: MeetingDraft[] = [];
  let open: readonly Id[] = before.map(({ id }) => id);
  for (const [at, { items, said }] of meetings.entries()) {
    const number = first + at;
    outstanding.set(meetingId(number), open);
    const updates = open.map((id, place) => ({ id, status: said[place] ?? null }));
    drafts.push(
      withUpdates(
        withItems(meeting(number), items, () => reference(number)),
        updates,
      ),
    );
    const left = updates.filter(({ status }) => status !== 'closed').map(({ id }) => id);
    open = [...left, ...actionIds(meetingId(number), items)];
  }
  const actionPattern = perMeeting ? '{code}{meeting}/{sequence:2}' : '{code}{sequence}';
  const book = bookWith(stsc({ actionPattern }), ...before, ...drafts);
  return { book, meetingIds: drafts.map(({ id }) => id), outstanding };
}

/** Gives each fixed reference once: counted from 1 at each meeting, or on and on. */
function referencesOf(perMeeting: boolean): (number: number) => string {
  const last = new Map<number, number>();
  return number => {
    const sequence = (last.get(perMeeting ? number : 0) ?? 0) + 1;
    last.set(perMeeting ? number : 0, sequence);
    return perMeeting ? `STSC${number}/${String(sequence).padStart(2, '0')}` : `STSC${sequence}`;
  };
}

function withItems(
  draft: MeetingDraft,
  items: readonly PlannedItem[],
  reference: () => string,
): MeetingDraft {
  const top = items.map(({ inside }, at) => (inside && at > 0 ? null : at));
  return items.reduce((so, { title, number, actions, text }, at) => {
    const above = top.slice(0, at).findLast(place => place !== null);
    const parentId = top[at] === null && above != null ? itemIdAt(draft.id, above) : null;
    const raised = actions.map((fixed, place) => {
      const id = actionId(draft.id, at, place);
      return fixed ? action(reference(), title, { id }) : openAction(id, title);
    });
    return so.item({ id: itemIdAt(draft.id, at), title, number, parentId }, ...text, ...raised);
  }, draft);
}

function withUpdates(
  draft: MeetingDraft,
  updates: readonly { id: Id; status: ActionStatus | null }[],
): MeetingDraft {
  return updates.reduce(
    (so, { id, status }) => (status === null ? so : so.said(id, { status }, 'It goes on.')),
    draft,
  );
}

function actionIds(meetingId: Id, items: readonly PlannedItem[]): Id[] {
  return items.flatMap(({ actions }, at) =>
    actions.map((_, place) => actionId(meetingId, at, place)),
  );
}

function itemIdAt(meetingId: Id, at: number): Id {
  return `${meetingId}-${at + 1}`;
}

function actionId(meetingId: Id, item: number, place: number): Id {
  return `${itemIdAt(meetingId, item)}-action-${place}`;
}
