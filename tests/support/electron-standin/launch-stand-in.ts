import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { builtStandIn } from './build-stand-in';
import type { LaunchedApp, Launching } from './launched-app';

const HOOK = new URL('./hook/register.mjs', import.meta.url).href;
const PATIENCE = 30_000;

/** What the stand-in says of itself once its Chromium runs. */
interface Ready {
  readonly standIn: 'ready';
  readonly debugger: string;
  readonly chromium: number;
}

/** How something that was evaluated ended. */
type Evaluated =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly message: string };

/** Starts the built program in Node, with the stand-in where it imports `electron`. */
export async function launchStandIn(
  { userData, args = [], environment = {} }: Launching,
  main: string,
): Promise<LaunchedApp> {
  const child = fork(main, [...args], {
    execArgv: ['--import', HOOK],
    env: {
      ...process.env,
      ...environment,
      STANDIN_USER_DATA: userData,
      STANDIN_MODULE: pathToFileURL(await builtStandIn()).href,
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    serialization: 'advanced',
  });
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const ready = await readiness(child, ended);
  const browser = await chromium.connectOverCDP(ready.debugger);
  const leave = async () => {
    await ended;
    await browser.close().catch(() => {});
  };
  const evaluate = evaluator(child);
  return {
    firstWindow: () => firstWindow(browser),
    evaluate,
    close: async () => {
      // What it answers may come no more.
      void evaluate(({ app }) => app.quit()).catch(() => {});
      await leave();
    },
    kill: async () => {
      child.kill('SIGKILL');
      endGroup(ready.chromium);
      await leave();
    },
    ended: ended.finally(() => browser.close().catch(() => {})),
  };
}

function readiness(child: ChildProcess, ended: Promise<number | null>): Promise<Ready> {
  return new Promise((resolve, reject) => {
    child.on('message', (message: Ready | Evaluated) => {
      if ('standIn' in message) resolve(message);
    });
    void ended.then(code => reject(new Error(`The program ended early with ${code}.`)));
  });
}

function evaluator(child: ChildProcess): LaunchedApp['evaluate'] {
  const waiting = new Map<number, (answer: Evaluated) => void>();
  let count = 0;
  child.on('message', (message: Ready | Evaluated) => {
    if (!('id' in message)) return;
    waiting.get(message.id)?.(message);
    waiting.delete(message.id);
  });
  child.once('exit', () => {
    for (const [id, answer] of waiting) answer({ id, message: 'The program has ended.' });
    waiting.clear();
  });
  return (run, ...[argument]) => {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error('The program has ended.');
    count += 1;
    const id = count;
    return new Promise((resolve, reject) => {
      waiting.set(id, answer => {
        if ('message' in answer) reject(new Error(answer.message));
        else resolve(answer.value as never);
      });
      child.send({ id, source: run.toString(), argument });
    });
  };
}

async function firstWindow(browser: Browser): Promise<Page> {
  const until = Date.now() + PATIENCE;
  while (Date.now() < until) {
    const pages = browser.contexts().flatMap(context => context.pages());
    const shown = pages.find(page => page.url().startsWith('https://'));
    if (shown) {
      await shown.waitForLoadState('domcontentloaded');
      return shown;
    }
    await new Promise(resolve => setTimeout(resolve, 20));
  }
  throw new Error('The program has opened no window.');
}

/** Chromium and the processes it has started are a group of their own. */
function endGroup(chromium: number): void {
  try {
    process.kill(-chromium, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
