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
import type { EditorContext } from './editor-context';
import type { Direction } from './leaving';
import { type MinuteView, openMinute } from './minute-view';
import './editor.css';

/** What can be asked of the editor from outside it: by the palette, a menu or the agenda. */
export type MinuteEditorHandle = Pick<MinuteView, 'run' | 'can' | 'focus'>;

/** The blocks under one item, and the meeting around them. */
export interface MinuteEditorProps {
  readonly blocks: readonly Block[];
  /** Called at each change with all blocks; those that did not change are the same objects. */
  readonly onChange: (blocks: Block[]) => void;
  /** Keep it the same object while nothing in it changed: a new one draws the labels anew. */
  readonly context: EditorContext;
  /** The accessible name: `Minute of item 3, DCC Update`. */
  readonly name: string;
  /** Where the caret is put at once, if anywhere. */
  readonly autoFocus?: 'start' | 'end';
  readonly onLeave?: (direction: Direction) => void;
  /** The table of outstanding actions, drawn where the minute has it. */
  readonly outstandingActions?: ReactNode;
  /** How many footnotes come before this minute on the sheet. */
  readonly notesBefore?: number;
  readonly ref?: Ref<MinuteEditorHandle>;
}

/** The one live editor of the sheet: the minute under the item that is being written. */
export function MinuteEditor(props: MinuteEditorProps) {
  const { blocks, context, outstandingActions, notesBefore = 0, ref } = props;
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<MinuteView>(null);
  const latest = useRef(props);
  const [outstanding, showOutstanding] = useState<HTMLElement | null>(null);

  useLayoutEffect(() => {
    latest.current = props;
  });

  useLayoutEffect(() => {
    if (!place.current) return;
    const { autoFocus, ...opening } = latest.current;
    const opened = openMinute(place.current, {
      ...opening,
      onChange: now => latest.current.onChange(now),
      onLeave: direction => latest.current.onLeave?.(direction),
      showOutstanding,
    });
    view.current = opened;
    if (autoFocus) opened.focus(autoFocus);
    return () => opened.close();
  }, []);

  useLayoutEffect(() => view.current?.tell(context), [context]);
  useLayoutEffect(() => view.current?.take(blocks), [blocks]);

  useImperativeHandle(ref, () => ({
    run: command => view.current?.run(command) ?? false,
    can: command => view.current?.can(command) ?? false,
    focus: at => view.current?.focus(at),
  }));

  // Counters count on from it, so that the marks go on from those of the items before.
  const style: CSSProperties = { counterReset: `minute-note ${notesBefore}` };
  return (
    <div className="minute-place" ref={place} style={style}>
      {outstanding && createPortal(outstandingActions, outstanding)}
    </div>
  );
}
