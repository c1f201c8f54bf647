import type { Id } from '../../shared/model/id';

/** How far Page Up and Page Down go in a column. */
const PAGE = 10;

/**
 * The card that a key goes to from this one: up and down in its column, left and right to the card
 * beside, or the last of a shorter column. `null` where it goes nowhere.
 */
export function cardBeside(key: string, columns: readonly (readonly Id[])[], from: Id): Id | null {
  const filled = columns.filter(cards => cards.length > 0);
  const x = filled.findIndex(cards => cards.includes(from));
  const y = filled[x]?.indexOf(from) ?? 0;
  const own = filled[x] ?? [];
  const level = (cards: readonly Id[] | undefined) => cards?.[y] ?? cards?.at(-1);
  const last = own.length - 1;
  switch (key) {
    case 'ArrowUp':
      return own[y - 1] ?? null;
    case 'ArrowDown':
      return own[y + 1] ?? null;
    case 'PageUp':
      return own[Math.max(0, y - PAGE)] ?? null;
    case 'PageDown':
      return own[Math.min(last, y + PAGE)] ?? null;
    case 'Home':
      return own[0] ?? null;
    case 'End':
      return own[last] ?? null;
    case 'ArrowLeft':
      return level(filled[x - 1]) ?? null;
    case 'ArrowRight':
      return level(filled[x + 1]) ?? null;
    default:
      return null;
  }
}
