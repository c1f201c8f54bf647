import { Plugin } from 'prosemirror-state';
import { tableEditing } from 'prosemirror-tables';
import { isFromOutside } from '../outside-change';

/**
 * Keeps a table whole while she edits it: a selection over several cells is one of cells, what is
 * deleted there leaves them empty, and the arrow keys go from cell to cell and out. Tables that come
 * from outside stay as ragged as they are.
 */
export function tablesPlugin(): Plugin {
  const { spec } = tableEditing({ allowTableNodeSelection: true });
  const { handlePaste: _ours, ...props } = spec.props ?? {};
  return new Plugin({
    ...spec,
    props,
    appendTransaction(changes, before, now) {
      const isOutside = changes.some(change => isFromOutside(change) && change.docChanged);
      return isOutside ? null : spec.appendTransaction?.call(this, changes, before, now);
    },
  });
}
