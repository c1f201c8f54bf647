import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PROGRAM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Why nothing can be looked at on this computer, or `null` where a Chromium is installed. */
export const noChromium: string | null = existsSync(PROGRAM)
  ? null
  : `no Chromium at ${PROGRAM}; set CHROMIUM to one`;

/** A Chromium with a fresh profile, which calls nobody by itself. */
export function openChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: PROGRAM,
    args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}
