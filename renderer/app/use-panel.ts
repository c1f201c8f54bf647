import { useEffect, useState } from 'react';

const ROOM_BESIDE_THE_SHEET = '(min-width: 1180px)';

/** The panel at the right of the sheet, and the switch that shows and hides it. */
export interface Panel {
  readonly shown: boolean;
  readonly toggle: () => void;
}

/** The panel is shown from the start where there is room for it; elsewhere Escape closes it. */
export function usePanel(): Panel {
  const [shown, setShown] = useState(() => matchMedia(ROOM_BESIDE_THE_SHEET).matches);
  useEffect(() => {
    const room = matchMedia(ROOM_BESIDE_THE_SHEET);
    const follow = () => setShown(room.matches);
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !room.matches) setShown(false);
    };
    room.addEventListener('change', follow);
    addEventListener('keydown', close);
    return () => {
      room.removeEventListener('change', follow);
      removeEventListener('keydown', close);
    };
  }, []);
  return { shown, toggle: () => setShown(before => !before) };
}
