import type { Order } from './field';

/** Which of two stands first: below zero for `a`. */
export function compared(a: Order, b: Order): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
