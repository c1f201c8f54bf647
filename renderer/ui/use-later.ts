import { useDeferredValue } from 'react';

/**
 * Whether what can wait is drawn yet: not when this first appears, but right after it was painted, in
 * turns that a key may come between.
 */
export function useLater(): boolean {
  return useDeferredValue(true, false);
}
