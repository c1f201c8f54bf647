import type { HostEvents } from '../../../shared/host';

/**
 * What a browser tells of leaving: what is not yet saved is saved when the window is hidden or left,
 * and she is asked before a window is closed that could not save it.
 */
export function listenInBrowser({ leaving, isSaved }: HostEvents): () => void {
  const save = () => void leaving(false);
  const left = () => void leaving(true);
  const hidden = () => {
    if (document.visibilityState === 'hidden') save();
  };
  const unloading = (event: BeforeUnloadEvent) => {
    save();
    if (!isSaved()) event.preventDefault();
  };
  document.addEventListener('visibilitychange', hidden);
  addEventListener('pagehide', left);
  addEventListener('beforeunload', unloading);
  return () => {
    document.removeEventListener('visibilitychange', hidden);
    removeEventListener('pagehide', left);
    removeEventListener('beforeunload', unloading);
  };
}
