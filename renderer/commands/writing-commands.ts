import type { EditorCommand } from '../editor/commands/editor-commands';
import type { AppCommand } from './app-command';

/** What can be done to the line that is written in. The editor does it; here it has its words. */
export const WRITING_COMMANDS: readonly AppCommand[] = [
  writing('action', 'Action', 'Mod+Shift+A', 'task'),
  writing('outcome', 'Outcome', 'Mod+Shift+D', 'decision, noted, agreed'),
  writing('paragraph', 'Paragraph', 'Mod+Alt+0', 'plain'),
  writing('subheading', 'Sub-heading', 'Mod+Shift+H'),
  writing('bulletList', 'Bulleted list', 'Mod+Shift+8'),
  writing('numberedList', 'Numbered list', 'Mod+Shift+7'),
  writing('footnote', 'Footnote', 'Mod+Alt+F'),
  writing('bold', 'Bold', 'Mod+B'),
  writing('italic', 'Italic', 'Mod+I'),
];

function writing(
  command: EditorCommand,
  label: string,
  key: string,
  alsoCalled?: string,
): AppCommand {
  return {
    name: `write.${command}`,
    group: 'Writing',
    label,
    keys: [key],
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
