import { Selection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { Block } from '../../shared/model/block';
import { blocksOf } from './blocks-of';
import { EDITOR_COMMANDS, type EditorCommand } from './commands/editor-commands';
import { expectedEchoes } from './echoes';
import { type EditorContext, withContext } from './editor-context';
import { type Direction, leavingPlugin } from './leaving';
import { minuteState } from './minute-state';
import { isFromOutside, takingIn } from './outside-change';
import { actionView } from './views/action-view';
import { footnoteView } from './views/footnote-view';
import { outstandingView, type ShowOutstanding } from './views/outstanding-view';
import { referenceView } from './views/reference-view';

/** What a minute is opened with, and whom it tells. */
export interface OpeningMinute {
  readonly blocks: readonly Block[];
  readonly context: EditorContext;
  /** The accessible name. */
  readonly name: string;
  readonly onChange: (blocks: Block[]) => void;
  readonly onLeave: (direction: Direction) => void;
  readonly showOutstanding: ShowOutstanding;
}

/** A minute open in the page. */
export interface MinuteView {
  /** Brings in blocks from outside; what it reported itself changes nothing. */
  readonly take: (blocks: readonly Block[]) => void;
  readonly tell: (context: EditorContext) => void;
  /** Does what is asked, where that can be done; whether it could. */
  readonly run: (command: EditorCommand) => boolean;
  /** Whether what is asked could be done now. */
  readonly can: (command: EditorCommand) => boolean;
  /** Puts the caret at the start or end, or back where it was. */
  readonly focus: (at?: 'start' | 'end') => void;
  readonly close: () => void;
}

/** Opens a minute in a place of the page. */
export function openMinute(place: HTMLElement, opening: OpeningMinute): MinuteView {
  const echoes = expectedEchoes();
  const view = new EditorView(place, {
    state: minuteState(opening.blocks, opening.context, [leavingPlugin(opening.onLeave)]),
    attributes: attributesOf(opening.name),
    nodeViews: {
      action: actionView,
      reference: referenceView,
      footnote: footnoteView,
      outstandingActions: outstandingView(opening.showOutstanding),
    },
    dispatchTransaction: change => {
      view.updateState(view.state.apply(change));
      if (!change.docChanged || isFromOutside(change)) return;
      const blocks = blocksOf(view.state.doc);
      echoes.expect(blocks);
      opening.onChange(blocks);
    },
  });
  return {
    take: blocks => {
      if (echoes.isEcho(blocks)) return;
      const change = takingIn(view.state, blocks);
      if (change) view.dispatch(change);
    },
    tell: context => view.dispatch(withContext(view.state, context)),
    run: command => EDITOR_COMMANDS[command](view.state, view.dispatch, view),
    can: command => EDITOR_COMMANDS[command](view.state),
    focus: at => focus(view, at),
    close: () => view.destroy(),
  };
}

function attributesOf(name: string): { [attribute: string]: string } {
  return {
    class: 'minute-editor',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': name,
    spellcheck: 'true',
    lang: 'en-GB',
  };
}

function focus(view: EditorView, at: 'start' | 'end' | undefined): void {
  const { doc, tr } = view.state;
  if (at) tr.setSelection(at === 'start' ? Selection.atStart(doc) : Selection.atEnd(doc));
  view.focus();
  view.dispatch(tr.scrollIntoView());
}
