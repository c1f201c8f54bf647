import type { Id } from '../../shared/model/id';
import type { RegisterName } from './register-tabs';
import type { SettingsPart } from './settings-parts';

/** The screens of the program. */
export type Screen =
  | { readonly name: 'meetings' }
  | { readonly name: 'backups' }
  /** The register of a code; `null` for that of the first there is. */
  | { readonly name: 'changes'; readonly codeId: Id | null }
  /** A register over all meetings, perhaps opened for one row of it. */
  | { readonly name: 'register'; readonly register: RegisterName; readonly rowId?: string }
  | { readonly name: 'search' }
  /** What is ahead of a committee; `null` for the first there is. */
  | { readonly name: 'ahead'; readonly committeeId: Id | null }
  /** The settings of a committee, perhaps opened for one part of them. */
  | { readonly name: 'committee'; readonly committeeId: Id; readonly part?: SettingsPart }
  | { readonly name: 'meeting'; readonly meetingId: Id }
  /** The minutes of a meeting as they leave the house. */
  | { readonly name: 'review'; readonly meetingId: Id };

/** The screens of rows that lead into the minutes, and that she comes back to. */
const LIST_SCREENS = ['register', 'search', 'ahead', 'review'] as const;
export type ListScreen = Extract<Screen, { name: (typeof LIST_SCREENS)[number] }>;

/** Whether the screen is one of those. */
export function isListScreen(screen: Screen): screen is ListScreen {
  return LIST_SCREENS.some(name => name === screen.name);
}
