import { useLayoutEffect } from 'react';
import type { Desk } from '../desk/desk';
import { say } from '../store/said';
import type { AppCommand } from './app-command';
import { isMac, isPressed, type KeyPress } from './keys';
import { useCommands } from './use-commands';

/** While mounted, the keys of the command table do what it says. */
export function useCommandKeys(desk: Desk): void {
  const commands = useCommands();
  // In the turn in which the page comes: what is pressed as soon as it stands is heard.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const command = commandFor(commands, event, desk);
      if (!command) return;
      // Even what cannot be done now must not become the browser's own doing of that key.
      event.preventDefault();
      const act = command.ready(desk);
      if (act) act();
      else say(desk.view, `Not now: ${command.label.replace(/ …$/, '')}.`);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [commands, desk]);
}

function commandFor(
  commands: readonly AppCommand[],
  event: KeyboardEvent,
  desk: Desk,
): AppCommand | null {
  if (desk.view.getState().dialog !== null) return null;
  const mac = isMac();
  const field = fieldOf(event.target);
  const found = commands.find(({ keys }) =>
    keys.some(key => isPressed(key, event, mac) && !isForField(key, field)),
  );
  return found ?? null;
}

/** `kept` is a field whose words are kept in the book: its undo is the program's. */
type Field = 'none' | 'words' | 'kept' | 'minute';

function fieldOf(target: EventTarget | null): Field {
  if (!(target instanceof HTMLElement)) return 'none';
  if (target.closest('.minute-editor')) return 'minute';
  if (target.closest('[data-kept-in=book]')) return 'kept';
  return target.closest('input, textarea, select, [contenteditable=true]') ? 'words' : 'none';
}

/** Whether these keys mean something else where words are typed. */
function isForField(key: KeyPress, field: Field): boolean {
  if (field === 'none') return false;
  const plain = !/^(?:Mod|Alt|(?:Shift\+)?F\d)/.test(key);
  const edits = /^Mod\+(?:Shift\+)?[ZYXCVA]$/.test(key);
  const undoes = /^Mod\+(?:Shift\+)?[ZY]$/.test(key);
  return plain || (field === 'words' && edits) || (field === 'kept' && edits && !undoes);
}
