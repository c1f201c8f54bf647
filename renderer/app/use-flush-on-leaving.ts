import { useEffect } from 'react';
import type { Desk } from '../desk/desk';

/**
 * While mounted, what is not yet saved is saved at once when the window is hidden or left, and she
 * is asked before a window is closed that could not save it. A window that is left with everything
 * saved is noted to have closed cleanly.
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
    const left = () => {
      if (desk.view.getState().saving.state === 'saved') desk.closeCleanly();
      flush();
    };
    document.addEventListener('visibilitychange', hidden);
    addEventListener('pagehide', left);
    addEventListener('beforeunload', leaving);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      removeEventListener('pagehide', left);
      removeEventListener('beforeunload', leaving);
    };
  }, [desk]);
}
