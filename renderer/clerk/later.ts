/** Work that is put off until nothing has asked for it for a while. */
export interface Later {
  readonly ask: () => void;
  readonly end: () => void;
}

/** Runs the work so many milliseconds after it was first asked for, once for all who asked. */
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
