import { useDesk } from '../desk/desk';
import { useQuietBook, useView } from '../store/use-book';
import { commandNamed } from './command-table';
import { ariaKeys, isMac, keysInWords } from './keys';

interface ButtonProps {
  /** The command's name in the table. */
  readonly name: string;
  readonly kind?: 'main' | 'plain' | 'quiet' | 'action' | 'outcome';
  /** Fewer words than the command's own, where there is little room. */
  readonly label?: string;
}

/** A button that does a command of the table: its words, its keys, and greyed when not now. */
export function CommandButton({ name, kind = 'plain', label }: ButtonProps) {
  const desk = useDesk();
  useQuietBook();
  // What is saved, and what was said, changes often and makes nothing possible.
  useView(({ screen, itemId, panel, readOnly }) => [screen.name, itemId, panel, readOnly].join());
  const command = commandNamed(name);
  const act = command.ready(desk);
  const words = command.labelNow?.(desk) ?? command.label;
  const [key] = command.keys;
  const mac = isMac();
  return (
    <button
      type="button"
      className={`button button-${kind}`}
      disabled={act === null}
      aria-keyshortcuts={key === undefined ? undefined : ariaKeys(key, mac)}
      title={key === undefined ? words : `${words} (${keysInWords(key, mac)})`}
      // The focus, and with it the caret, stays in the text that the button acts on.
      onPointerDown={event => event.preventDefault()}
      onClick={() => command.ready(desk)?.()}
    >
      {label ?? command.label}
    </button>
  );
}
