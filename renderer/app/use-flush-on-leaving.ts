import { useEffect } from 'react';
import type { Desk } from '../desk/desk';

/**
 * While mounted, what is not yet saved is saved at once when the window is hidden or left, and she
 * is asked before a window is closed that could not save it.
 */
export function useFlushOnLeaving(desk: Desk): void {
  useEffect(() => {
    const flush = () => {
      // A failure shows in the status bar, and is tried again from there.
      desk.flush().catch(() => {});
    };
    const hidden = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    const leaving = (event: BeforeUnloadEvent) => {
      const { saving, readOnly } = desk.view.getState();
      flush();
      if (saving.state !== 'saved' && !readOnly) event.preventDefault();
    };
    document.addEventListener('visibilitychange', hidden);
    addEventListener('pagehide', flush);
    addEventListener('beforeunload', leaving);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      removeEventListener('pagehide', flush);
      removeEventListener('beforeunload', leaving);
    };
  }, [desk]);
}
