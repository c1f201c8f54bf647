import type { Node } from 'prosemirror-model';
import type { Transaction } from 'prosemirror-state';
import { Mapping } from 'prosemirror-transform';
import type { EditorView } from 'prosemirror-view';
import type { Block } from '../../shared/model/block';
import { expectedEchoes } from './echoes';
import { type EditorContext, withContext } from './editor-context';
import { caretAtChange, fromOutside, isFromOutside, takingIn } from './outside-change';
import { doesInWords } from './undo/said-by';
import { endsStep, undoSteps } from './undo/undo-steps';

/** Tells the blocks of the document to whoever keeps them; gives what it told. */
export type Report = (doc: Node, made: ChangeMade) => readonly Block[];

/** What the change of a minute is to its undo history. */
export interface ChangeMade {
  /** Whether a new undo step begins with it. */
  readonly startsStep: boolean;
  /** What it does, in words that follow "Undo: "; `null` for typing. */
  readonly does: string | null;
}

/** What goes in and out of an open minute: her changes out, those from elsewhere in. */
export interface NewsDesk {
  readonly changed: (view: EditorView, change: Transaction) => void;
  readonly take: (view: EditorView, blocks: readonly Block[], isUndo: boolean) => void;
  readonly tell: (view: EditorView, context: EditorContext) => void;
  /** A composed text is done: what waited for it comes in. */
  readonly composed: (view: EditorView) => void;
}

/** A change that came from outside while text was composed, and what was composed since. */
interface Waiting {
  readonly change: Transaction;
  readonly since: Mapping;
}

/**
 * While text is being composed nothing is brought in and nothing told, for either would disturb it
 * or forget the other's words; at its end both are put together.
 */
export function newsDesk(report: Report): NewsDesk {
  const echoes = expectedEchoes();
  const steps = undoSteps();
  let waiting: Waiting | null = null;
  let context: EditorContext | null = null;
  let untold: ChangeMade | null = null;

  function told(view: EditorView, made: ChangeMade): void {
    echoes.expect(report(view.state.doc, made));
  }

  function bringIn(view: EditorView, change: Transaction, isUndo: boolean): void {
    steps.end();
    view.dispatch(isUndo && view.hasFocus() ? caretAtChange(change) : change);
  }

  return {
    changed: (view, change) => {
      const { state, transactions } = view.state.applyTransaction(change);
      view.updateState(state);
      if (endsStep(change)) steps.end();
      if (isFromOutside(change) || !transactions.some(({ docChanged }) => docChanged)) return;
      waiting?.since.appendMapping(change.mapping);
      const made = { startsStep: steps.starts(change), does: doesInWords(change) };
      if (waiting) untold = { ...made, startsStep: made.startsStep || untold?.startsStep === true };
      else told(view, made);
    },
    take: (view, blocks, isUndo) => {
      if (echoes.isEcho(blocks)) return;
      const change = takingIn(view.state, blocks);
      if (!change) return;
      if (view.composing) waiting = { change, since: new Mapping() };
      else bringIn(view, change, isUndo);
    },
    tell: (view, now) => {
      if (view.composing) context = now;
      else view.dispatch(withContext(view.state, now));
    },
    composed: view => {
      const [came, knows, kept] = [waiting, context, untold];
      waiting = context = untold = null;
      if (knows) view.dispatch(withContext(view.state, knows));
      if (came) bringIn(view, rebased(view, came), false);
      if (kept) told(view, kept);
    },
  };
}

/** The change moved past what was composed since; what no longer fits is left out. */
function rebased(view: EditorView, { change, since }: Waiting): Transaction {
  const { tr } = view.state;
  const back = change.mapping.invert();
  change.steps.forEach((step, at) => {
    const path = new Mapping(back.maps.slice(back.maps.length - at));
    path.appendMapping(since);
    path.appendMapping(tr.mapping);
    const mapped = step.map(path);
    if (mapped) tr.maybeStep(mapped);
  });
  return fromOutside(tr);
}
