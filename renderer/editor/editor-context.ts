import { type EditorState, Plugin, PluginKey } from 'prosemirror-state';
import type { Committee } from '../../shared/model/committee';
import type { Id, NewId } from '../../shared/model/id';
import type { ReferenceKind, ReferenceLabel } from '../../shared/model/inline';

/** What the editor must know of the meeting around the minute. */
export interface EditorContext {
  readonly committee: Pick<
    Committee,
    'code' | 'actionPattern' | 'changePatterns' | 'outcomeVerbs'
  > & { readonly houseStyle: { readonly labels: { readonly action: string } } };
  /** How references read today. */
  readonly label: ReferenceLabel;
  /** The references of the actions raised at this meeting, by the action's id. */
  readonly references: ReadonlyMap<Id, string>;
  /** The id behind a printed reference (`STSC31/02`, `SMP0021`), or `null` where the book has none. */
  readonly idOf: (to: ReferenceKind, printed: string) => Id | null;
  readonly newId: NewId;
}

const KEY = new PluginKey<EditorContext>('meeting');

/** Keeps the meeting's context beside the document, so that commands need nothing else. */
export function contextPlugin(context: EditorContext): Plugin<EditorContext> {
  return new Plugin({
    key: KEY,
    state: {
      init: () => context,
      apply: (change, kept) => change.getMeta(KEY) ?? kept,
    },
  });
}

/** The meeting's context; throws where the editor was made without one. */
export function contextOf(state: EditorState): EditorContext {
  const context = KEY.getState(state);
  if (!context) throw new Error('The editor was made without its meeting.');
  return context;
}

/** The change that tells the editor of a new context; the words stay. */
export function withContext(state: EditorState, context: EditorContext) {
  return state.tr.setMeta(KEY, context).setMeta('addToHistory', false);
}
