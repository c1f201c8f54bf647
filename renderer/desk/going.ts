import { isAction } from '../../shared/model/block';
import { type Book, recordOf } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import { minuteIdOf } from '../../shared/model/minute';
import type { RegisterView } from '../../shared/model/register-view';
import { agendaOf } from '../../shared/registers/agenda';
import { itemInHand } from '../../shared/registers/sitting';
import {
  type Anchor,
  anchorInHash,
  hrefTo,
  idInAnchor,
  itemAnchor,
  itemOfAnchor,
  meetingAnchor,
} from '../meeting/anchors';
import type { CaretPlace, LeftItem } from '../store/caret-place';
import { catchUp } from '../store/quiet-store';
import type { RegisterName } from '../store/register-tabs';
import { isListScreen, type ListScreen, type Screen } from '../store/screens';
import type { SettingsPart } from '../store/settings-parts';
import type { Desk } from './desk';
import { forWhatComes } from './held-keys';
import {
  AHEAD_ANCHOR,
  BACKUPS_ANCHOR,
  CHANGES_ANCHOR,
  committeeAnchor,
  MEETINGS_ANCHOR,
  registerAnchor,
  reviewAnchor,
  SEARCH_ANCHOR,
  screenOfAnchor,
} from './screen-anchors';

/** Opens an item of the open meeting to write in; without a place the caret stays where it was. */
export function openItem(desk: Desk, itemId: Id, place: CaretPlace | null = null): void {
  desk.view.setState({ itemBefore: leftFor(desk, itemId), leftList: null });
  enterItem(desk, itemId, place);
}

/** What she comes back to from this item: the one she is in now, or was in before. */
function leftFor({ view, editor }: Desk, next: Id | null): LeftItem | null {
  const { itemId, itemBefore } = view.getState();
  if (itemId === null || itemId === next) return itemBefore;
  return { itemId, place: editor.current?.caret() ?? null };
}

function enterItem(desk: Desk, itemId: Id, place: CaretPlace | null): void {
  desk.book.getState().settle();
  desk.view.setState(({ caret }) => ({
    itemId,
    caret: place && { at: (caret?.at ?? 0) + 1, place },
  }));
  history.replaceState(null, '', hrefTo(itemAnchor(itemId)));
}

/** Opens a meeting at the item in hand, or at its first. */
export async function openMeeting(desk: Desk, meetingId: Id): Promise<void> {
  await forWhatComes(desk.bringMeeting(meetingId));
  const { book } = desk.book.getState();
  show(desk, { name: 'meeting', meetingId }, firstItem(book, meetingId), meetingAnchor(meetingId));
}

/** Goes back to an item that was left, whichever meeting it is in, and to the place in its text. */
export async function goBack(desk: Desk, { itemId, place }: LeftItem): Promise<void> {
  const { screen } = desk.view.getState();
  const item = recordOf(desk.book.getState().book, 'agendaItem', itemId);
  const isHere = screen.name === 'meeting' && screen.meetingId === item?.meetingId;
  if (isHere || (await goTo(desk, itemAnchor(itemId)))) openItem(desk, itemId, place ?? 'end');
}

/** Opens the minutes of a meeting as they leave the house, at the remark where they were left. */
export async function openReview(desk: Desk, meetingId: Id): Promise<void> {
  await forWhatComes(desk.bringMeeting(meetingId));
  show(desk, { name: 'review', meetingId }, null, reviewAnchor(meetingId));
}

/** Opens the screen of meetings. */
export function openMeetings(desk: Desk): void {
  show(desk, { name: 'meetings' }, null, MEETINGS_ANCHOR);
}

/** Opens what is ahead of the committee at hand. */
export function openAhead(desk: Desk, committeeId: Id | null): void {
  show(desk, { name: 'ahead', committeeId }, null, AHEAD_ANCHOR);
}

/** Opens the screen of backups. */
export function openBackups(desk: Desk): void {
  show(desk, { name: 'backups' }, null, BACKUPS_ANCHOR);
}

/** Opens the register of modifications and releases. */
export async function openChanges(desk: Desk): Promise<void> {
  await forWhatComes(desk.bringChanges());
  showChanges(desk, null);
}

/** Opens the register of a code, where the registers were brought before; `null` for the first there is. */
export function showChanges(desk: Desk, codeId: Id | null): void {
  show(desk, { name: 'changes', codeId }, null, CHANGES_ANCHOR);
}

/** Opens a register over all meetings, at the row where it was left. */
export function openRegister(desk: Desk, register: RegisterName): void {
  show(desk, { name: 'register', register }, null, registerAnchor(register));
}

/**
 * Opens a register over all meetings at one row, with the whole of it. Of what was filtered only
 * `where` stays, which must let the row pass.
 */
export function openRegisterRow(
  desk: Desk,
  register: RegisterName,
  rowId: string,
  where: RegisterView['where'] = {},
): void {
  showRow(desk, register, rowId, where);
  show(desk, { name: 'register', register, rowId }, null, registerAnchor(register));
}

/** A register that was shown before goes to the row. */
function showRow(
  desk: Desk,
  register: RegisterName,
  rowId: string,
  where: RegisterView['where'],
): void {
  desk.view.setState(({ registers }) => {
    const known = registers.get(register);
    if (!known) return {};
    const view = { ...known.view, words: '', where };
    return {
      registers: new Map(registers).set(register, { ...known, view, rowId, isWhole: true }),
    };
  });
}

/** Opens the search of the whole book as it was left, or for other words. */
export function openSearch(desk: Desk, typed?: string): void {
  if (typed !== undefined)
    desk.view.setState(({ search }) => ({ search: { ...search, typed, at: 0 } }));
  show(desk, { name: 'search' }, null, SEARCH_ANCHOR);
}

