import type { Node } from 'prosemirror-model';
import type { EditorState } from 'prosemirror-state';

/** An action and the place before it. */
export interface ActionHere {
  readonly node: Node;
  readonly pos: number;
}

/** The action in which the caret stands, or `null`. */
export function actionHere({ selection: { $from } }: EditorState): ActionHere | null {
  const node = $from.parent;
  return node.type.name === 'action' ? { node, pos: $from.before() } : null;
}
