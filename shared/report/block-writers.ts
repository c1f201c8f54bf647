import type {
  ActionBlock,
  Block,
  OutcomeBlock,
  Paragraph,
  PostMeetingNote,
  Subheading,
} from '../model/block';
import { postMeetingLabel } from '../model/post-meeting-label';
import { isOnlyParked, outcomeRuns, runsOf } from './inline-runs';
import type { MinutesContext } from './minutes-context';
import { listIn } from './nested-blocks';
import { outstandingTable } from './outstanding-table';
import {
  type ReportAction,
  type ReportBlock,
  type ReportHeading,
  type ReportOutcome,
  type ReportParagraph,
  textRun,
} from './report';
import { tablesOf } from './tables';

/** Where a block of the minutes stands. */
export interface BlockPlace {
  /** The number of its item, empty where it has none. */
  readonly number: string;
  /** What its item is called. */
  readonly place: string;
  /** The level of its sub-headings: no level is left out. */
  readonly subheadings: ReportHeading['level'];
}

type BlockWriters = {
  readonly [K in Block['type']]: (
    context: MinutesContext,
    block: Extract<Block, { type: K }>,
    at: BlockPlace,
  ) => ReportBlock[];
};

const WRITERS: BlockWriters = {
  paragraph: (context, block, at) =>
    isOnlyParked(block.content) ? [] : [paragraphOf(context, block, at)],
  subheading: (context, block, { subheadings }) =>
    isOnlyParked(block.content) ? [] : [subheadingOf(context, block, subheadings)],
  bulletList: (context, block, { place }) => [listIn(context, block, place)],
  numberedList: (context, block, { place }) => [listIn(context, block, place)],
  table: (context, block, { place }) => tablesOf(context, block, place),
  action: (context, block) => [actionOf(context, block)],
  outcome: (context, block) => [outcomeOf(context, block)],
  postMeetingNote: (context, block) => [postMeetingNoteOf(context, block)],
  outstandingActions: context => outstandingTable(context),
};

/** A block of the minutes as it stands in the document. */
export function reportBlocks(context: MinutesContext, block: Block, at: BlockPlace): ReportBlock[] {
  return written(context, block, at);
}

function written<K extends Block['type']>(
  context: MinutesContext,
  block: Extract<Block, { type: K }>,
  at: BlockPlace,
): ReportBlock[] {
  const write: BlockWriters[K] = WRITERS[block.type as K];
  return write(context, block, at);
}

function paragraphOf(
  context: MinutesContext,
  { content }: Paragraph,
  at: BlockPlace,
): ReportParagraph {
  const numbered = context.style.numberParagraphs && at.number !== '';
  return { kind: 'paragraph', role: 'body', numbered, runs: runsOf(context, content) };
}

function subheadingOf(
  context: MinutesContext,
  { content }: Subheading,
  level: ReportHeading['level'],
): ReportHeading {
  const runs = runsOf(context, content);
  return { kind: 'heading', level, number: null, bookmark: null, runs };
}

function actionOf(context: MinutesContext, { attrs, content }: ActionBlock): ReportAction {
  const reference = context.references.get(attrs.id) ?? attrs.ref ?? '';
  return {
    kind: 'action',
    label: `${context.style.labels.action} ${reference}:`,
    bookmark: context.bookmarks.get(attrs.id) ?? reference,
    runs: runsOf(context, content),
  };
}

function outcomeOf(context: MinutesContext, { content }: OutcomeBlock): ReportOutcome {
  const runs = outcomeRuns(runsOf(context, content), context.committee.outcomeVerbs);
  return { kind: 'outcome', runs };
}

/** What became known later, said as such before its words. */
function postMeetingNoteOf(
  context: MinutesContext,
  { attrs, content }: PostMeetingNote,
): ReportParagraph {
  const label = textRun(`${postMeetingLabel(attrs.on)} `, { bold: true });
  const runs = [label, ...runsOf(context, content)];
  return { kind: 'paragraph', role: 'postMeeting', numbered: false, runs };
}
