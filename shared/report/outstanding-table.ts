import { type Due, dueInWords } from '../model/due';
import type { HouseStyle } from '../model/house-style';
import { listInWords } from '../model/list-in-words';
import type { CarriedAction } from '../registers/carry-forward';
import { whyActionIsHidden } from '../registers/public-version';
import { shareForWords } from './column-widths';
import { runsOf } from './inline-runs';
import { leftOutNotice, leftOutSentence } from './left-out';
import type { MinutesContext } from './minutes-context';
import { nestedBlocks } from './nested-blocks';
import {
  bodyParagraph,
  type CellBlock,
  cellOf,
  noteParagraph,
  type ReportBlock,
  type ReportCell,
  type ReportTable,
  textCell,
  textRun,
} from './report';

const PLACE = 'Outstanding actions';

/**
 * The table of the actions that came forward: reference, the action as it was raised, and this
 * meeting's update with its status on a line of its own. In the public version the confidential
 * ones are missing, and a note below says so.
 */
export function outstandingTable(context: MinutesContext): ReportBlock[] {
  const { open, why } = divided(context);
  remarkOnNotUpdated(context, open);
  const table = open.length > 0 ? [tableOf(context, open)] : [];
  const none = context.carried.length === 0 ? [noteParagraph('No actions are outstanding.')] : [];
  return [...none, ...table, ...why.map(reason => leftOut(context, reason))];
}

/** So many references tell which are meant; the checks before sending lead to all of them. */
const MOST_NAMED = 5;

function remarkOnNotUpdated({ notices }: MinutesContext, open: readonly CarriedAction[]): void {
  const refs = open.filter(({ update }) => !update).map(({ action }) => action.ref);
  const [only, second] = refs;
  if (only === undefined) return;
  notices.push({
    code: 'actionNotUpdated',
    message:
      second === undefined
        ? `${only} has no update at this meeting; its update is left empty.`
        : `${refs.length} actions have no update at this meeting (${fewOf(refs)}); their updates are left empty.`,
  });
}

function fewOf(refs: readonly string[]): string {
  if (refs.length <= MOST_NAMED + 1) return listInWords(refs);
  return `${refs.slice(0, MOST_NAMED).join(', ')} and ${refs.length - MOST_NAMED} more`;
}

/** The actions of the table that the version shows, and why the others are not. */
function divided(context: MinutesContext): { open: CarriedAction[]; why: [string, number][] } {
  const open: CarriedAction[] = [];
  const why = new Map<string, number>();
  for (const carried of context.carried) {
    const reason = hiddenBecause(context, carried);
    if (reason === null) open.push(carried);
    else why.set(reason, (why.get(reason) ?? 0) + 1);
  }
  return { open, why: [...why] };
}

/** Why the version does not show an action that came forward, or `null`. */
export function hiddenBecause(context: MinutesContext, { action }: CarriedAction): string | null {
  return context.version === 'full' ? null : whyActionIsHidden(context.book, action);
}

function leftOut(context: MinutesContext, [why, count]: [string, number]): ReportBlock {
  const sentence = leftOutSentence(
    { one: 'An outstanding action is', several: 'outstanding actions are', why },
    count,
  );
  context.notices.push(leftOutNotice(sentence, PLACE));
  return noteParagraph(sentence);
}

function tableOf(context: MinutesContext, open: readonly CarriedAction[]): ReportTable {
  const { actionReference, actionColumn, update } = context.style.labels;
  const header = [actionReference, actionColumn, update].map(label => textCell(label));
  return {
    kind: 'table',
    role: 'grid',
    widths: outstandingWidths(context.style.labels, open),
    headerRows: 1,
    rows: [header, ...open.map(carried => rowOf(context, carried))],
  };
}

/**
 * The shares of the columns: the reference gets what the longest of them needs, the update a little
 * more than the action.
 */
export function outstandingWidths(
  { actionReference }: HouseStyle['labels'],
  open: readonly CarriedAction[],
): number[] {
  const references = open.map(({ action }) => action.ref);
  const reference = Math.min(0.3, shareForWords([...references, ...actionReference.split(' ')]));
  const rest = 1 - reference;
  return [reference, rest * 0.44, rest * 0.56];
}

function rowOf(context: MinutesContext, carried: CarriedAction): ReportCell[] {
  const { ref, line } = carried.action;
  const bookmark = context.bookmarks.get(carried.action.id);
  const reference = bodyParagraph([textRun(ref, { bold: true })]);
  return [
    cellOf(bookmark === undefined ? reference : { ...reference, bookmark }),
    cellOf(bodyParagraph(runsOf(context, line))),
    cellOf(...updateBlocks(context, carried)),
  ];
}

function updateBlocks(context: MinutesContext, { action, update }: CarriedAction): CellBlock[] {
  if (!update) return [bodyParagraph([])];
  const { ongoing, closed } = context.style.labels;
  const status = textRun(update.status === 'closed' ? closed : ongoing, { bold: true });
  const said = nestedBlocks(context, update.blocks, action.ref);
  const due = update.newDue ? [bodyParagraph([textRun(newDueInWords(update.newDue))])] : [];
  return [...said, ...due, bodyParagraph([status])];
}

/** The line that tells of a date an action was given at the meeting. */
export function newDueInWords(due: Due): string {
  return `New due date: ${dueInWords(due)}.`;
}
