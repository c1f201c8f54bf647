import { toggleMark } from 'prosemirror-commands';
import type { Command } from 'prosemirror-state';
import { openFact } from '../facts/open-fact';
import { MINUTE_SCHEMA } from '../schema/minute-schema';
import { nextMisspelling } from '../spelling/next-misspelling';
import {
  addColumnBeside,
  addRowBeside,
  headerRow,
  insertTable,
  removeColumns,
  removeRows,
  removeTable,
} from '../tables/table-commands';
import { confidential } from './confidential';
import { toggleOutcome } from './draft-outcome';
import { insertFootnote } from './footnote';
import { breakLine } from './lines';
import { nestPoint, toggleList, unnestPoint } from './lists';
import { park } from './park';
import { timeStamp } from './time-stamp';
import { toggleLine, turnInto } from './turn-into';

/** What can be asked of the editor by name, from a key, a menu or the palette. */
export const EDITOR_COMMANDS = {
  paragraph: turnInto('paragraph'),
  subheading: toggleLine('subheading'),
  action: toggleLine('action'),
  owners: openFact('owners'),
  due: openFact('due'),
  outcome: toggleOutcome,
  bulletList: toggleList('bulletList'),
  numberedList: toggleList('numberedList'),
  nestPoint,
  unnestPoint,
  bold: toggleMark(MINUTE_SCHEMA.marks.bold),
  italic: toggleMark(MINUTE_SCHEMA.marks.italic),
  footnote: insertFootnote,
  lineBreak: breakLine,
  park,
  timeStamp,
  confidential,
  insertTable,
  addRowAbove: addRowBeside('above'),
  addRowBelow: addRowBeside('below'),
  addColumnBefore: addColumnBeside('before'),
  addColumnAfter: addColumnBeside('after'),
  removeRow: removeRows,
  removeColumn: removeColumns,
  removeTable,
  headerRow,
  nextMisspelling,
} satisfies { readonly [name: string]: Command };

/** The name of something that can be asked of the editor. */
export type EditorCommand = keyof typeof EDITOR_COMMANDS;
