import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** The Chromium that everything is looked at with. */
export const CHROMIUM_PROGRAM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Without a window, calling nobody by itself, and without the native dialogs no test can answer. */
export const CHROMIUM_ARGUMENTS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-blink-features=FileSystemAccessLocal',
];

/** Why nothing can be looked at on this computer, or `null` where a Chromium is installed. */
export const noChromium: string | null = existsSync(CHROMIUM_PROGRAM)
  ? null
  : `no Chromium at ${CHROMIUM_PROGRAM}; set CHROMIUM to one`;

/** How long a Chromium that has started may take to answer, in milliseconds. */
export const ANSWERS_WITHIN = 15_000;

/** How often it is started before it is given up. */
const STARTS = 3;

/**
 * What this starts. A Chromium that starts and then answers nothing, as happens now and then after a
 * kill or on a busy machine, is to be ended by `start`, and is started again.
 */
export async function startedInTheEnd<T>(start: () => Promise<T>): Promise<T> {
  for (let count = 1; count < STARTS; count += 1) {
    const started = await start().catch(() => null);
    if (started !== null) return started;
  }
  return start();
}

/** A Chromium with a fresh profile, which calls nobody by itself. */
export function openChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM_PROGRAM,
    args: CHROMIUM_ARGUMENTS,
  });
}
