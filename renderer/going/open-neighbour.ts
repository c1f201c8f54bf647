import { agendaOf } from '../../shared/registers/agenda';
import type { Desk } from '../desk/desk';
import { enterItem } from './open-item';

/** Opens the item before or after the open one; tells whether there was one. */
export function openNeighbour(desk: Desk, direction: 'up' | 'down'): boolean {
  const { screen, itemId } = desk.view.getState();
  if (screen.name !== 'meeting') return false;
  const entries = agendaOf(desk.book.getState().book, screen.meetingId);
  const at = entries.findIndex(({ item }) => item.id === itemId);
  const next = entries[direction === 'up' ? at - 1 : at + 1];
  if (!next) return false;
  enterItem(desk, next.item.id, direction === 'up' ? 'end' : 'start');
  return true;
}
