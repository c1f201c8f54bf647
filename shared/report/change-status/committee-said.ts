import { type ActionBlock, type Block, isAction, type OutcomeBlock } from '../../model/block';
import { capital } from '../../model/capital';
import type { Id } from '../../model/id';
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
import { ownParagraphs } from './own-paragraphs';
import { inReport, type ReportSentence } from './report-sentences';
import type { StatusContext } from './status-context';

/** What a meeting said of modifications, each with the item it stands under. */
export interface SaidAtMeeting {
  readonly meetingId: Id;
  readonly title: string;
  readonly lines: readonly { readonly sentence: ReportSentence; readonly where: string }[];
}

/**
 * The outcomes and actions of the committee's meetings of the month in which a modification of the
 * register is named. What is confidential is left out: the report goes to others.
 */
export function saidInMonth(context: StatusContext): SaidAtMeeting[] {
  const { book, committee, period } = context;
  return meetingsOf(book, committee.id)
    .filter(({ date }) => date !== null && isIn(date, period))
    .map(meeting => ({
      meetingId: meeting.id,
      title: titleOf(meeting),
      lines: agendaOf(book, meeting.id)
        .filter(({ item }) => item.confidential === null)
        .flatMap(entry => saidUnder(context, meeting, entry)),
    }))
    .filter(({ lines }) => lines.length > 0);
}

/** What the committee said, meeting by meeting, and what she added. */
export function committeeSaid(context: StatusContext): ReportBlock[] {
  const { committee, draft } = context;
  const said = [...saidInMonth(context).flatMap(meetingBlocks), ...ownParagraphs(draft, 'said')];
  const none = noteParagraph(`The ${committee.code} said nothing of a modification this month.`);
  return [partHeading(`What the ${committee.code} said`), ...(said.length > 0 ? said : [none])];
}

function meetingBlocks({ title, lines }: SaidAtMeeting): ReportBlock[] {
  const told = lines.filter(({ sentence }) => sentence.words !== '');
  if (told.length === 0) return [];
  return [
    { kind: 'heading', level: 2, number: null, bookmark: null, runs: [textRun(title)] },
    ...told.map(({ sentence, where }) =>
      bodyParagraph([textRun(sentence.words), textRun(` (${where})`, { italic: true })]),
    ),
  ];
}

function saidUnder(
  { book, register, draft }: StatusContext,
  { id: meetingId }: Meeting,
  { item, minute, number }: AgendaEntry,
): SaidAtMeeting['lines'][number][] {
  const label = referenceLabels(book, meetingId);
  const references = actionReferences(book, meetingId);
  const where = number === '' ? item.title : `item ${number}`;
  return (minute?.blocks ?? []).filter(isSaying).flatMap(block => {
    if (block.attrs.confidential !== null) return [];
    if (mentionsIn(block.content, register).length === 0) return [];
    const named = isAction(block) ? `Action ${references.get(block.attrs.id) ?? ''}: ` : '';
    const computed = `${named}${plainText(block.content, label)}`;
    const about = `said/${block.attrs.id}`;
    const edit = draft?.edits.find(each => each.about === about);
    return [{ sentence: inReport(about, { computed, told: computed }, edit), where }];
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
