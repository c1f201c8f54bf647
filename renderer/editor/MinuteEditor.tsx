import {
  type CSSProperties,
  type ReactNode,
  type Ref,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { createPortal } from 'react-dom';
import type { Block } from '../../shared/model/block';
import type { CaretPlace } from './commands/caret-place';
import type { EditorContext } from './editor-context';
import type { Here } from './here';
import type { Direction } from './leaving';
import { type MinuteView, openMinute } from './minute-view';
import type { ChangeMade } from './news-desk';
import './editor.css';

/** What can be asked of the editor from outside it: by the palette, a menu or the agenda. */
export type MinuteEditorHandle = Omit<MinuteView, 'take' | 'tell' | 'close'>;

/** The blocks under one item, and the meeting around them. */
export interface MinuteEditorProps {
  readonly blocks: readonly Block[];
  /** Called at each change with all blocks; those that did not change are the same objects. */
  readonly onChange: (blocks: Block[], made: ChangeMade) => void;
  /** Keep it the same object while nothing in it changed: a new one draws the labels anew. */
  readonly context: EditorContext;
  /** The accessible name: `Minute of item 3, DCC Update`. */
  readonly name: string;
  /** Where the caret is put at once, if anywhere. */
  readonly autoFocus?: CaretPlace;
  readonly onLeave?: (direction: Direction) => void;
  /** What stands at the caret, whenever it is another; `null` once the minute is closed. */
  readonly onHere?: (here: Here | null) => void;
  /** The browser's own undo was asked for; the keys are the program's. */
  readonly onUndo?: () => void;
  readonly onRedo?: () => void;
  /**
   * How often something was undone or done again. Blocks that come with a new number take the caret
   * of a focused editor to what changed.
   */
  readonly undos?: number;
  /** The table of outstanding actions, drawn where the minute has it. */
  readonly outstandingActions?: ReactNode;
  /** How many footnotes come before this minute on the sheet. */
  readonly notesBefore?: number;
  readonly ref?: Ref<MinuteEditorHandle>;
}

/** The one live editor of the sheet: the minute under the item that is being written. */
export function MinuteEditor(props: MinuteEditorProps) {
  const { blocks, context, undos = 0, outstandingActions, notesBefore = 0, ref } = props;
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<MinuteView>(null);
  const latest = useRef(props);
  const undosTaken = useRef(undos);
  const [outstanding, showOutstanding] = useState<HTMLElement | null>(null);

  useLayoutEffect(() => {
    latest.current = props;
  });

  useLayoutEffect(() => {
    if (!place.current) return;
    const { autoFocus, ...opening } = latest.current;
    const opened = openMinute(place.current, {
      ...opening,
      onChange: (now, made) => latest.current.onChange(now, made),
      onLeave: direction => latest.current.onLeave?.(direction),
      onHere: here => latest.current.onHere?.(here),
      onUndo: () => latest.current.onUndo?.(),
      onRedo: () => latest.current.onRedo?.(),
      showOutstanding,
    });
    view.current = opened;
    if (autoFocus) opened.focus(autoFocus);
    return () => {
      opened.close();
      latest.current.onHere?.(null);
    };
  }, []);

  useLayoutEffect(() => view.current?.tell(context), [context]);
  useLayoutEffect(() => {
    view.current?.take(blocks, undos !== undosTaken.current);
    undosTaken.current = undos;
  }, [blocks, undos]);

  useImperativeHandle(ref, () => ({
    run: command => view.current?.run(command) ?? false,
    can: command => view.current?.can(command) ?? false,
    selectedBlocks: () => view.current?.selectedBlocks() ?? null,
    draftOutcome: verb => view.current?.draftOutcome(verb) ?? false,
    focus: at => view.current?.focus(at),
    caret: () => view.current?.caret() ?? 'start',
    wordsToCaret: () => view.current?.wordsToCaret() ?? '',
    isFocused: () => view.current?.isFocused() ?? false,
    select: match => view.current?.select(match) ?? false,
    highlight: query => view.current?.highlight(query),
    toParked: nth => view.current?.toParked(nth) ?? false,
  }));

  // Counters count on from it, so that the marks go on from those of the items before.
  const style: CSSProperties = { counterReset: `minute-note ${notesBefore}` };
  return (
    <div className="minute-place" ref={place} style={style}>
      {outstanding && createPortal(outstandingActions, outstanding)}
    </div>
  );
}
