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
import { made, said } from '../undo/said-by';
import { confidential, confidentialReason } from './confidential';
import { toggleOutcome } from './draft-outcome';
import { insertFootnote } from './footnote';
import { breakLine } from './lines';
import { nestPoint, toggleList, unnestPoint } from './lists';
import { moveLine } from './move-line';
import { park } from './park';
import { timeStamp } from './time-stamp';
import { toggleLine, turnInto } from './turn-into';

/** What can be asked of the editor by name, from a key, a menu or the palette. */
export const EDITOR_COMMANDS = {
  paragraph: said('make it a paragraph', turnInto('paragraph')),
  subheading: said(made('subheading'), toggleLine('subheading')),
  action: said(made('action'), toggleLine('action')),
  owners: openFact('owners'),
  due: openFact('due'),
  outcome: said(made('outcome'), toggleOutcome),
  postMeetingNote: said(made('postMeetingNote'), toggleLine('postMeetingNote')),
  bulletList: said(made('bulletList'), toggleList('bulletList')),
  numberedList: said(made('numberedList'), toggleList('numberedList')),
  nestPoint,
  unnestPoint,
  bold: said('bold', toggleMark(MINUTE_SCHEMA.marks.bold)),
  italic: said('italic', toggleMark(MINUTE_SCHEMA.marks.italic)),
  footnote: said('footnote', insertFootnote),
  lineBreak: breakLine,
  lineUp: said('move a line up', moveLine('up')),
  lineDown: said('move a line down', moveLine('down')),
  park: said('park a line', park),
  timeStamp,
  confidential: said('make it confidential, or not', confidential),
  confidentialReason,
  insertTable: said('put in a table', insertTable),
  addRowAbove: addRowBeside('above'),
  addRowBelow: addRowBeside('below'),
  addColumnBefore: addColumnBeside('before'),
  addColumnAfter: addColumnBeside('after'),
  removeRow: said('remove a row', removeRows),
  removeColumn: said('remove a column', removeColumns),
  removeTable: said('remove a table', removeTable),
  headerRow,
  nextMisspelling,
} satisfies { readonly [name: string]: Command };

/** The name of something that can be asked of the editor. */
export type EditorCommand = keyof typeof EDITOR_COMMANDS;
