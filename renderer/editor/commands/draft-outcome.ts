import type { Node } from 'prosemirror-model';
import { type Command, Selection } from 'prosemirror-state';
import { outcomeBlock } from '../../../shared/model/block';
import { type Inline, words } from '../../../shared/model/inline';
import { contextOf, type EditorContext } from '../editor-context';
import { MINUTE_SCHEMA } from '../schema/minute-schema';
import { saying } from '../undo/said-by';
import { toggleLine } from './turn-into';

/** The verb of an outcome that is drafted without asking for one. */
const USUAL = 'NOTED';

/** The sentence of an outcome: `The TABASC NOTED the DCC Update.` */
export function outcomeSentence(verb: string, context: EditorContext): readonly Inline[] {
  const drafted = context.draftOutcome(verb);
  if (drafted) return drafted;
  const { code } = context.committee;
  const title = context.itemTitle.trim();
  if (title === '') return words(`The ${code} ${verb} `);
  return words(`The ${code} ${verb} ${/^the\s/i.test(title) ? '' : 'the '}${title}.`);
}

/**
 * Drafts an outcome with this verb: in the line where it is empty, else below the block. The caret
 * goes to the end of the sentence.
 */
export function draftedOutcome(verb: string): Command {
  return (state, dispatch) => {
    const { $from } = state.selection;
    if ($from.depth === 0) return false;
    const context = contextOf(state);
    const sentence = outcomeSentence(verb, context);
    const outcome = MINUTE_SCHEMA.nodeFromJSON(outcomeBlock(context.newId(), sentence));
    const isFree = $from.depth === 1 && isEmptyLine($from.parent);
    const change = state.tr;
    if (isFree) change.replaceWith($from.before(1), $from.after(1), outcome);
    else change.insert($from.after(1), outcome);
    const start = isFree ? $from.before(1) : $from.after(1);
    change.setSelection(Selection.near(change.doc.resolve(start + outcome.nodeSize - 1), -1));
    dispatch?.(saying(change.scrollIntoView(), 'draft an outcome'));
    return true;
  };
}

/** Makes the line an outcome or, where it is one, a paragraph; an empty line gets its sentence. */
export const toggleOutcome: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const isEmpty = empty && $from.depth === 1 && isEmptyLine($from.parent);
  if (!isEmpty || $from.parent.type.name === 'outcome') {
    return toggleLine('outcome')(state, dispatch);
  }
  const { outcomeVerbs } = contextOf(state).committee;
  const verb = outcomeVerbs.includes(USUAL) ? USUAL : outcomeVerbs[0];
  return (verb === undefined ? toggleLine('outcome') : draftedOutcome(verb))(state, dispatch);
};

function isEmptyLine({ isTextblock, content }: Node): boolean {
  return isTextblock && content.size === 0;
}
