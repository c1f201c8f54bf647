/** By then the page stands and she has begun to read, in milliseconds. */
const SETTLED = 1_500;

/** How long the browser may have no time for it before a slice is done all the same. */
const LONGEST_WAIT = 1_000;

/** Resolves when the page has stood for a while after it was opened. */
export function settled(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, SETTLED));
}

/** Resolves when the browser has nothing better to do: between the frames, not in the way of a key. */
export function idle(): Promise<void> {
  return new Promise(resolve => requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT }));
}
