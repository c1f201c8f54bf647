import type { EditorState } from 'prosemirror-state';

/** What opens a list at the caret: `/` commands, `#` places, `@` owners. */
export type Sign = '/' | '#' | '@';

/** A sign that was typed, and what follows it up to the caret. */
export interface Trigger {
  readonly sign: Sign;
  /** The place of the sign. */
  readonly from: number;
  readonly query: string;
}

const AT_CARET = /(?:^|[\s\ufffc(])([/#@])([^\n/#@\ufffc]{0,40})$/u;

/** The sign before the caret, at the beginning of a line or after a space; `null` without one. */
export function triggerAt({ selection }: EditorState): Trigger | null {
  const { $from, empty } = selection;
  if (!empty || !$from.parent.isTextblock) return null;
  const before = $from.parent.textBetween(0, $from.parentOffset, null, '\ufffc');
  const [, sign, query = ''] = AT_CARET.exec(before) ?? [];
  if (!isSign(sign) || query.startsWith(' ')) return null;
  return { sign, from: $from.pos - query.length - 1, query };
}

function isSign(sign: string | undefined): sign is Sign {
  return sign === '/' || sign === '#' || sign === '@';
}
