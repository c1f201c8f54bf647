import type { AppCommand } from './app-command';
import { openDialog } from './open-places';

/** What is taken into the book from outside. */
export const INCOMING_COMMANDS: readonly AppCommand[] = [
  {
    name: 'incoming.minutes',
    group: 'Book',
    label: 'Take in minutes or an agenda …',
    keys: ['Mod+Shift+M'],
    alsoCalled: 'import, Word, docx, text, Markdown, HTML, paste, last month, read',
    ready: desk => (desk.view.getState().readOnly ? null : () => openDialog(desk, 'incoming')),
  },
];
