import { useEffect, useEffectEvent, useRef } from 'react';

/**
 * Does what she asks for at once, or, where it is not ready yet, once it is. Where what she asked it
 * of (`of`) has become another by then, it is not done.
 */
export function useOnceReady(isReady: boolean, of: unknown, act: () => void): () => void {
  const waiting = useRef<{ readonly of: unknown } | null>(null);
  const actWaiting = useEffectEvent(() => {
    if (waiting.current?.of === of) act();
    waiting.current = null;
  });
  useEffect(() => {
    if (isReady) actWaiting();
  }, [isReady]);
  return () => {
    if (isReady) act();
    else waiting.current = { of };
  };
}
