import { useEffect, useState } from 'react';

const ROOM_BESIDE_THE_SHEET = '(min-width: 1180px)';

const SWITCH = 'carried-switch';

/** The panel at the right of the sheet, and the switch that shows and hides it. */
export interface Panel {
  readonly shown: boolean;
  /** Whether she asked for it: then the keyboard goes there too. */
  readonly askedFor: boolean;
  readonly switchId: string;
  readonly toggle: () => void;
}

/**
 * The panel is shown from the start where there is room for it; elsewhere Escape or a
 * followed link closes it.
 */
export function usePanel(): Panel {
  const [{ shown, askedFor }, set] = useState(() => ({
    shown: hasRoom().matches,
    askedFor: false,
  }));
  useEffect(() => {
    const room = hasRoom();
    const follow = () => set({ shown: room.matches, askedFor: false });
    room.addEventListener('change', follow);
    return () => room.removeEventListener('change', follow);
  }, []);
  useEffect(() => {
    if (!shown || hasRoom().matches) return;
    const close = () => set({ shown: false, askedFor: false });
    const closeAndReturn = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      close();
      document.getElementById(SWITCH)?.focus();
    };
    addEventListener('keydown', closeAndReturn);
    // Over the sheet it would hide the place that a link has just gone to.
    addEventListener('hashchange', close);
    return () => {
      removeEventListener('keydown', closeAndReturn);
      removeEventListener('hashchange', close);
    };
  }, [shown]);
  const toggle = () => set({ shown: !shown, askedFor: true });
  return { shown, askedFor, switchId: SWITCH, toggle };
}

function hasRoom(): MediaQueryList {
  return matchMedia(ROOM_BESIDE_THE_SHEET);
}
