import type { Closing } from '../../model/action-update';
import type { Block } from '../../model/block';
import { mapLines } from '../../model/block-lines';
import type { Id } from '../../model/id';
import type { Footnote, Inline, Reference } from '../../model/inline';

/** Where references lead: the id of a target of the plan, or what it prints where it is none now. */
export interface Targets {
  readonly action: (target: string) => string;
  /** The id of the item, or `null` where the book has none. */
  readonly itemId: (target: string) => Id | null;
  /** What an item of the plan was printed as, for a reference to one that is none now. */
  readonly itemNumber: (target: string) => string;
}

/** The block with its references leading to the records of the book. */
export function relinked<B extends Block>(block: B, targets: Targets): B {
  return mapLines(block, line => relinkedLine(line, targets));
}

/** A line with its references leading to the records of the book. */
export function relinkedLine(line: readonly Inline[], targets: Targets): Inline[] {
  return line.map(piece => {
    if (piece.type === 'reference') return relinkedReference(piece, targets);
    return piece.type === 'footnote' ? relinkedNote(piece, targets) : piece;
  });
}

/** How an action closed, with what closed it by its id of the book; `null` where that is gone. */
export function relinkedClosing(closing: Closing | null, targets: Targets): Closing | null {
  if (closing?.how === 'superseded') return { ...closing, by: targets.action(closing.by) };
  if (closing?.how !== 'underItem') return closing;
  const itemId = targets.itemId(closing.itemId);
  return itemId === null ? null : { ...closing, itemId };
}

function relinkedNote(note: Footnote, targets: Targets): Footnote {
  return {
    ...note,
    content: (note.content ?? []).map(piece =>
      piece.type === 'reference' ? relinkedReference(piece, targets) : piece,
    ),
  };
}

function relinkedReference(reference: Reference, targets: Targets): Reference {
  const { to, target } = reference.attrs;
  if (to === 'action') return leadingTo(reference, targets.action(target));
  if (to !== 'item') return reference;
  return leadingTo(reference, targets.itemId(target) ?? targets.itemNumber(target));
}

function leadingTo(reference: Reference, target: string): Reference {
  return { ...reference, attrs: { ...reference.attrs, target } };
}
