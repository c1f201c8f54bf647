import type { ReactNode } from 'react';
import { useDesk } from '../desk/desk';
import { useQuietBook, useView } from '../store/use-book';
import { ariaKeys, isMac, keysInWords } from './keys';
import { useCommand } from './use-commands';

interface ButtonProps {
  /** The command's name in the table. */
  readonly name: string;
  readonly kind?: 'main' | 'plain' | 'quiet' | 'action' | 'outcome' | 'icon' | 'find';
  /** Fewer words than the command's own, or a picture, where there is little room. */
  readonly children?: ReactNode;
  /** Whether what it does is done already, for one that switches. */
  readonly pressed?: boolean;
  /** Whether its keys stand on it. */
  readonly showsKeys?: boolean;
}

/** A button that does a command of the table: its words, its keys, and greyed when not now. */
export function CommandButton({ name, kind = 'plain', children, pressed, showsKeys }: ButtonProps) {
  const desk = useDesk();
  useQuietBook();
  // What is saved, and what was said, changes often and makes nothing possible.
  useView(({ screen, itemId, panel, readOnly, here }) =>
    [screen.name, itemId, panel, readOnly, here?.kind].join(),
  );
  const command = useCommand(name);
  const act = command.ready(desk);
  const words = command.labelNow?.(desk) ?? command.label;
  const [key] = command.keys;
  const mac = isMac();
  const keys = key === undefined ? null : keysInWords(key, mac);
  return (
    <button
      type="button"
      className={`button button-${kind}`}
      disabled={act === null}
      aria-label={kind === 'icon' ? command.label : undefined}
      aria-pressed={pressed}
      aria-keyshortcuts={key === undefined ? undefined : ariaKeys(key, mac)}
      title={keys === null ? words : `${words} (${keys})`}
      // The focus, and with it the caret, stays in the text that the button acts on.
      onPointerDown={event => event.preventDefault()}
      onClick={() => command.ready(desk)?.()}
    >
      {children ?? command.label}
      {showsKeys && keys !== null && (
        <span className="keys" aria-hidden="true">
          {keys}
        </span>
      )}
    </button>
  );
}