/** Opens the settings of a committee, perhaps at one part of them. */
export function openCommittee(desk: Desk, committeeId: Id, part?: SettingsPart): void {
  const screen = { name: 'committee', committeeId, ...(part && { part }) } as const;
  show(desk, screen, null, committeeAnchor(committeeId));
}

/** Goes to a place of the book, whichever meeting it is in; tells whether the book has it. */
export async function goTo(desk: Desk, anchor: Anchor): Promise<boolean> {
  const screen = await forWhatComes(screenOf(desk, anchor));
  if (!screen) return false;
  if ('meetingId' in screen) await forWhatComes(desk.bringMeeting(screen.meetingId));
  if (screen.name === 'changes') await forWhatComes(desk.bringChanges());
  if (screen.name === 'register' && screen.rowId !== undefined) {
    showRow(desk, screen.register, screen.rowId, {});
  }
  const after = desk.book.getState().book;
  const itemId =
    screen.name === 'meeting'
      ? (itemOfAnchor(after, anchor) ?? firstItem(after, screen.meetingId))
      : null;
  show(desk, screen, itemId, anchor);
  return true;
}

/** Goes to an action or outcome of an item with the caret at its end, whichever meeting it is in. */
export async function goToBlock(desk: Desk, itemId: Id, blockId: Id): Promise<void> {
  const isThere = await goTo(desk, itemAnchor(itemId));
  const minute = recordOf(desk.book.getState().book, 'minute', minuteIdOf(itemId));
  const block = (minute?.blocks ?? []).findIndex(
    each => (isAction(each) || each.type === 'outcome') && each.attrs.id === blockId,
  );
  if (isThere && block >= 0) enterItem(desk, itemId, { block });
}

/** Goes to a block of an item, counted from 0, with the caret at its end. */
export async function goToBlockAt(desk: Desk, itemId: Id, block: number): Promise<void> {
  if (await goTo(desk, itemAnchor(itemId))) enterItem(desk, itemId, { block });
}

/** Goes to words of an item, whichever meeting it is in; tells whether the book has the item. */
export async function goToWords(
  desk: Desk,
  itemId: Id,
  wordsIn: (book: Book) => CaretPlace | null,
): Promise<boolean> {
  if (!(await goTo(desk, itemAnchor(itemId)))) return false;
  enterItem(desk, itemId, wordsIn(desk.book.getState().book));
  return true;
}

/** Follows the address bar, at once and for as long as the answer is not called. */
export function followAddress(desk: Desk): () => void {
  const follow = () => {
    const anchor = anchorInHash(location.hash);
    const { screen } = desk.view.getState();
    // A place that any meeting may have, such as a footnote, leaves the screen as it is.
    if (anchor !== '' && !placeOnly(anchor)) void goTo(desk, anchor);
    else if (screen.name === 'meeting') document.getElementById(anchor)?.focus();
  };
  addEventListener('hashchange', follow);
  return () => removeEventListener('hashchange', follow);
}

/** The screen of a place, which may be in a meeting that is not at hand yet. */
async function screenOf(desk: Desk, anchor: Anchor): Promise<Screen | null> {
  const known = screenOfAnchor(desk.book.getState().book, anchor);
  const id = idInAnchor(anchor);
  if (known || id === null) return known;
  await desk.bringPlace(id);
  return screenOfAnchor(desk.book.getState().book, anchor);
}

function show(desk: Desk, screen: Screen, itemId: Id | null, anchor: Anchor): void {
  desk.book.getState().settle();
  catchUp(desk.quiet, desk.book);
  const itemBefore = leftFor(desk, itemId);
  desk.view.setState(({ goal, screen: before, cameFrom }) => ({
    screen,
    itemBefore,
    cameFrom: 'meetingId' in before ? before.meetingId : cameFrom,
    leftList: isListScreen(before) && before.name !== screen.name ? before : null,
    itemId,
    caret: null,
    dialog: null,
    goal: { at: (goal?.at ?? 0) + 1, anchor },
  }));
  if (location.hash !== hrefTo(anchor)) history.pushState(null, '', hrefTo(anchor));
}

/** Comes back to a list as it was left, at the same row. */
export function openList(desk: Desk, list: ListScreen): void {
  if (list.name === 'search') openSearch(desk);
  else if (list.name === 'ahead') openAhead(desk, list.committeeId);
  else if (list.name === 'review') void openReview(desk, list.meetingId);
  else openRegister(desk, list.register);
}

function placeOnly(anchor: Anchor): boolean {
  return /^(?:carried|note|note-mark):/u.test(anchor);
}

function firstItem(book: Book, meetingId: Id): Id | null {
  const meeting = recordOf(book, 'meeting', meetingId);
  const inHand = meeting && meeting.state === 'inSession' ? itemInHand(meeting) : null;
  return inHand ?? agendaOf(book, meetingId)[0]?.item.id ?? null;
}

/** Opens the item before or after the open one; tells whether there was one. */
export function openNeighbour(desk: Desk, direction: 'up' | 'down'): boolean {
  const { screen, itemId } = desk.view.getState();
  if (screen.name !== 'meeting') return false;
  const entries = agendaOf(desk.book.getState().book, screen.meetingId);
  const at = entries.findIndex(({ item }) => item.id === itemId);
  const next = entries[direction === 'up' ? at - 1 : at + 1];
  if (!next) return false;
  enterItem(desk, next.item.id, direction === 'up' ? 'end' : 'start');
  return true;
}
