import { useEffect, useLayoutEffect, useRef } from 'react';
import { holdKeys } from './held-keys';

/**
 * While this is shown in place of something that is on its way, or beside it as long as `comes` says
 * so, what is pressed waits for that. It is let go together with the first effects of what comes, for
 * these give it the keyboard.
 */
export function useHeldKeys(comes = true): void {
  const release = useRef<(() => void) | null>(null);
  useLayoutEffect(() => {
    if (comes) release.current = holdKeys();
  }, [comes]);
  useEffect(() => (comes ? () => release.current?.() : undefined), [comes]);
}
