import type { EditorState, Transaction } from 'prosemirror-state';
import { type DirectEditorProps, EditorView } from 'prosemirror-view';
import type { Block } from '../../shared/model/block';
import { blocksOf } from './blocks-of';
import { caretBeforeKey } from './caret-before-key';
import { type CaretPlace, caretAt, caretOf, wordsToCaret } from './commands/caret-place';
import { draftedOutcome } from './commands/draft-outcome';
import { EDITOR_COMMANDS, type EditorCommand } from './commands/editor-commands';
import { toParked } from './commands/park';
import { type BlockRange, selectedBlocks } from './commands/selected-blocks';
import { composedPlugin } from './composing';
import { contextOf, type EditorContext } from './editor-context';
import type { Match, Query } from './find/matches';
import { selectingMatch, withQuery } from './find/shown-matches';
import { type Here, hereOf } from './here';
import { type Direction, leavingPlugin } from './leaving';
import { minuteState } from './minute-state';
import { type ChangeMade, newsDesk } from './news-desk';
import { nativeUndo, type Undoing } from './undo/native-undo';
import { undoKeys } from './undo/undo-keys';
import { actionView } from './views/action-view';
import { footnoteView } from './views/footnote-view';
import { outstandingView, type ShowOutstanding } from './views/outstanding-view';
import { parkedView } from './views/parked-view';
import { referenceView } from './views/reference-view';

/** What a minute is opened with, and whom it tells. */
export interface OpeningMinute extends Undoing {
  readonly blocks: readonly Block[];
  readonly context: EditorContext;
  /** The accessible name. */
  readonly name: string;
  readonly onChange: (blocks: Block[], made: ChangeMade) => void;
  readonly onLeave: (direction: Direction) => void;
  /** Told at once, and whenever what stands at the caret is another. */
  readonly onHere: (here: Here) => void;
  readonly showOutstanding: ShowOutstanding;
}

/** A minute open in the page. */
export interface MinuteView {
  /**
   * Brings in blocks from outside; what it reported itself changes nothing. After an undo the caret
   * goes to what changed, where the minute has the focus; else it stays by its words.
   */
  readonly take: (blocks: readonly Block[], isUndo: boolean) => void;
  readonly tell: (context: EditorContext) => void;
  /** Does what is asked, where that can be done; whether it could. */
  readonly run: (command: EditorCommand) => boolean;
  /** Whether what is asked could be done now. */
  readonly can: (command: EditorCommand) => boolean;
  /** The blocks that the selection touches; `null` where it touches none that holds anything. */
  readonly selectedBlocks: () => BlockRange | null;
  /** Drafts an outcome with this verb at the caret. */
  readonly draftOutcome: (verb: string) => boolean;
  /** Puts the caret at the place, or back where it was. */
  readonly focus: (at?: CaretPlace) => void;
  readonly isFocused: () => boolean;
  /** Where the caret stands. */
  readonly caret: () => CaretPlace;
  /** All words of the minute up to the caret. */
  readonly wordsToCaret: () => string;
  /** Selects a found place and brings it into sight; whether the minute has it. */
  readonly select: (match: Match) => boolean;
  /** Marks all that the query finds; `null` for nothing. */
  readonly highlight: (query: Query | null) => void;
  /** Puts the caret at a parked mark, counted from 0; whether there is one. */
  readonly toParked: (nth: number) => boolean;
  readonly close: () => void;
}

/** Opens a minute in a place of the page. */
export function openMinute(place: HTMLElement, opening: OpeningMinute): MinuteView {
  const news = newsDesk((doc, made) => {
    const blocks = blocksOf(doc);
    opening.onChange(blocks, made);
    return blocks;
  });
  const view: EditorView = new EditorView(place, {
    state: minuteState(opening.blocks, opening.context, [
      undoKeys(opening),
      leavingPlugin(opening.onLeave),
      composedPlugin(() => news.composed(view)),
    ]),
    attributes: state => attributesOf(opening.name, state),
    ...keptInSight(innerHeight),
    handleDOMEvents: { ...nativeUndo(opening), ...caretBeforeKey },
    nodeViews: {
      action: actionView,
      reference: referenceView,
      parked: parkedView,
      footnote: footnoteView(opening),
      outstandingActions: outstandingView(opening.showOutstanding),
    },
    dispatchTransaction: change => {
      news.changed(view, change);
      tellHere();
    },
  });
  let here: Here | null = null;
  const tellHere = () => {
    const now = hereOf(view.state, here);
    if (now !== here) opening.onHere(now);
    here = now;
  };
  tellHere();
  const dispatched = (change: Transaction | null) => {
    if (change) view.dispatch(change);
    return change !== null;
  };
  return {
    take: (blocks, isUndo) => news.take(view, blocks, isUndo),
    tell: context => news.tell(view, context),
    run: command => EDITOR_COMMANDS[command](view.state, view.dispatch, view),
    can: command => EDITOR_COMMANDS[command](view.state),
    selectedBlocks: () => selectedBlocks(view.state),
    draftOutcome: verb => draftedOutcome(verb)(view.state, view.dispatch),
    focus: at => focus(view, at),
    caret: () => caretOf(view.state),
    wordsToCaret: () => wordsToCaret(view.state),
    isFocused: () => view.dom.contains(document.activeElement),
    select: match => dispatched(selectingMatch(view.state, match)),
    highlight: query => view.dispatch(withQuery(view.state, query)),
    toParked: nth => {
      const found = dispatched(toParked(view.state, nth));
      if (found) view.focus();
      return found;
    },
    close: () => view.destroy(),
  };
}

/**
 * The line in hand is never at the edge of what is seen, and a list has room under it; in a low
 * window it has what room there is.
 */
function keptInSight(height: number): Pick<DirectEditorProps, 'scrollThreshold' | 'scrollMargin'> {
  const under = Math.min(200, height * 0.28);
  return {
    scrollThreshold: { top: 48, right: 0, bottom: under - 20, left: 0 },
    scrollMargin: { top: 72, right: 0, bottom: under, left: 0 },
  };
}

function attributesOf(name: string, state: EditorState): { [attribute: string]: string } {
  return {
    class: 'minute-editor',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': name,
    spellcheck: contextOf(state).spelling ? 'false' : 'true',
    lang: 'en-GB',
  };
}

function focus(view: EditorView, at: CaretPlace | undefined): void {
  const change = at ? caretAt(view, at) : view.state.tr;
  view.focus();
  view.dispatch(change.scrollIntoView());
}
