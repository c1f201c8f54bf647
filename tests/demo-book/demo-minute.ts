import { editMinute } from '../../shared/commands/minutes';
import type { AgendaItem } from '../../shared/model/agenda-item';
import { type Block, outcomeBlock, paragraph } from '../../shared/model/block';
import { type Book, recordOf } from '../../shared/model/book';
import { words } from '../../shared/model/inline';
import { minuteIdOf } from '../../shared/model/minute';
import { draftOutcome } from '../../shared/registers/draft-outcome';
import { done } from '../support/command-context';
import { demoAction, demoActionBlock } from './demo-actions';
import { contextOf, type Making, talkOf } from './making';
import { passages } from './passages';
import type { Talk } from './talk';

/** What the text under an item is to hold. */
export interface ForMinute {
  readonly item: AgendaItem;
  /** How many words, to within a passage. */
  readonly length: number;
  /** How many actions are raised in it. */
  readonly raised: number;
  /** Whether the committee closes it with an outcome. */
  readonly closes: boolean;
  /** The ids of actions and items that its text can lead to. */
  readonly leadsTo: Pick<Talk, 'actionIds' | 'itemIds'>;
}

/** The book after the item was minuted. */
export function withMinute(book: Book, making: Making, given: ForMinute): Book {
  const { item, length, raised, closes, leadsTo } = given;
  const { chance, newId } = making;
  const talk = talkOf(making, item.title, leadsTo);
  const text = passages(talk, length).map(block => withholding(block, making));
  const actions = Array.from({ length: raised }, () =>
    demoActionBlock(newId(), demoAction(talk, making.of)),
  );
  const outcomes = closes ? outcomesOf(making, item.title) : [];
  return withBlocks(book, making, item, [...spread(text, actions, chance.below(3)), ...outcomes]);
}

/** The book after the minutes of the meeting before were approved, above the outstanding actions. */
export function withApproval(book: Book, making: Making, item: AgendaItem): Book {
  const { of, newId } = making;
  const before = recordOf(book, 'minute', minuteIdOf(item.id))?.blocks ?? [];
  const said = 'The minutes of the previous meeting were approved as a correct record.';
  const noted = draftOutcome(of.committee, 'the updates to its actions', 'NOTED');
  const blocks = [paragraph(words(said)), ...before, outcomeBlock(newId(), noted)];
  return withBlocks(book, making, item, blocks);
}

function withBlocks(book: Book, making: Making, item: AgendaItem, blocks: readonly Block[]): Book {
  return done(book, editMinute(book, { itemId: item.id, blocks }, contextOf(making, 0)));
}

/** The actions among the text, each after its share of it; `early` lets them fall sooner. */
function spread(text: readonly Block[], actions: readonly Block[], early: number): Block[] {
  const places = actions.map((_, n) => fallsAt(text, (n + 1) / actions.length, early));
  return text.flatMap((block, at) => [block, ...actions.filter((_, n) => places[n] === at)]);
}

/** After which block: a list or table stays with the words before it. */
function fallsAt(text: readonly Block[], share: number, early: number): number {
  const at = Math.max(0, Math.floor(share * text.length) - 1 - early);
  const next = text[at + 1]?.type;
  return next === 'paragraph' || next === 'subheading' ? at : Math.min(at + 1, text.length - 1);
}

/** Now and then a paragraph is confidential. */
function withholding(block: Block, { chance }: Making): Block {
  if (block.type !== 'paragraph' || !chance.happens(0.01)) return block;
  return { ...block, attrs: { confidential: 'a weakness not yet corrected' } };
}

function outcomesOf({ of, chance, newId }: Making, title: string): Block[] {
  const other = ['AGREED', 'ENDORSED', 'APPROVED', 'DEFERRED', 'RECEIVED'];
  const verb = chance.happens(0.6) ? 'NOTED' : chance.oneOf(other);
  const first = outcomeBlock(newId(), draftOutcome(of.committee, title, verb));
  if (!chance.happens(0.15)) return [first];
  const again = draftOutcome(of.committee, 'a further report in the spring', 'REQUESTED');
  return [first, outcomeBlock(newId(), again)];
}
