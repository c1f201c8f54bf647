/** Work that is put off, and done once for all who asked for it meanwhile. */
export interface Later {
  readonly ask: () => void;
  readonly end: () => void;
}

/** Runs the work so many milliseconds after it was first asked for. */
export function later(milliseconds: number, work: () => Promise<void>): Later {
  let timer: ReturnType<typeof setTimeout> | null = null;
  return {
    ask: () => {
      timer ??= setTimeout(() => {
        timer = null;
        void work();
      }, milliseconds);
    },
    end: () => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  };
}

/** Runs the work once nothing has asked for it for so many milliseconds. */
export function whenQuiet(milliseconds: number, work: () => Promise<void>): Later {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    ask: () => {
      clearTimeout(timer);
      timer = setTimeout(() => void work(), milliseconds);
    },
    end: () => clearTimeout(timer),
  };
}
