import { InputRule } from 'prosemirror-inputrules';
import type { ReferenceKind } from '../../../shared/model/inline';
import { isChangeReference, parseActionReference } from '../../../shared/model/reference-pattern';
import { contextOf, type EditorContext } from '../editor-context';
import { MINUTE_SCHEMA } from '../schema/minute-schema';

/** A word with a letter in it, and the sign that ended it. */
const ENDED_WORD = /(?<![\p{L}\p{N}/])#?(?=[^\s]*\p{L})([\p{L}\p{N}][\p{L}\p{N}/.-]*)([ .,;:)])$/u;

/** The reference of a modification or an action becomes a link once the word is ended. */
export const REFERENCE_RULE = new InputRule(ENDED_WORD, (state, match, start, end) => {
  const [, printed = '', typed = ''] = match;
  const context = contextOf(state);
  const to = kindOf(printed, context);
  if (to === null) return null;
  const id = context.idOf(to, printed);
  const attrs = { to, target: id ?? printed, words: id === null ? printed : null };
  const marks = state.doc.resolve(end).marks();
  const reference = MINUTE_SCHEMA.nodes.reference.create(attrs, null, marks);
  const words = MINUTE_SCHEMA.text(typed, marks);
  return state.tr.replaceWith(start, end, [reference, words]);
});

/** What a printed reference points to by how the code writes it, or `null`. */
export function kindOf(printed: string, { committee }: EditorContext): ReferenceKind | null {
  const { changePatterns, actionPattern, code } = committee;
  if (changePatterns.some(pattern => isChangeReference(pattern, printed))) return 'modification';
  return parseActionReference(actionPattern, code, printed) === null ? null : 'action';
}
