/** The windows that are open. */
export const openWindows = new Set<{ readonly close: () => void }>();
