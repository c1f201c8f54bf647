import type { ActionUpdate } from '../model/action-update';
import { type Paragraph, paragraph } from '../model/block';
import type { Id } from '../model/id';
import { footnoteTexts, type Inline, plainText, type ReferenceKind, words } from '../model/inline';

/** What an update says of an action that was spoken of under another item. */
export function givenUnder(itemId: Id): Paragraph {
  return paragraph([
    ...words('An update was given under '),
    referenceTo('item', itemId),
    ...words('.'),
  ]);
}

/** What an update says that gave rise to a new action. */
export function gaveRiseTo(actionId: Id): Paragraph {
  return paragraph([
    ...words('This gave rise to action '),
    referenceTo('action', actionId),
    ...words('.'),
  ]);
}

/** The update with the sentence for this item in place of the one it wrote for another. */
export function saidUnder(update: ActionUpdate, itemId: Id): ActionUpdate {
  const { underItemId, blocks } = update;
  const old = underItemId === null ? -1 : blocks.findIndex(isSentence(givenUnder(underItemId)));
  const at = old < 0 ? blocks.findIndex(isSentence(givenUnder(itemId))) : old;
  const said = at < 0 ? [...blocks, givenUnder(itemId)] : blocks.with(at, givenUnder(itemId));
  return { ...update, underItemId: itemId, blocks: said };
}

function isSentence(sentence: Paragraph): (block: ActionUpdate['blocks'][number]) => boolean {
  const text = plainText(sentence.content);
  return block =>
    block.type === 'paragraph' &&
    plainText(block.content) === text &&
    footnoteTexts(block.content).length === 0;
}

function referenceTo(to: ReferenceKind, target: Id): Inline {
  return { type: 'reference', attrs: { to, target, words: null } };
}
