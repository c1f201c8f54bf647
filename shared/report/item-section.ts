import { type AgendaItem, isTextAlone, titleInWords, UNTITLED } from '../model/agenda-item';
import type { Block } from '../model/block';
import type { AgendaEntry } from '../registers/agenda';
import { type BlockPlace, reportBlocks } from './block-writers';
import { type LeftOut, leftOutNotice, leftOutSentence } from './left-out';
import type { MinutesContext } from './minutes-context';
import { nestedName } from './nested-blocks';
import { isCountedBlock } from './paragraph-numbers';
import { noteParagraph, type ReportBlock, type ReportHeading, textRun } from './report';

/**
 * An item of the agenda: its heading with its own number, its papers, and what is minuted. Text alone has
 * no heading.
 */
export function itemSection(context: MinutesContext, entry: AgendaEntry): ReportBlock[] {
  const why = context.hiddenItems.get(entry.item.id);
  if (why !== undefined) return hiddenItem(context, entry, why);
  const place = placeOf(entry);
  const under = [...papersNote(entry.item), ...minuted(context, entry, place)];
  if (isTextAlone(entry.item)) return ledTo(under, context.bookmarks.get(entry.item.id));
  return [headingOf(context, entry, titleOf(context, entry.item, place)), ...under];
}

/** Text alone is led to by its first line: the pages beside the text go along with the item in hand. */
function ledTo(blocks: readonly ReportBlock[], bookmark: string | undefined): ReportBlock[] {
  const [first, ...others] = blocks;
  if (!first || bookmark === undefined) return [...blocks];
  const isLine = first.kind === 'paragraph' || first.kind === 'heading';
  return [isLine ? { ...first, bookmark } : first, ...others];
}

/** A heading without words would be no heading to a reader who hears it. */
function titleOf(context: MinutesContext, { title }: AgendaItem, place: string): string {
  if (title.trim() !== '') return title;
  context.notices.push({
    code: 'itemWithoutTitle',
    message: `${place} has no title; its heading says “${UNTITLED}”.`,
  });
  return UNTITLED;
}

function headingOf(
  context: MinutesContext,
  { item, number }: AgendaEntry,
  title: string,
): ReportHeading {
  return {
    kind: 'heading',
    level: 1,
    number: number === '' ? null : number,
    bookmark: context.bookmarks.get(item.id) ?? null,
    runs: [textRun(title)],
  };
}

/** A confidential item keeps its number and loses its title; one under it is gone with it. */
function hiddenItem(context: MinutesContext, entry: AgendaEntry, why: string): ReportBlock[] {
  const { parentId } = entry.item;
  if (parentId !== null && context.hiddenItems.has(parentId)) return [];
  const isAlone = isTextAlone(entry.item);
  const one = isAlone ? 'Text is' : 'This item is';
  const sentence = leftOutSentence({ one, several: 'items are', why }, 1);
  context.notices.push(leftOutNotice(sentence, placeOf(entry)));
  if (isAlone) return [noteParagraph(sentence)];
  return [headingOf(context, entry, 'Confidential item'), noteParagraph(sentence)];
}

function placeOf({ item, number }: AgendaEntry): string {
  return number === '' ? titleInWords(item) : `Item ${number}`;
}

function papersNote(item: AgendaItem): ReportBlock[] {
  const words = papersInWords(item);
  return words === '' ? [] : [noteParagraph(words)];
}

/** The papers of an item and who presented it, as they stand under its heading; empty for neither. */
export function papersInWords({ papers, presenter }: AgendaItem): string {
  const parts: string[] = [];
  if (papers.length > 0)
    parts.push(`${papers.length === 1 ? 'Paper' : 'Papers'}: ${papers.join(', ')}`);
  if (presenter !== '') parts.push(`Presented by ${presenter}`);
  return parts.join(' · ');
}

/** The blocks of the minute; neighbours that are left out for one reason share a note. */
function minuted(context: MinutesContext, entry: AgendaEntry, place: string): ReportBlock[] {
  // Text alone has no heading above it that a sub-heading could stand under.
  const subheadings = isTextAlone(entry.item) ? 1 : 2;
  const at: BlockPlace = { number: entry.number, place, subheadings };
  const written: ReportBlock[] = [];
  const pending: LeftOutBlock[] = [];
  const note = (): void => {
    const [first] = pending;
    if (!first) return;
    const sentence = leftOutSentence(first, pending.length);
    context.notices.push(leftOutNotice(sentence, place));
    written.push(first.counted ? countedNote(sentence) : noteParagraph(sentence));
    pending.length = 0;
  };
  for (const block of entry.minute?.blocks ?? []) {
    const left = leftOutOf(context, block, entry.number);
    if (left && pending[0] && !isAlike(left, pending[0])) note();
    if (left) {
      pending.push(left);
      continue;
    }
    note();
    written.push(...reportBlocks(context, block, at));
  }
  note();
  return written;
}

/** A block that is left out; one that is counted leaves its number to a note of its own. */
interface LeftOutBlock extends LeftOut {
  readonly counted: boolean;
}

function leftOutOf(context: MinutesContext, block: Block, number: string): LeftOutBlock | null {
  if (context.version === 'full') return null;
  if (!('attrs' in block) || !('confidential' in block.attrs)) return null;
  const why = block.attrs.confidential;
  if (why === null) return null;
  const counts = context.style.numberParagraphs && number !== '';
  const counted = counts && isCountedBlock(block, context.label);
  return { ...namesOf(context, block), why, counted };
}

function countedNote(sentence: string): ReportBlock {
  const runs = [textRun(sentence, { italic: true })];
  return { kind: 'paragraph', role: 'note', numbered: true, runs };
}

function namesOf(context: MinutesContext, block: Block): Omit<LeftOut, 'why'> {
  if (block.type === 'action') {
    const reference = context.references.get(block.attrs.id) ?? '';
    return { one: `Action ${reference} is`, several: 'actions are' };
  }
  if (block.type === 'outcome') return { one: 'An outcome is', several: 'outcomes are' };
  if (block.type === 'table') return { one: 'A table is', several: 'tables are' };
  return nestedName(block.type);
}

function isAlike(a: LeftOutBlock, b: LeftOutBlock): boolean {
  return a.one === b.one && a.why === b.why && !a.counted;
}
