import type { Desk } from '../desk/desk';
import type { KeyPress } from './keys';

/** How commands are grouped in the palette and on the sheet of shortcuts. */
export type CommandGroup =
  | 'Meeting'
  | 'Agenda'
  | 'Writing'
  | 'Actions'
  | 'Go'
  | 'View'
  | 'Registers'
  | 'Changes'
  | 'Book';

/**
 * Something the program can do. One table of these gives the palette, the sheet of shortcuts, menus
 * and buttons their words, keys and effect.
 */
export interface AppCommand {
  /** Its own name, never shown: `meeting.start`. */
  readonly name: string;
  readonly group: CommandGroup;
  readonly label: string;
  /** What it would do now, where that can be said more exactly: `Undo: remove item 6`. */
  readonly labelNow?: (desk: Desk) => string | null;
  /** The keys that do it, the one that is shown first; none for what the palette alone does. */
  readonly keys: readonly KeyPress[];
  /** What it would do now; `null` where it cannot be done now, which greys it everywhere. */
  readonly ready: (desk: Desk) => (() => void) | null;
  /** Other words she may look for it by. */
  readonly alsoCalled?: string;
}
