import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type Browser, chromium, type Page } from 'playwright-core';
import { ANSWERS_WITHIN, CHROMIUM_ARGUMENTS, CHROMIUM_PROGRAM, startedInTheEnd } from './chromium';

/** A Chromium that keeps its data in a folder, and can be killed. */
export interface ChromiumOnDisk {
  readonly newPage: () => Promise<Page>;
  /** Closes its pages, which may still do what closing asks of them, and ends it. */
  readonly close: () => Promise<void>;
  /** Ends it at once with all its processes (SIGKILL), as a failing machine does. */
  readonly kill: () => Promise<void>;
}

/** Starts a Chromium on the profile in this folder. */
export function chromiumOnDisk(profile: string): Promise<ChromiumOnDisk> {
  return startedInTheEnd(() => started(profile));
}

async function started(profile: string): Promise<ChromiumOnDisk> {
  const child = spawn(
    CHROMIUM_PROGRAM,
    [...CHROMIUM_ARGUMENTS, '--remote-debugging-port=0', `--user-data-dir=${profile}`],
    // A group of its own, so that a kill takes the renderers and helpers along.
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const address = await debuggerOf(child);
  const browser = await chromium
    .connectOverCDP(address, { timeout: ANSWERS_WITHIN })
    .catch(async error => {
      await killed(child);
      throw error;
    });
  return {
    newPage: () => newPage(browser),
    close: () => closed(browser, child),
    kill: () => killed(child),
  };
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

function newPage(browser: Browser): Promise<Page> {
  const [context] = browser.contexts();
  if (!context) throw new Error('Chromium has no profile.');
  return context.newPage();
}

async function closed(browser: Browser, child: ChildProcess): Promise<void> {
  const ended = once(child, 'close');
  for (const page of browser.contexts().flatMap(context => context.pages())) await page.close();
  const session = await browser.newBrowserCDPSession();
  // The answer may be cut off by the end of the browser itself.
  await session.send('Browser.close').catch(() => {});
  await ended;
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'close');
  process.kill(-child.pid, 'SIGKILL');
  await closed;
}
