import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const START = fileURLToPath(new URL('../../electron/start.mjs', import.meta.url));

/** A running `npm start`, in the browser unless told otherwise. */
export interface StartedApp {
  readonly address: string;
  /** What it has printed so far. */
  readonly printed: () => string;
  readonly stop: () => Promise<void>;
}

/** How a `npm start` that ended by itself ended. */
export interface Ended {
  readonly code: number | null;
  readonly printed: string;
}

/** Starts the app on a port and waits until it can be looked at. */
export async function startApp(
  port: number,
  environment: Record<string, string> = { MINUTEBOOK_SHELL: 'browser' },
): Promise<StartedApp> {
  const { child, printed } = run(port, environment);
  const address = `http://127.0.0.1:${port}/`;
  await until(() => printed().includes(address) || child.exitCode !== null);
  if (child.exitCode !== null) throw new Error(`npm start ended:\n${printed()}`);
  return { address, printed, stop: () => stopped(child) };
}

/** Starts the app and waits until it gives up. */
export async function startInVain(
  port: number,
  environment: Record<string, string>,
): Promise<Ended> {
  const { child, printed } = run(port, environment);
  await once(child, 'close');
  return { code: child.exitCode, printed: printed() };
}

/** A port that nothing uses. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port could be had.');
  return address.port;
}

function run(port: number, environment: Record<string, string>) {
  const env = {
    ...process.env,
    MINUTEBOOK_NO_OPEN: '1',
    MINUTEBOOK_PORT: String(port),
    ...environment,
  };
  const child = spawn(process.execPath, [START], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  child.stdout.on('data', chunk => {
    text += chunk;
  });
  child.stderr.on('data', chunk => {
    text += chunk;
  });
  return { child, printed: () => text };
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill('SIGINT');
  await once(child, 'close');
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise(resolve => setTimeout(resolve, 50));
}
