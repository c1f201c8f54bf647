import type { Page } from 'playwright-core';
import { typedKeys } from './typed-keys';

/** A fast typist's pace, in milliseconds from key to key. */
const PACE = 45;

/**
 * Types so many keys where the caret stands, and gives for each how long after it the page was
 * painted, in milliseconds.
 */
export async function keysToPaint(page: Page, count: number): Promise<number[]> {
  await page.bringToFront();
  await page.evaluate(listen);
  for (const key of typedKeys(count)) {
    await page.keyboard.press(key);
    await page.waitForTimeout(PACE);
  }
  return page.evaluate(() => window.keyTimes);
}

declare global {
  interface Window {
    keyTimes: number[];
  }
}

/** From the key's own time stamp to the first turn after the frame in which it was drawn. */
function listen(): void {
  const isListening = window.keyTimes !== undefined;
  window.keyTimes = [];
  if (isListening) return;
  addEventListener(
    'keydown',
    ({ timeStamp }) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => window.keyTimes.push(performance.now() - timeStamp);
        port2.postMessage(null);
      }),
    { capture: true },
  );
}
