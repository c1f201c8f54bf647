import { type Command, TextSelection } from 'prosemirror-state';
import { MINUTE_SCHEMA } from '../schema/minute-schema';
import { turnInto } from './turn-into';

/**
 * Enter in a line of the minute: what follows the caret becomes a paragraph of its own, so that an
 * action, outcome or sub-heading is ended and never doubled. At the start of a line, a paragraph
 * is made before it; in an action, outcome or sub-heading without words, it becomes a paragraph.
 */
export const newLine: Command = (state, dispatch) => {
  const { selection } = state;
  const { $from, $to } = selection;
  if (!(selection instanceof TextSelection) || $from.depth !== 1 || $to.depth !== 1) return false;
  const { paragraph } = MINUTE_SCHEMA.nodes;
  if ($from.parent.content.size === 0 && $from.parent.type !== paragraph) {
    return turnInto('paragraph')(state, dispatch);
  }
  const change = state.tr.deleteSelection();
  const place = change.selection.$from;
  const attrs = { confidential: place.parent.attrs['confidential'] };
  if (place.parentOffset === 0 && place.parent.content.size > 0) {
    change.insert(place.before(), paragraph.create(attrs));
  } else {
    change.split(place.pos, 1, [{ type: paragraph, attrs }]);
  }
  dispatch?.(change.scrollIntoView());
  return true;
};

const SPECIAL = ['action', 'outcome', 'subheading', 'postMeetingNote'];

/** Backspace at the start of an action, outcome, note or sub-heading makes it a paragraph. */
export const plainAtStart: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const { name } = $from.parent.type;
  const isSpecial = SPECIAL.includes(name);
  if (!empty || $from.parentOffset > 0 || !isSpecial) return false;
  return turnInto('paragraph')(state, dispatch);
};

/** A new line inside the paragraph. */
export const breakLine: Command = (state, dispatch) => {
  if (!state.selection.$from.parent.inlineContent) return false;
  const { lineBreak } = MINUTE_SCHEMA.nodes;
  dispatch?.(state.tr.replaceSelectionWith(lineBreak.create()).scrollIntoView());
  return true;
};
