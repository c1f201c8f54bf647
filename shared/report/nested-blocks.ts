import type { Block, BulletList, NestedBlock, NumberedList, Paragraph } from '../model/block';
import { runsOf } from './inline-runs';
import { leftOutNotice, leftOutSentence } from './left-out';
import type { MinutesContext } from './minutes-context';
import {
  bodyParagraph,
  type CellBlock,
  noteParagraph,
  type ReportList,
  type ReportParagraph,
} from './report';

type NestedWriters = {
  readonly [K in NestedBlock['type']]: (
    context: MinutesContext,
    block: Extract<NestedBlock, { type: K }>,
    place: string,
  ) => CellBlock;
};

const WRITERS: NestedWriters = {
  paragraph: paragraphIn,
  bulletList: listIn,
  numberedList: listIn,
};

/** What stands in a point of a list, a cell of a table or an update, at the named place. */
export function nestedBlocks(
  context: MinutesContext,
  blocks: readonly NestedBlock[],
  place: string,
): CellBlock[] {
  return blocks.map(block => nestedBlock(context, block, place));
}

/** A list of the minutes with everything inside it. */
export function listIn(
  context: MinutesContext,
  list: BulletList | NumberedList,
  place: string,
): ReportList {
  const points = list.content.map(({ content }) => nestedBlocks(context, content, place));
  return list.type === 'bulletList'
    ? { kind: 'list', style: null, start: 1, points }
    : { kind: 'list', style: list.attrs.style, start: list.attrs.start, points };
}

function nestedBlock<K extends NestedBlock['type']>(
  context: MinutesContext,
  block: Extract<NestedBlock, { type: K }>,
  place: string,
): CellBlock {
  const why = block.attrs.confidential;
  if (why !== null && context.version === 'public') return leftOut(context, block.type, why, place);
  const write: NestedWriters[K] = WRITERS[block.type as K];
  return write(context, block, place);
}

/** What a block that was left out is called, as one and as several. */
export function nestedName(type: Block['type']): { one: string; several: string } {
  switch (type) {
    case 'subheading':
      return { one: 'A heading is', several: 'headings are' };
    case 'bulletList':
    case 'numberedList':
      return { one: 'A list is', several: 'lists are' };
    default:
      return { one: 'A paragraph is', several: 'paragraphs are' };
  }
}

function leftOut(
  context: MinutesContext,
  type: NestedBlock['type'],
  why: string,
  place: string,
): ReportParagraph {
  const sentence = leftOutSentence({ ...nestedName(type), why }, 1);
  context.notices.push(leftOutNotice(sentence, place));
  return noteParagraph(sentence);
}

function paragraphIn(context: MinutesContext, { content }: Paragraph): ReportParagraph {
  return bodyParagraph(runsOf(context, content));
}
