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

/** A Chromium with a fresh profile, which calls nobody by itself. */
export function openChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM_PROGRAM,
    args: CHROMIUM_ARGUMENTS,
  });
}
