import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import {
  ANSWERS_WITHIN,
  CHROMIUM_ARGUMENTS,
  CHROMIUM_PROGRAM,
  startedInTheEnd,
} from '../../../e2e/chromium';

/** The Chromium whose pages are the windows. */
export interface OpenChromium {
  readonly context: BrowserContext;
  /** Where a test can look at the same pages. */
  readonly debugger: string;
  /** The process, and with it the group of all its processes. */
  readonly pid: number;
  /** Ends it as one quits a browser: what it keeps is written. */
  readonly quit: () => Promise<void>;
  /** Ends it at once. */
  readonly kill: () => void;
}

/** Starts Chromium on the profile that belongs to the program's data; `gone` hears of its end. */
export async function startChromium(userData: string, gone: () => void): Promise<OpenChromium> {
  const { child, address, browser } = await startedInTheEnd(() => started(userData));
  child.once('exit', gone);
  const [context] = browser.contexts();
  if (!context || child.pid === undefined) throw new Error('Chromium has no profile.');
  const { pid } = child;
  return {
    context,
    debugger: address,
    pid,
    quit: () => quit(browser, child),
    kill: () => killGroup(pid),
  };
}

async function started(userData: string) {
  const profile = path.join(userData, 'chromium');
  const child = spawn(
    CHROMIUM_PROGRAM,
    [
      ...CHROMIUM_ARGUMENTS,
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--no-first-run',
      'about:blank',
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const address = await debuggerOf(child);
  const answering = chromium.connectOverCDP(address, { timeout: ANSWERS_WITHIN });
  const browser = await answering.catch(async error => {
    const exited = once(child, 'exit');
    if (child.pid !== undefined) killGroup(child.pid);
    await exited;
    throw error;
  });
  return { child, address, browser };
}

function debuggerOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    child.once('close', () => reject(new Error(`Chromium did not start:\n${printed}`)));
    child.stderr?.on('data', chunk => {
      printed += chunk;
      const found = /DevTools listening on (ws:\S+)/.exec(printed);
      if (found?.[1]) resolve(found[1]);
    });
  });
}

async function quit(browser: Browser, child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  const session = await browser.newBrowserCDPSession();
  await session.send('Browser.close').catch(() => {});
  await exited;
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
