import type { AppCommand } from '../commands/app-command';
import { ACTION_COMMANDS } from './action-commands';
import { AGENDA_COMMANDS } from './agenda-commands';
import { BOOK_COMMANDS } from './book-commands';
import { CHANGE_COMMANDS } from './change-commands';
import { GOING_COMMANDS } from './going-commands';
import { INCOMING_COMMANDS } from './incoming-commands';
import { MEETING_COMMANDS } from './meeting-commands';
import { OUT_COMMANDS } from './out-commands';
import { PREVIEW_COMMANDS } from './preview-commands';
import { REGISTER_COMMANDS } from './register-commands';
import { SCREEN_COMMANDS } from './screen-commands';
import { STATE_COMMANDS } from './state-commands';
import { VERSION_COMMANDS } from './version-commands';
import { VIEW_COMMANDS } from './view-commands';
import { WRITING_COMMANDS } from './writing-commands';

/** All that the program can do, in the order in which it is listed. */
export const COMMANDS: readonly AppCommand[] = [
  ...MEETING_COMMANDS,
  ...STATE_COMMANDS,
  ...OUT_COMMANDS,
  ...PREVIEW_COMMANDS,
  ...VERSION_COMMANDS,
  ...AGENDA_COMMANDS,
  ...WRITING_COMMANDS,
  ...CHANGE_COMMANDS,
  ...REGISTER_COMMANDS,
  ...ACTION_COMMANDS,
  ...GOING_COMMANDS,
  ...SCREEN_COMMANDS,
  ...VIEW_COMMANDS,
  ...INCOMING_COMMANDS,
  ...BOOK_COMMANDS,
];
