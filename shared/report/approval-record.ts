import type { Approval, Correction } from '../model/approval';
import { type Block, isAction } from '../model/block';
import { linesIn } from '../model/block-lines';
import { recordOf } from '../model/book';
import { capital } from '../model/capital';
import { confidentialIn } from '../model/confidential-in';
import { dueInWords } from '../model/due';
import type { Id } from '../model/id';
import { plainText } from '../model/inline';
import type { Meeting, StateStep } from '../model/meeting';
import { ownersInWords } from '../model/owner';
import { dateInWords } from '../model/partial-date';
import { meetingInWords } from '../registers/meetings';
import { columnWidths } from './column-widths';
import { leftOutNotice, leftOutSentence } from './left-out';
import type { MinutesContext } from './minutes-context';
import { noteParagraph, partHeading, type ReportBlock, type ReportTable, textCell } from './report';

/** How the minutes stand approved, or why they were taken up again, as facts of the meeting. */
export function approvalFacts(context: MinutesContext): [label: string, words: string][] {
  const { meeting } = context;
  if (meeting.state === 'approved' && meeting.approval) {
    return [['Approved', approvalInWords(context, meeting.approval)]];
  }
  const reopened = reopening(meeting);
  return reopened ? [['Reopened', reopeningInWords(context, reopened)]] : [];
}

/** `At meeting 34 on 18 September 2018, as a correct record with 2 corrections`. */
function approvalInWords({ book, meeting }: MinutesContext, approval: Approval): string {
  const { meetingId, by, on, sealedOn } = approval;
  const at = meetingId === null ? null : recordOf(book, 'meeting', meetingId);
  const where = at ? `At ${meetingInWords(at)}` : capital(by);
  const when = on === null ? '' : ` on ${dateInWords(on)}`;
  const sealed = sealedOn === undefined ? '' : `; sealed on ${dateInWords(sealedOn)}`;
  const count = meeting.corrections?.length ?? 0;
  const corrected = count === 0 ? '' : ` with ${count} correction${count === 1 ? '' : 's'}`;
  return `${where}${when}, as a correct record${corrected}${sealed}`;
}

/** The last step by which approved minutes became a draft again, and the label they had. */
function reopening({ history = [] }: Meeting): { step: StateStep; version: string } | null {
  const at = history.findLastIndex(
    ({ to }, n) => to === 'draft' && history[n - 1]?.to === 'approved',
  );
  const [approved, step] = [history[at - 1], history[at]];
  return approved && step ? { step, version: approved.version } : null;
}

/** The reason is hers and the committee's: the public version does not give it. */
function reopeningInWords(
  { version: audience }: MinutesContext,
  { step, version }: { step: StateStep; version: string },
): string {
  const why = audience === 'full' && step.why !== undefined ? `: ${step.why}` : '';
  return `On ${dateInWords(step.on)}, after they were approved as v${version}${why}`;
}

/** The corrections that were made after the minutes had left, in a table; nothing of none. */
export function correctionList(context: MinutesContext): ReportBlock[] {
  const all = context.meeting.corrections ?? [];
  if (all.length === 0) return [];
  const shown = all.filter(one => whyLeftOut(context, one) === null);
  return [
    partHeading('Corrections'),
    ...(shown.length > 0 ? [tableOf(context, shown)] : []),
    ...leftOutOf(context, all),
  ];
}

function tableOf({ book }: MinutesContext, corrections: readonly Correction[]): ReportTable {
  const head = ['Where', 'It said', 'It shall say', 'Corrected'];
  const rows = corrections.map(({ place, said, shall, meetingId, on }) => {
    const at = meetingId === null ? null : recordOf(book, 'meeting', meetingId);
    const when = dateInWords(on);
    const where = at ? `At ${meetingInWords(at)}, ${when}` : when;
    return [capital(place), said, shall, where];
  });
  const cells = [head, ...rows].map(row => row.map(words => textCell(words)));
  const widths = columnWidths(cells, head.length);
  return { kind: 'table', role: 'grid', widths, headerRows: 1, rows: cells };
}

/** A note for each reason for which corrections are left out. */
function leftOutOf(context: MinutesContext, all: readonly Correction[]): ReportBlock[] {
  const reasons = all.flatMap(one => whyLeftOut(context, one) ?? []);
  return [...new Set(reasons)].map(why => {
    const count = reasons.filter(each => each === why).length;
    const what = { one: 'A correction is', several: 'corrections are', why };
    const sentence = leftOutSentence(what, count);
    context.notices.push(leftOutNotice(sentence, 'Corrections'));
    return noteParagraph(sentence);
  });
}

/** Why a correction is not for the public: its line was confidential, or is now, or its item is. */
function whyLeftOut(context: MinutesContext, correction: Correction): string | null {
  if (context.version === 'full') return null;
  const { confidential, itemId } = correction;
  if (confidential !== undefined || itemId === null) return confidential ?? null;
  return context.hiddenItems.get(itemId) ?? hiddenSince(context, itemId, correction.shall);
}

/**
 * Lines can have become confidential after one was corrected, when the minutes were taken up again: then
 * a correction is shown only where what it says stands in a part of the item that is open.
 */
function hiddenSince(context: MinutesContext, itemId: Id, shall: string): string | null {
  const entry = context.agenda.find(({ item }) => item.id === itemId);
  const blocks = entry?.minute?.blocks ?? [];
  const [why] = blocks.flatMap(block => confidentialIn(block) ?? []);
  if (why === undefined) return null;
  const open = blocks.filter(block => confidentialIn(block) === null);
  const said = [entry?.item.title ?? '', ...open.flatMap(block => textsOf(context, block))];
  const isThere =
    shall.trim() !== '' && said.some(text => inOneRow(text).includes(inOneRow(shall)));
  return isThere ? null : why;
}

/** The lines of a block; of an action also whose it is, and by when. */
function textsOf({ label }: MinutesContext, block: Block): string[] {
  const lines = linesIn(block).map(line => plainText(line, label));
  if (!isAction(block)) return lines;
  const { owners, due } = block.attrs;
  return [...lines, ownersInWords(owners), due === null ? '' : dueInWords(due)];
}

function inOneRow(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
