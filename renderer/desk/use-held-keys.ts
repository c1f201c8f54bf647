import { useEffect, useLayoutEffect, useRef } from 'react';
import { holdKeys } from './held-keys';

/**
 * While this is shown in place of something that is on its way, what is pressed waits for that. It is
 * let go together with the first effects of what comes, for these give it the keyboard.
 */
export function useHeldKeys(): void {
  const release = useRef<(() => void) | null>(null);
  useLayoutEffect(() => {
    release.current = holdKeys();
  }, []);
  useEffect(() => () => release.current?.(), []);
}
