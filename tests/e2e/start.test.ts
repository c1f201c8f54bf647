import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RESPONSE_HEADERS } from '../../electron/main/response-headers';
import { freePort, type StartedApp, startApp, startInVain } from './started-app';

const ROOT = path.resolve(import.meta.dirname, '../..');

describe('npm start', () => {
  let app: StartedApp;
  let port: number;
  let nowhere: string;

  beforeAll(async () => {
    port = await freePort();
    app = await startApp(port);
    nowhere = await mkdtemp(path.join(tmpdir(), 'minutebook-start-'));
  }, 120_000);

  afterAll(async () => {
    await app?.stop();
    await rm(nowhere, { recursive: true, force: true });
  });

  /** Asks for exactly this path; `fetch` would tidy it first. */
  function ask(asked: string): Promise<{ status: number; text: string }> {
    return new Promise((resolve, reject) => {
      const asking = request({ host: '127.0.0.1', port, path: asked }, answer => {
        let text = '';
        answer.on('data', chunk => {
          text += chunk;
        });
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
      });
      asking.on('error', reject).end();
    });
  }

  /** As where Electron's program is neither installed nor kept nor to be had. */
  function withoutElectron(): Record<string, string> {
    return {
      ELECTRON_OVERRIDE_DIST_PATH: path.join(nowhere, 'electron'),
      ELECTRON_MIRROR: 'http://127.0.0.1:9/',
      npm_config_electron_mirror: 'http://127.0.0.1:9/',
      electron_config_cache: nowhere,
    };
  }

  test('the page is served with the desktop’s own policy', async () => {
    const { headers } = await fetch(app.address);
    for (const [name, value] of Object.entries(RESPONSE_HEADERS)) {
      expect(headers.get(name), name).toBe(value);
    }
  });

  test.each([
    '/../../package.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/assets/..%5c..%5c..%5cpackage.json',
    '//etc/passwd',
    '/@fs/etc/passwd',
    '/package.json',
  ])('%s leads to no file outside the page', async asked => {
    const { status, text } = await ask(asked);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(text).not.toContain('minutebook');
    expect(text).not.toContain('root:');
  });

  test('where another program has the port it says so and ends', async () => {
    const { code, printed } = await startInVain(port, { MINUTEBOOK_SHELL: 'browser' });
    expect(code).toBe(1);
    expect(printed.trim().split('\n')).toHaveLength(1);
    expect(printed).toContain(`Another program uses port ${port}`);
  });

  /** The lines it printed, without the one that a slow machine is told while Electron is asked for. */
  function lines({ printed }: StartedApp): string[] {
    return printed()
      .trim()
      .split('\n')
      .filter(line => line !== 'Getting Electron, once …');
  }

  /** A program that stands for Electron's: it notes what it is given, and ends with this code. */
  async function electronThatEnds(code: number): Promise<Record<string, string>> {
    const dist = await mkdtemp(path.join(nowhere, 'dist-'));
    const program = path.join(dist, 'electron');
    await writeFile(program, `#!/bin/sh\necho "opened $*"\nexit ${code}\n`);
    await chmod(program, 0o755);
    return { ELECTRON_OVERRIDE_DIST_PATH: dist };
  }

  test.skipIf(process.platform !== 'linux')('where Electron is it opens the program', async () => {
    const { code, printed } = await startInVain(await freePort(), await electronThatEnds(0));
    expect(code).toBe(0);
    expect(printed.trim()).toBe(`opened ${ROOT}`);
  });

  test.skipIf(process.platform !== 'linux')(
    'where Electron does not start the page is served',
    async () => {
      const other = await startApp(await freePort(), await electronThatEnds(1));
      await other.stop();
      expect(lines(other)).toEqual([
        `opened ${ROOT}`,
        `Electron could not start on this computer, so Minutebook runs in your browser: ${other.address} (Ctrl+C ends it)`,
      ]);
    },
  );

  test('where Electron cannot be had it says so in one line and serves the page', async () => {
    const other = await startApp(await freePort(), withoutElectron());
    await other.stop();
    expect(lines(other)).toEqual([
      `Electron is not installed and could not be downloaded, so Minutebook runs in your browser: ${other.address} (Ctrl+C ends it)`,
    ]);
  });

  test('where Electron alone will do it ends in vain', async () => {
    const environment = { ...withoutElectron(), MINUTEBOOK_SHELL: 'electron' };
    const { code, printed } = await startInVain(await freePort(), environment);
    expect(code).toBe(1);
    expect(printed).toContain('Electron is not installed and could not be downloaded.');
  });

  test('a page that is newer than its sources is not built again', async () => {
    const page = new URL('../../out/web/index.html', import.meta.url);
    const before = await readFile(page, 'utf8');
    const other = await startApp(await freePort());
    await other.stop();
    expect(await readFile(page, 'utf8')).toBe(before);
  });
});
