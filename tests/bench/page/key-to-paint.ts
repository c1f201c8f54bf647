import type { Page } from 'playwright-core';

/** How long after a key its letter was painted, in milliseconds. */
export interface KeyToPaint {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

const KEYS = 200;

/** A fast typist's pace, in milliseconds from key to key. */
const PACE = 45;

const WORDS = 'the committee noted that work was going on and that an update would be given ';

/** Types where the caret stands, and times each key until the page was painted after it. */
export async function keyToPaint(page: Page): Promise<KeyToPaint> {
  await page.evaluate(listen);
  for (let at = 0; at < KEYS; at += 1) {
    await page.keyboard.press(
      WORDS[at % WORDS.length] === ' ' ? 'Space' : (WORDS[at % WORDS.length] ?? 'a'),
    );
    await page.waitForTimeout(PACE);
  }
  const times = (await page.evaluate(() => window.keyTimes)).toSorted((a, b) => a - b);
  return { p50: at(times, 0.5), p95: at(times, 0.95), p99: at(times, 0.99) };
}

declare global {
  interface Window {
    keyTimes: number[];
  }
}

/** From the key's own time stamp to the first turn after the frame in which it was drawn. */
function listen(): void {
  const times: number[] = [];
  window.keyTimes = times;
  addEventListener(
    'keydown',
    ({ timeStamp }) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => times.push(performance.now() - timeStamp);
        port2.postMessage(null);
      }),
    { capture: true },
  );
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
