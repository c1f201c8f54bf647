import { toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import type { Command } from 'prosemirror-state';
import { MINUTE_SCHEMA } from '../schema/minute-schema';
import { insertFootnote } from './footnote';
import { breakLine } from './lines';
import { nestPoint, toggleList, unnestPoint } from './lists';
import { toggleLine, turnInto } from './turn-into';

/** What can be asked of the editor by name, from a key, a menu or the palette. */
export const EDITOR_COMMANDS = {
  paragraph: turnInto('paragraph'),
  subheading: toggleLine('subheading'),
  action: toggleLine('action'),
  outcome: toggleLine('outcome'),
  bulletList: toggleList('bulletList'),
  numberedList: toggleList('numberedList'),
  nestPoint,
  unnestPoint,
  bold: toggleMark(MINUTE_SCHEMA.marks.bold),
  italic: toggleMark(MINUTE_SCHEMA.marks.italic),
  footnote: insertFootnote,
  lineBreak: breakLine,
  undo,
  redo,
} satisfies { readonly [name: string]: Command };

/** The name of something that can be asked of the editor. */
export type EditorCommand = keyof typeof EDITOR_COMMANDS;
