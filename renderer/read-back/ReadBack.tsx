import { titleInWords } from '../../shared/model/agenda-item';
import './read-back.css';
import { type KeyboardEvent, type ReactNode, useEffect, useState } from 'react';
import { dueInWords } from '../../shared/model/due';
import { type Inline, plainText, type ReferenceLabel } from '../../shared/model/inline';
import { ownersInWords } from '../../shared/model/owner';
import type { DialogProps } from '../commands/dialog-props';
import { openMeetingId } from '../commands/open-places';
import { type Desk, useDesk } from '../desk/desk';
import { inOrder } from '../meeting/in-order';
import { type MeetingView, meetingView } from '../meeting/meeting-view';
import { withBoldVerbs } from '../sheet/bold-verbs';
import { Dialog } from '../ui/Dialog';
import { type ReadBackLine, readBackLines } from './read-back-lines';

/**
 * The action or outcome with the caret, else the last one, in type that the whole room can read; the
 * arrows go to others, Escape or F8 goes back.
 */
export function ReadBack({ onClose }: DialogProps) {
  const desk = useDesk();
  const [view] = useState(() => viewOf(openMeetingId(desk), desk.book.getState().book));
  const [lines] = useState(() => (view ? readBackLines(view, desk.view.getState().itemId) : []));
  const [at, setAt] = useState(() => firstOf(lines, desk));
  const line = lines[at];
  useEffect(() => {
    // Where the screen cannot be filled it is read in the window.
    void desk.host.fillScreen('yes');
    return () => void desk.host.fillScreen('no');
  }, [desk]);
  const press = ({ key }: KeyboardEvent) => {
    if (key === 'F8') onClose();
    if (key === 'ArrowUp' || key === 'ArrowLeft') setAt(Math.min(at + 1, lines.length - 1));
    if (key === 'ArrowDown' || key === 'ArrowRight') setAt(Math.max(at - 1, 0));
  };
  return (
    <Dialog title="Read back" size="full" onClose={onClose}>
      <section
        className="read-back"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys go through the lines
        tabIndex={0}
        aria-label="What was written"
        aria-live="polite"
        onKeyDown={press}
      >
        {line && view ? (
          <Read line={line} view={view} />
        ) : (
          <p>No action and no outcome is written at this meeting yet.</p>
        )}
      </section>
      {lines.length > 1 && (
        <p className="read-back-count">
          {at + 1} of {lines.length}: the arrow keys go to the others, Escape or F8 goes back
        </p>
      )}
    </Dialog>
  );
}

function Read({ line, view }: { line: ReadBackLine; view: MeetingView }) {
  const { entry, block } = line;
  const { references, label, committee } = view.frame;
  const title = titleInWords(entry.item);
  const where = entry.number === '' ? title : `${entry.number}. ${title}`;
  return (
    <>
      <p className="read-back-where">{where}</p>
      {block.type === 'action' && (
        <p className="read-back-ref">
          {committee.houseStyle.labels.action} {references.get(block.attrs.id)}
        </p>
      )}
      <p className={`read-back-words read-back-${block.type}`}>
        {block.type === 'action'
          ? plainText(block.content, label)
          : inOrder(
              withBoldVerbs(block.content ?? [], committee.outcomeVerbs).map(piece =>
                wordsOf(piece, label),
              ),
            )}
      </p>
      {block.type === 'action' && (
        <p className="read-back-facts">
          {block.attrs.owners.length > 0 ? ownersInWords(block.attrs.owners) : 'No owner'}
          {block.attrs.due ? ` · due ${dueInWords(block.attrs.due)}` : ' · no due date'}
        </p>
      )}
    </>
  );
}

function wordsOf(piece: Inline, label: ReferenceLabel): ReactNode {
  const words = plainText([piece], label);
  const isBold = piece.type === 'text' && piece.marks?.some(({ type }) => type === 'bold');
  return isBold ? <strong>{words}</strong> : words;
}

/** Which line is read first: the one with the caret, else the last that was written. */
function firstOf(lines: readonly ReadBackLine[], { editor, view }: Desk): number {
  const range = editor.current?.selectedBlocks();
  const { itemId } = view.getState();
  const here = lines.findIndex(
    ({ entry, block }) =>
      range && entry.item.id === itemId && entry.minute?.blocks[range.to - 1] === block,
  );
  return Math.max(here, 0);
}

function viewOf(
  meetingId: string | null,
  book: Parameters<typeof meetingView>[0],
): MeetingView | null {
  return meetingId === null ? null : meetingView(book, meetingId);
}
