import { keymap } from 'prosemirror-keymap';
import { type Command, type Plugin, Selection } from 'prosemirror-state';

/** Which way the caret leaves a minute. */
export type Direction = 'up' | 'down';

/** The arrow keys leave the minute from its first line upwards and from its last line downwards. */
export function leavingPlugin(onLeave: (direction: Direction) => void): Plugin {
  return keymap({
    ArrowUp: leaving('up', onLeave),
    ArrowDown: leaving('down', onLeave),
  });
}

function leaving(direction: Direction, onLeave: (direction: Direction) => void): Command {
  return ({ doc, selection }, _dispatch, view) => {
    const end = direction === 'up' ? Selection.atStart(doc) : Selection.atEnd(doc);
    const isAtEnd = selection.empty && selection.$head.sameParent(end.$head);
    if (!isAtEnd || !view?.endOfTextblock(direction)) return false;
    onLeave(direction);
    return true;
  };
}
