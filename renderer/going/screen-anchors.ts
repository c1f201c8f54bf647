import { type Book, recordOf } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import { type Anchor, meetingOfAnchor } from '../meeting/anchors';
import { type RegisterName, tabNamed } from '../store/register-tabs';
import type { Screen } from '../store/screens';

/** The anchor of the screen of meetings. */
export const MEETINGS_ANCHOR: Anchor = 'meetings';

/** The anchor of the screen of backups. */
export const BACKUPS_ANCHOR: Anchor = 'backups';

/** The anchor of what is ahead. */
export const AHEAD_ANCHOR: Anchor = 'ahead';

/** The anchor of the register of changes. */
export const CHANGES_ANCHOR: Anchor = 'changes';

/** The anchor of the search of the whole book. */
export const SEARCH_ANCHOR: Anchor = 'search';

/** Where a register over all meetings stands. */
export function registerAnchor(register: RegisterName): Anchor {
  return `register:${register}`;
}

/** Where the settings of a committee stand. */
export function committeeAnchor(committeeId: Id): Anchor {
  return `committee:${committeeId}`;
}

/** Where the minutes of a meeting are looked at before they leave the house. */
export function reviewAnchor(meetingId: Id): Anchor {
  return `review:${meetingId}`;
}

/** The screens that are always there. */
const SCREENS: ReadonlyMap<Anchor, Screen> = new Map<Anchor, Screen>([
  [MEETINGS_ANCHOR, { name: 'meetings' }],
  [BACKUPS_ANCHOR, { name: 'backups' }],
  [AHEAD_ANCHOR, { name: 'ahead', committeeId: null }],
  [CHANGES_ANCHOR, { name: 'changes', codeId: null }],
  [SEARCH_ANCHOR, { name: 'search' }],
]);

/** The screen that a place belongs to; `null` where the book has no such place. */
export function screenOfAnchor(book: Book, anchor: Anchor): Screen | null {
  const screen = SCREENS.get(anchor);
  if (screen) return screen;
  const [, register] = /^register:(.+)$/su.exec(anchor) ?? [];
  const tab = tabNamed(register ?? '');
  if (tab) return { name: 'register', register: tab.name };
  const row = registerRowOfAnchor(book, anchor);
  if (row) return { name: 'register', ...row };
  const [, committeeId] = /^committee:(.+)$/su.exec(anchor) ?? [];
  if (committeeId !== undefined && recordOf(book, 'committee', committeeId)) {
    return { name: 'committee', committeeId };
  }
  const [, reviewed] = /^review:(.+)$/su.exec(anchor) ?? [];
  if (reviewed !== undefined && recordOf(book, 'meeting', reviewed)) {
    return { name: 'review', meetingId: reviewed };
  }
  const meetingId = meetingOfAnchor(book, anchor);
  return meetingId === null ? null : { name: 'meeting', meetingId };
}

function registerRowOfAnchor(
  book: Book,
  anchor: Anchor,
): { readonly register: RegisterName; readonly rowId: string } | null {
  const [, kind, id = ''] = /^(risk|issue):(.+)$/su.exec(anchor) ?? [];
  if (kind === 'risk' && recordOf(book, 'risk', id)) return { register: 'risks', rowId: id };
  if (kind === 'issue' && recordOf(book, 'issue', id)) return { register: 'issues', rowId: id };
  return null;
}
