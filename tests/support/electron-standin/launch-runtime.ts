import { once } from 'node:events';
import { _electron } from 'playwright-core';
import type { LaunchedApp, Launching } from './launched-app';

/** Starts the built program under Electron itself. */
export async function launchRuntime(
  { userData, args = [], environment = {} }: Launching,
  main: string,
  executablePath: string,
): Promise<LaunchedApp> {
  const isRoot = process.getuid?.() === 0;
  const app = await _electron.launch({
    executablePath,
    args: [main, `--user-data-dir=${userData}`, ...(isRoot ? ['--no-sandbox'] : []), ...args],
    env: { ...(process.env as Record<string, string>), ...environment },
  });
  const child = app.process();
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  return {
    firstWindow: () => app.firstWindow(),
    evaluate: (run, ...argument) => app.evaluate(run as never, argument[0]) as never,
    close: async () => {
      await app.evaluate(({ app: program }) => program.quit()).catch(() => {});
      await ended;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    ended,
  };
}
