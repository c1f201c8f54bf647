import { referenceKey } from '../../incoming/action-keys';
import type { GatheredCarried } from '../../incoming/gathered';
import { actionUpdate } from '../../model/action-update';
import { type Book, recordOf } from '../../model/book';
import { apply } from '../../model/change';
import type { Committee } from '../../model/committee';
import { type EarlierAction, earlierAction } from '../../model/earlier-action';
import type { Id, NewId } from '../../model/id';
import { plainText } from '../../model/inline';
import type { Meeting } from '../../model/meeting';
import { type Action, actionsOf } from '../../registers/actions';
import { carriedTo } from '../../registers/carry-forward';
import { meetingsBefore } from '../../registers/meetings';

/** Something she is told of before she accepts: what becomes of one thing that was recognised. */
export interface Told {
  readonly code:
    | 'newAction'
    | 'knownAction'
    | 'otherWords'
    | 'asText'
    | 'takesPlace'
    | 'countedAnew'
    | 'joined'
    | 'textAbove';
  readonly words: string;
}

/** An action that came forward, with the id it has in the book, or is given. */
export interface PlacedCarried {
  readonly row: GatheredCarried;
  readonly actionId: Id;
  /** The record that has to be made for it; `null` where the book has the action. */
  readonly made: EarlierAction | null;
}

/** The actions that come forward, where they are, and what is told of them. */
export interface CarriedIn {
  readonly placed: readonly PlacedCarried[];
  /** The rows that can be no update of this meeting, and stay text. */
  readonly asText: ReadonlySet<Id>;
  /** Words of the file that give way to those the book has already. */
  readonly left: readonly string[];
  readonly told: readonly Told[];
}

/** The actions of a committee by what their references are known by. */
export function actionsByKey(book: Book, { id, code }: Committee): ReadonlyMap<string, Action> {
  return new Map(actionsOf(book, id).map(action => [referenceKey(action.ref, code), action]));
}

/**
 * Finds each action that comes forward in the book, or makes it. One that the book has and that could
 * not come forward to this meeting, or that the meeting itself raises, stays text: nothing is given
 * twice, and no update stands where nobody sees it. `book` has the meeting and its committee already.
 */
export function carriedIn(
  book: Book,
  {
    committee,
    meeting,
    raised,
  }: { committee: Committee; meeting: Meeting; raised: ReadonlySet<string> },
  rows: readonly GatheredCarried[],
  newId: NewId,
): CarriedIn {
  const known = actionsByKey(book, committee);
  const placed = new Map<string, PlacedCarried>();
  const asText = new Set<Id>();
  for (const row of rows) {
    const key = referenceKey(row.ref, committee.code);
    if (raised.has(key) || placed.has(key)) asText.add(row.rowId);
    else placed.set(key, placedAs(row, known.get(key), committee, newId));
  }
  const comes = comingForward(book, meeting, [...placed.values()]);
  const staying = [...placed.values()].filter(({ actionId }) => comes.has(actionId));
  for (const { row, actionId } of placed.values()) if (!comes.has(actionId)) asText.add(row.rowId);
  const others = staying.filter(each => hasOtherWords(book, committee, each));
  return {
    placed: staying,
    asText,
    left: staying.filter(({ made }) => !made).map(({ row }) => plainText(row.content)),
    told: [
      ...others.map(({ row }) => toldOf('otherWords', row)),
      ...rows.filter(({ rowId }) => asText.has(rowId)).map(row => toldOf('asText', row)),
    ],
  };
}

const WORDS = {
  otherWords: (ref: string) =>
    `${ref} stands in other words in your book. Your book’s words stay; the update is taken in.`,
  asText: (ref: string) =>
    `${ref} could not come forward to this meeting: it is raised at it, at a later one, or stands here twice. It stays text.`,
} as const;

function toldOf(code: keyof typeof WORDS, { ref }: GatheredCarried): Told {
  return { code, words: WORDS[code](ref) };
}

function placedAs(
  row: GatheredCarried,
  known: Action | undefined,
  committee: Committee,
  newId: NewId,
): PlacedCarried {
  if (known) return { row, actionId: known.id, made: null };
  const id = newId();
  const { ref, owners, due, content } = row;
  const made = earlierAction({
    id,
    committeeId: committee.id,
    ref,
    raisedAt: /(\d+)\/\d+$/.exec(ref)?.[1] ?? '',
    owners: [...owners],
    due,
    content: [...content],
  });
  return { row, actionId: id, made };
}

/** Which of these actions the meeting would show among those that came forward. */
function comingForward(
  book: Book,
  meeting: Meeting,
  placed: readonly PlacedCarried[],
): ReadonlySet<Id> {
  const put = placed.flatMap(({ actionId, made }) => [
    ...(made ? [made] : []),
    actionUpdate({ actionId, meetingId: meeting.id }),
  ]);
  const tried = apply(book, { put, remove: [] });
  return new Set(carriedTo(tried, meeting.id).map(({ action }) => action.id));
}

function hasOtherWords(
  book: Book,
  { id }: Committee,
  { row, actionId, made }: PlacedCarried,
): boolean {
  if (made) return false;
  const known = actionsOf(book, id).find(action => action.id === actionId);
  return known !== undefined && wordsOf(plainText(known.line)) !== wordsOf(plainText(row.content));
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether the minutes of this meeting can take the place of an action known only from later tables. */
export function canTakePlaceOf(book: Book, meeting: Meeting, action: Action): boolean {
  return (
    recordOf(book, 'earlierAction', action.id) !== null &&
    action.updates.every(said =>
      meetingsBefore(book, said.meeting).some(({ id }) => id === meeting.id),
    )
  );
}
