import { lazy, Suspense, useCallback, useEffect, useMemo, useRef } from 'react';
import { editMinute } from '../../shared/commands/minutes';
import { type AgendaItem, titleInWords } from '../../shared/model/agenda-item';
import type { Block } from '../../shared/model/block';
import { recordOf } from '../../shared/model/book';
import { minuteIdOf } from '../../shared/model/minute';
import { commandNamed, useCommands } from '../commands/use-commands';
import { doIt, useDesk } from '../desk/desk';
import type { Match } from '../editor/find/matches';
import type { Here } from '../editor/here';
import type { MinuteEditorHandle } from '../editor/MinuteEditor';
import type { ChangeMade } from '../editor/news-desk';
import { openNeighbour } from '../going/open-neighbour';
import type { CaretPlace } from '../store/caret-place';
import { useBook, useView } from '../store/use-book';
import { OutstandingActionsView } from './blocks/OutstandingActionsView';
import { useEditorContext } from './use-editor-context';

const MinuteEditor = lazy(async () => ({
  default: (await import('../editor/MinuteEditor')).MinuteEditor,
}));

const NO_BLOCKS: readonly Block[] = [];

interface LiveProps {
  readonly item: AgendaItem;
  readonly number: string;
  readonly notesBefore: number;
}

/** The minute under the item that is written in: the one live editor of the sheet. */
export function LiveMinute({ item, number, notesBefore }: LiveProps) {
  const desk = useDesk();
  const blocks = useBook(({ book }) => recordOf(book, 'minute', minuteIdOf(item.id))?.blocks);
  const context = useEditorContext(item, number);
  const caret = useView(view => view.caret);
  const answered = useRef(caret);
  useEffect(() => {
    if (!caret || caret === answered.current) return;
    answered.current = caret;
    putCaret(desk.editor.current, caret.place);
  }, [caret, desk]);
  const hold = useCallback(
    (handle: MinuteEditorHandle | null) => {
      desk.editor.current = handle;
      const asked = desk.view.getState().caret;
      if (handle && asked && isInText(asked.place)) putCaret(handle, asked.place);
    },
    [desk],
  );
  const commands = useCommands();
  const undos = useBook(state => state.undos);
  const name = number === '' ? titleInWords(item) : `item ${number}, ${titleInWords(item)}`;
  const write = (now: readonly Block[], { startsStep, does }: ChangeMade) => {
    if (startsStep) desk.book.getState().settle();
    const step = { label: `${does ?? 'typing'} in ${name}`, group: `minute of ${item.id}` };
    doIt(desk, step, (book, at) => editMinute(book, { itemId: item.id, blocks: now }, at));
  };
  const tellHere = useCallback((here: Here | null) => desk.view.setState({ here }), [desk]);
  const table = useMemo(() => <OutstandingActionsView />, []);
  return (
    <Suspense fallback={<p className="nothing">Opening the item …</p>}>
      <MinuteEditor
        key={item.id}
        ref={hold}
        blocks={blocks ?? NO_BLOCKS}
        onChange={write}
        context={context}
        name={`Minute of ${name}`}
        {...(caret && !isInText(caret.place) && { autoFocus: caret.place })}
        onLeave={direction => void openNeighbour(desk, direction)}
        onHere={tellHere}
        onUndo={() => commandNamed(commands, 'book.undo').ready(desk)?.()}
        onRedo={() => commandNamed(commands, 'book.redo').ready(desk)?.()}
        undos={undos}
        outstandingActions={table}
        notesBefore={notesBefore}
      />
    </Suspense>
  );
}

/** A place that only the open minute can find. */
function isInText(
  place: CaretPlace,
): place is Extract<CaretPlace, { parked: number } | { found: Match }> {
  return typeof place === 'object' && ('parked' in place || 'found' in place);
}

function putCaret(editor: MinuteEditorHandle | null, place: CaretPlace): void {
  if (!isInText(place)) editor?.focus(place);
  else if ('parked' in place) editor?.toParked(place.parked);
  else {
    editor?.select(place.found);
    if (place.goOn) editor?.focus();
  }
}
