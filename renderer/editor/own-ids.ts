import { type EditorState, Plugin, type Transaction } from 'prosemirror-state';
import { contextOf } from './editor-context';
import { isFromOutside } from './outside-change';

/**
 * Gives an action or outcome that stands twice, because it was split or copied, an id of its own.
 * The first that has words keeps the id and the reference. Blocks from outside stay as they are.
 */
export function ownIdsPlugin(): Plugin {
  return new Plugin({
    appendTransaction: (changes, _before, state) =>
      changes.some(change => change.docChanged && !isFromOutside(change))
        ? withOwnIds(state)
        : null,
  });
}

function withOwnIds(state: EditorState): Transaction | null {
  const copies = copiesIn(state);
  if (copies.length === 0) return null;
  const { newId } = contextOf(state);
  return copies.reduce((change, { pos, isAction }) => {
    change.setNodeAttribute(pos, 'id', newId());
    return isAction ? change.setNodeAttribute(pos, 'ref', null) : change;
  }, state.tr);
}

interface Copy {
  readonly pos: number;
  readonly isAction: boolean;
}

function copiesIn({ doc }: EditorState): Copy[] {
  const keepers = new Map<string, number>();
  const named: (Copy & { readonly id: string })[] = [];
  doc.forEach((node, pos) => {
    const id: string | undefined = node.attrs['id'];
    if (id === undefined) return;
    named.push({ pos, id, isAction: node.type.name === 'action' });
    const keeper = keepers.get(id);
    const isBetter =
      keeper === undefined || (doc.nodeAt(keeper)?.content.size === 0 && node.content.size > 0);
    if (isBetter) keepers.set(id, pos);
  });
  return named.filter(({ id, pos }) => keepers.get(id) !== pos);
}
