import { type DragEvent, useState } from 'react';
import { moveItemTo } from '../../shared/commands/agenda';
import type { Spot } from '../../shared/commands/agenda-places';
import { titleInWords } from '../../shared/model/agenda-item';
import type { Book } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import { agendaTree, itemsUnder } from '../../shared/registers/agenda-tree';
import { type Desk, doIt, useDesk } from '../desk/desk';

/** Where in a row something is held: it lands before it, inside it or after it. */
export type Landing = 'before' | 'inside' | 'after';

/** What a row of the agenda needs to be dragged, and to be dropped on. */
export interface DragRow {
  readonly draggable: true;
  readonly 'data-landing': Landing | undefined;
  readonly onDragStart: (event: DragEvent<HTMLElement>) => void;
  readonly onDragOver: (event: DragEvent<HTMLElement>) => void;
  readonly onDragLeave: () => void;
  readonly onDrop: (event: DragEvent<HTMLElement>) => void;
}

/** How the data of a dragged item is called, so that nothing else can be dropped. */
const KIND = 'application/x-minutebook-item';

/** Lets a row of the agenda be dragged to another place; the keys do the same. */
export function useDrag(meetingId: Id, itemId: Id, mayChange: boolean): DragRow | null {
  const desk = useDesk();
  const [landing, setLanding] = useState<Landing | null>(null);
  if (!mayChange) return null;
  return {
    draggable: true,
    'data-landing': landing ?? undefined,
    onDragStart: ({ dataTransfer }) => {
      dataTransfer.setData(KIND, itemId);
      dataTransfer.effectAllowed = 'move';
    },
    onDragOver: event => {
      if (!event.dataTransfer.types.includes(KIND)) return;
      event.preventDefault();
      setLanding(landingOf(event));
    },
    onDragLeave: () => setLanding(null),
    onDrop: event => {
      event.preventDefault();
      setLanding(null);
      const dragged = event.dataTransfer.getData(KIND);
      if (dragged !== '') drop(desk, meetingId, dragged, itemId, landingOf(event));
    },
  };
}

/** The upper and lower thirds of a row are before and after it. */
function landingOf({ currentTarget, clientY }: DragEvent<HTMLElement>): Landing {
  const { top, height } = currentTarget.getBoundingClientRect();
  const share = (clientY - top) / height;
  if (share < 1 / 3) return 'before';
  return share > 2 / 3 ? 'after' : 'inside';
}

function drop(desk: Desk, meetingId: Id, dragged: Id, target: Id, landing: Landing): void {
  const { book } = desk.book.getState();
  const item = book.records.get(dragged);
  const title = item?.kind === 'agendaItem' ? titleInWords(item) : '';
  const spot = spotOf(book, meetingId, target, landing);
  doIt(desk, { label: `move “${title}”` }, now => moveItemTo(now, { itemId: dragged, spot }));
}

function spotOf(book: Book, meetingId: Id, target: Id, landing: Landing): Spot {
  if (landing === 'after') return { after: target };
  if (landing === 'inside') return { under: target, at: null };
  const tree = agendaTree(book, meetingId);
  const under = tree.find(({ item }) => item.id === target)?.under?.id ?? null;
  return { under, at: itemsUnder(tree, under).findIndex(({ id }) => id === target) };
}
