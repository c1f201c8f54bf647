import { committeesOf } from '../../shared/registers/committees';
import type { AppCommand } from '../commands/app-command';
import { openDialog } from '../commands/open-places';

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
  {
    name: 'incoming.table',
    group: 'Book',
    label: 'Take in a log of actions or a list of members …',
    keys: [],
    alsoCalled: 'import, Excel, xlsx, csv, spreadsheet, action log, tracker, membership',
    ready: desk =>
      desk.view.getState().readOnly || committeesOf(desk.book.getState().book).length === 0
        ? null
        : () => openDialog(desk, 'incomingTable'),
  },
];
