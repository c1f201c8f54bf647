import type { Transaction } from 'prosemirror-state';
import { ReplaceStep } from 'prosemirror-transform';

/** After a pause this long, in milliseconds, typing begins a new step. */
const PAUSE = 500;

const ENDS = 'endsStep';

/** The change marked as the end of an undo step: what is typed next is undone apart from it. */
export function endingStep(change: Transaction): Transaction {
  return change.setMeta(ENDS, true);
}

/** Whether an undo step ends with this change. */
export function endsStep(change: Transaction): boolean {
  return change.getMeta(ENDS) === true;
}

/** Where and when something was changed last. */
interface LastChange {
  readonly time: number;
  readonly from: number;
  readonly to: number;
  readonly isCommand: boolean;
}

/** Tells where one undo step of the minute ends and the next begins. */
export interface UndoSteps {
  /** Whether this change of her own begins a new step: typing goes on in the last one. */
  readonly starts: (change: Transaction) => boolean;
  /** After a change from outside, or an undo, whatever comes begins a new step. */
  readonly end: () => void;
}

/**
 * Typing goes on in its step while it is quick and in one place; a pause, another place, and
 * anything but typing begin a new one. What is typed after a command is apart from it.
 */
export function undoSteps(): UndoSteps {
  let last: LastChange | null = null;
  return {
    starts: change => {
      const isCommand = !isTyping(change);
      const goesOn = last !== null && !isCommand && !last.isCommand && follows(change, last);
      last = { time: change.time, ...changedRange(change), isCommand };
      return !goesOn;
    },
    end: () => {
      last = null;
    },
  };
}

/** The stretch that a change touched, in the document after it. */
export function changedRange(change: Transaction): { from: number; to: number } {
  let from = Number.POSITIVE_INFINITY;
  let to = 0;
  change.mapping.maps.forEach((map, at) => {
    const rest = change.mapping.slice(at + 1);
    map.forEach((_oldStart, _oldEnd, start, end) => {
      from = Math.min(from, rest.map(start, -1));
      to = Math.max(to, rest.map(end, 1));
    });
  });
  return { from: Math.min(from, to), to };
}

function follows(change: Transaction, last: LastChange): boolean {
  if (change.time - last.time > PAUSE) return false;
  let isBeside = change.mapping.maps.length > 0;
  change.mapping.maps[0]?.forEach((start, end) => {
    isBeside &&= start <= last.to && end >= last.from;
  });
  return isBeside;
}

/** Whether letters were put in or taken out in one line, or a new line begun, and no more. */
function isTyping(change: Transaction): boolean {
  if (change.getMeta('paste') || change.getMeta('uiEvent') !== undefined) return false;
  return change.steps.every((step, at) => {
    const before = change.docs[at];
    return (
      step instanceof ReplaceStep && before !== undefined && (isText(step, before) || isEnter(step))
    );
  });
}

function isText({ from, to, slice }: ReplaceStep, before: Transaction['doc']): boolean {
  if (slice.openStart > 0 || slice.openEnd > 0) return false;
  if (!slice.content.content.every(node => node.isText)) return false;
  return before.resolve(from).sameParent(before.resolve(to));
}

function isEnter({ from, to, slice }: ReplaceStep): boolean {
  return from === to && slice.openStart > 0 && slice.openStart === slice.openEnd && isBlank(slice);
}

function isBlank({ content }: ReplaceStep['slice']): boolean {
  return content.textBetween(0, content.size) === '';
}
