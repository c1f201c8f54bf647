import { type ActionBlock, type Block, isAction, type OutcomeBlock } from '../../model/block';
import { capital } from '../../model/capital';
import { plainText } from '../../model/inline';
import type { Meeting } from '../../model/meeting';
import { dateInWords } from '../../model/partial-date';
import { actionReferences } from '../../registers/action-references';
import { type AgendaEntry, agendaOf } from '../../registers/agenda';
import { mentionsIn } from '../../registers/changes/mentions-in';
import { isIn } from '../../registers/changes/modification-news';
import { meetingInWords, meetingsOf } from '../../registers/meetings';
import { referenceLabels } from '../../registers/reference-labels';
import { bodyParagraph, noteParagraph, partHeading, type ReportBlock, textRun } from '../report';
import type { StatusContext } from './status-context';

/**
 * The outcomes and actions of the committee's meetings of the month in which a modification of the
 * register is named. What is confidential is left out: the report goes to others.
 */
export function committeeSaid(context: StatusContext): ReportBlock[] {
  const { book, committee, period } = context;
  const meetings = meetingsOf(book, committee.id).filter(
    ({ date }) => date !== null && isIn(date, period),
  );
  const said = meetings.flatMap(meeting => saidAt(context, meeting));
  const none = noteParagraph(`The ${committee.code} said nothing of a modification this month.`);
  return [partHeading(`What the ${committee.code} said`), ...(said.length > 0 ? said : [none])];
}

function saidAt(context: StatusContext, meeting: Meeting): ReportBlock[] {
  const lines = agendaOf(context.book, meeting.id)
    .filter(({ item }) => item.confidential === null)
    .flatMap(entry => saidUnder(context, meeting, entry));
  if (lines.length === 0) return [];
  return [
    { kind: 'heading', level: 2, number: null, bookmark: null, runs: [textRun(titleOf(meeting))] },
    ...lines,
  ];
}

function saidUnder(
  { book, register }: StatusContext,
  { id: meetingId }: Meeting,
  { item, minute, number }: AgendaEntry,
): ReportBlock[] {
  const label = referenceLabels(book, meetingId);
  const references = actionReferences(book, meetingId);
  const where = number === '' ? item.title : `item ${number}`;
  return (minute?.blocks ?? []).filter(isSaying).flatMap(block => {
    if (block.attrs.confidential !== null) return [];
    if (mentionsIn(block.content, register).length === 0) return [];
    const named = isAction(block) ? `Action ${references.get(block.attrs.id) ?? ''}: ` : '';
    const words = `${named}${plainText(block.content, label)}`;
    return [bodyParagraph([textRun(words), textRun(` (${where})`, { italic: true })])];
  });
}

function isSaying(block: Block): block is ActionBlock | OutcomeBlock {
  return block.type === 'outcome' || isAction(block);
}

function titleOf(meeting: Meeting): string {
  const name = meetingInWords(meeting);
  const when =
    meeting.number === '' || meeting.date === null ? '' : `, ${dateInWords(meeting.date)}`;
  return `${capital(name)}${when}`;
}
