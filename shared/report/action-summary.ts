import type { ActionBlock } from '../model/block';
import { dueInWords } from '../model/due';
import { plainText } from '../model/inline';
import { ownersInWords } from '../model/owner';
import { columnWidths } from './column-widths';
import { shownActions } from './left-out';
import type { MinutesContext } from './minutes-context';
import {
  bodyParagraph,
  cellOf,
  partHeading,
  type ReportBlock,
  type ReportCell,
  textCell,
  textRun,
} from './report';

/** The actions raised at the meeting in one table at the end, by house style. */
export function actionSummary(context: MinutesContext): ReportBlock[] {
  return context.style.actionSummary ? newActionsTable(context) : [];
}

/** The actions raised at the meeting in one table; nothing where none was. */
export function newActionsTable(context: MinutesContext): ReportBlock[] {
  const actions = shownActions(context);
  if (actions.length === 0) return [];
  const header = ['Reference', context.style.labels.actionColumn, 'Owner', 'Due'];
  const rows = [
    header.map(label => textCell(label)),
    ...actions.map(action => rowOf(context, action)),
  ];
  return [
    partHeading('New actions'),
    { kind: 'table', role: 'grid', widths: columnWidths(rows, header.length), headerRows: 1, rows },
  ];
}

function rowOf(context: MinutesContext, { attrs, content }: ActionBlock): ReportCell[] {
  const reference = context.references.get(attrs.id) ?? '';
  if (attrs.owners.length === 0) {
    context.notices.push({
      code: 'actionWithoutOwner',
      message: `${reference} has no owner; its owner is left empty in the summary of actions.`,
    });
  }
  const to = context.bookmarks.get(attrs.id);
  const setting = to === undefined ? { bold: true } : { bold: true, to };
  return [
    cellOf(bodyParagraph([textRun(reference, setting)])),
    textCell(plainText(content, context.label)),
    textCell(ownersInWords(attrs.owners)),
    textCell(attrs.due === null ? '' : sentenceCase(dueInWords(attrs.due))),
  ];
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
