import { recordOf } from '../../shared/model/book';
import type { AppCommand } from '../commands/app-command';
import { openAgenda, openDialog, openEntry, openMeetingId } from '../commands/open-places';
import type { EditorCommand } from '../editor/commands/editor-commands';
import { linesInHand } from '../move-lines/move-lines';
import { wordedLine } from '../search/past-wording';

/** What can be done to the line that is written in. The editor does it; here it has its words. */
export const WRITING_COMMANDS: readonly AppCommand[] = [
  writing('action', 'Action', 'Mod+Shift+A', 'task'),
  writing('outcome', 'Outcome', 'Mod+Shift+D', 'decision, noted, agreed'),
  postMeetingNote(),
  writing('paragraph', 'Paragraph', 'Mod+Alt+0', 'plain'),
  writing('subheading', 'Sub-heading', 'Mod+Shift+H'),
  writing('bulletList', 'Bulleted list', 'Mod+Shift+8'),
  writing('numberedList', 'Numbered list', 'Mod+Shift+7'),
  writing('footnote', 'Footnote', 'Mod+Alt+F'),
  writing('owners', 'Owners of the action', 'Mod+Shift+O', 'who'),
  writing('due', 'When the action is due', 'Mod+Shift+U', 'date, next meeting'),
  {
    name: 'write.moveToItem',
    group: 'Writing',
    label: 'Move the paragraph to another item …',
    keys: ['Mod+Shift+G'],
    alsoCalled: 'send, wrong item, lines, selection',
    ready: desk =>
      !desk.view.getState().readOnly && linesInHand(desk) && openAgenda(desk).length > 1
        ? () => openDialog(desk, 'moveLines')
        : null,
  },
  {
    name: 'write.similarWording',
    group: 'Writing',
    label: 'Past wordings like this line …',
    keys: ['Alt+W'],
    alsoCalled: 're-use, phrase, same words, template',
    ready: desk => (wordedLine(desk) ? () => openDialog(desk, 'similarWording') : null),
  },
  writing('lineUp', 'Move the line up', 'Alt+Shift+ArrowUp', 'paragraph, point, row'),
  writing('lineDown', 'Move the line down', 'Alt+Shift+ArrowDown', 'paragraph, point, row'),
  writing('park', 'Park this line to come back to', 'Mod+Shift+K', 'flag, later'),
  writing('timeStamp', 'Time stamp', 'Mod+Shift+;', 'clock'),
  writing('confidential', 'Confidential, or open again', 'Mod+Shift+X', 'secret, restricted'),
  writing('confidentialReason', 'Why this is confidential …', 'Mod+Alt+C', 'reason, public'),
  writing('nextMisspelling', 'Next misspelt word', 'F7', 'spelling'),
  writing('insertTable', 'Table', 'Mod+Alt+9'),
  writing('addRowBelow', 'Row below', null, 'table'),
  writing('addRowAbove', 'Row above', null, 'table'),
  writing('addColumnAfter', 'Column after', null, 'table'),
  writing('addColumnBefore', 'Column before', null, 'table'),
  writing('removeRow', 'Remove the row', null, 'table'),
  writing('removeColumn', 'Remove the column', null, 'table'),
  writing('headerRow', 'Heading row, or plain', null, 'table'),
  writing('removeTable', 'Remove the table', null),
  writing('bold', 'Bold', 'Mod+B'),
  writing('italic', 'Italic', 'Mod+I'),
];

/** In minutes that are out already it is an addition that is recorded. */
function postMeetingNote(): AppCommand {
  const inText = writing(
    'postMeetingNote',
    'Post-meeting note',
    'Mod+Alt+Shift+P',
    'afterwards, later development, since the meeting',
  );
  return {
    ...inText,
    ready: desk => {
      const entry = desk.view.getState().readOnly ? null : openEntry(desk);
      const meetingId = openMeetingId(desk) ?? '';
      const { book } = desk.book.getState();
      const isOut = recordOf(book, 'meeting', meetingId)?.state === 'circulated';
      if (!isOut || !entry) return inText.ready(desk);
      return () => openDialog(desk, 'postMeetingNote', entry.item.id);
    },
  };
}

function writing(
  command: EditorCommand,
  label: string,
  key: string | null,
  alsoCalled?: string,
): AppCommand {
  return {
    name: `write.${command}`,
    group: 'Writing',
    label,
    keys: key === null ? [] : [key],
    ...(alsoCalled !== undefined && { alsoCalled }),
    ready: ({ editor, view }) => {
      const open = view.getState().readOnly ? null : editor.current;
      return open?.can(command)
        ? () => {
            open.run(command);
            open.focus();
          }
        : null;
    },
  };
}
