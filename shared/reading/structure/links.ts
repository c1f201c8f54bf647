import type { ActionUpdate } from '../../model/action-update';
import type { Block } from '../../model/block';
import { mapLines } from '../../model/block-lines';
import type { EarlierAction } from '../../model/earlier-action';
import { type Footnote, type Inline, plainText } from '../../model/inline';
import { tidyLine } from '../../model/line-cut';
import type { CommitteeFacts } from './committee-facts';
import { type Found, referencesIn, withReferences } from './references';

/** The ids that references of the minutes lead to, by what they print. */
export interface Targets {
  /** Actions by reference: `TABASC33/01`. */
  readonly actions: ReadonlyMap<string, string>;
  /** Items by number. */
  readonly items: ReadonlyMap<string, string>;
}

/** Makes the pointers in a line references. What the book does not hold keeps its print as target. */
export function linkLine(
  line: readonly Inline[],
  facts: CommitteeFacts,
  targets: Targets,
): Inline[] {
  const tidy = tidyLine(line).map(piece =>
    piece.type === 'footnote' ? linkFootnote(piece, facts, targets) : piece,
  );
  const found = referencesIn(plainText(tidy), facts.forms, facts.known);
  return found.length === 0
    ? tidy
    : withReferences(
        tidy,
        found.map(one => resolved(one, targets)),
      );
}

/** A block with its pointers as references. */
export function linkBlock(block: Block, facts: CommitteeFacts, targets: Targets): Block {
  return mapLines(block, line => linkLine(line, facts, targets));
}

/** An update with its pointers as references. */
export function linkUpdate(
  update: ActionUpdate,
  facts: CommitteeFacts,
  targets: Targets,
): ActionUpdate {
  const blocks = update.blocks.map(block =>
    mapLines(block, line => linkLine(line, facts, targets)),
  );
  return { ...update, blocks };
}

/** An earlier action with its pointers as references. */
export function linkEarlier(
  action: EarlierAction,
  facts: CommitteeFacts,
  targets: Targets,
): EarlierAction {
  return { ...action, content: linkLine(action.content, facts, targets) };
}

function linkFootnote(note: Footnote, facts: CommitteeFacts, targets: Targets): Footnote {
  const content = linkLine(note.content ?? [], facts, targets).filter(
    piece => piece.type === 'text' || piece.type === 'reference',
  );
  return { ...note, content };
}

function resolved(found: Found, targets: Targets): Found {
  if (found.to === 'action')
    return { ...found, target: targets.actions.get(found.target) ?? found.target };
  if (found.to === 'item')
    return { ...found, target: targets.items.get(found.target) ?? found.target };
  return found;
}
