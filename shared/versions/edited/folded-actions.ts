import type { Id } from '../../model/id';
import { NOTE_MARK } from '../../reading/word/word-lines';
import { withoutLabel } from './action-label';
import type { BookLine } from './book-lines';
import type { Edit } from './edit';
import { rowAround } from './line-rows';
import { saidKey } from './said-line';
import { linesInFile, wholeEdit } from './whole-edit';

/**
 * The edits, of which those of the table of new actions that follow from what was changed under the items
 * are no change of their own: the row of an action that was taken out there or put in, and the same words
 * in both places.
 */
export function foldedActions(edits: readonly Edit[], ours: readonly BookLine[]): Edit[] {
  const under = edits.flatMap(wholeEdit);
  const leads = new Map<Edit, Edit>();
  for (const edit of edits) {
    const lead = under.find(one => one !== edit && isLedBy(edit, one, ours));
    if (lead) leads.set(edit, lead);
  }
  if (leads.size === 0) return [...edits];
  const led = (lead: Edit): Edit[] => [...leads].flatMap(([edit, by]) => (by === lead ? edit : []));
  return edits.filter(edit => !leads.has(edit)).map(edit => withLed(edit, led));
}

/** The row of an action that goes says nothing that its line does not say. */
function withLed(edit: Edit, led: (lead: Edit) => readonly Edit[]): Edit {
  const along = (edit.along ?? []).map(each => withLed(each, led));
  const more = led(edit).filter(({ what }) => what !== 'remove');
  const all = [...along, ...more.flatMap(wholeEdit)];
  return all.length === 0 ? edit : { ...edit, along: all };
}

function isLedBy(edit: Edit, by: Edit, ours: readonly BookLine[]): boolean {
  if (edit.what !== by.what || !isActionLine(by, ours)) return false;
  switch (edit.what) {
    case 'remove':
      return edit.row?.is === 'gone' && actionOfRow(ours, edit.row.line) === actionOf(by, ours);
    case 'insert':
      return isNewRow(edit, ours) && wordsInRow(edit) === ownWords(by, ours);
    case 'reword': {
      const part = ours[edit.line ?? -1]?.part;
      const isOfIt = part?.of === 'words' && part.actionId === actionOf(by, ours);
      return isOfIt && saidKey({ text: edit.theirs?.text ?? '', notes: [] }) === ownWords(by, ours);
    }
    case 'move':
      return false;
  }
}

/** Whether it is about the line of an action under its item. */
function isActionLine({ what, theirs, line, row }: Edit, ours: readonly BookLine[]): boolean {
  if (what === 'insert') return theirs?.style === 'action' && row === undefined;
  return ours[line ?? -1]?.kind === 'action';
}

function actionOf({ line }: Edit, ours: readonly BookLine[]): Id | null {
  const target = ours[line ?? -1]?.place?.target;
  return target?.of === 'block' ? (target.actionId ?? null) : null;
}

function ownWords({ what, line, theirs }: Edit, ours: readonly BookLine[]): string {
  const prefix = what === 'insert' ? undefined : ours[line ?? -1]?.prefix;
  const text = withoutLabel(theirs?.text ?? '', prefix).replaceAll(NOTE_MARK, '');
  return saidKey({ text, notes: [] });
}

function isNewRow({ row }: Edit, ours: readonly BookLine[]): boolean {
  const isOwn = row?.is === 'after' || row?.is === 'before';
  return isOwn && isOfNewActions(ours, row.line);
}

function wordsInRow(edit: Edit): string {
  const text = linesInFile(edit).find(({ column }) => column === WORDS)?.text ?? '';
  return saidKey({ text, notes: [] });
}

const WORDS = 1;

/** The action that a row of a table of actions is about; `null` of other rows. */
export function actionOfRow(ours: readonly BookLine[], at: number): Id | null {
  const parts = rowAround(ours, at).flatMap(({ part }) => (part && 'actionId' in part ? part : []));
  return parts[0]?.actionId ?? null;
}

/** Whether a line stands in the table of new actions at the end, its header included. */
export function isOfNewActions(ours: readonly BookLine[], at: number): boolean {
  const line = ours[at];
  if (line?.table === undefined || line.place !== null) return false;
  return ours.some(({ table, part }) => table === line.table && part?.of === 'words');
}
