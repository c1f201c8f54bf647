import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { freePort, startApp } from './started-app';

// Programs of the test's own stand for the browsers of the computer: each notes what it was given.
describe.skipIf(process.platform !== 'linux')('npm start opens the page', () => {
  let folder: string;
  // The page is built by the first start.
  beforeAll(async () => (await startApp(await freePort())).stop(), 120_000);
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'minutebook-browsers-'));
    await mkdir(path.join(folder, 'bin'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function installed(name: string, code = 0): Promise<void> {
    const program = path.join(folder, 'bin', name);
    const noting = `#!/bin/sh\necho "${name} $*" >> "${folder}/opened"\nexit ${code}\n`;
    await writeFile(program, noting);
    await chmod(program, 0o755);
  }

  /** Starts it, and sees that it is up and opened these, where `ADDRESS` stands for the page's own. */
  async function opens(
    expected: readonly string[],
    environment: Record<string, string> = {},
  ): Promise<void> {
    await symlink('/bin/sh', path.join(folder, 'bin', 'sh'));
    const app = await startApp(await freePort(), {
      MINUTEBOOK_SHELL: 'browser',
      MINUTEBOOK_NO_OPEN: '',
      PATH: path.join(folder, 'bin'),
      DISPLAY: ':99',
      WAYLAND_DISPLAY: '',
      ...environment,
    });
    const noted = () => readFile(path.join(folder, 'opened'), 'utf8').catch(() => '');
    const opened = async () => (await noted()).replaceAll(app.address, 'ADDRESS').split('\n');
    try {
      await expect.poll(opened).toEqual([...expected, '']);
      // Nothing more comes: that can only be waited out.
      await new Promise(resolve => setTimeout(resolve, 400));
      expect((await fetch(app.address)).ok).toBe(true);
      expect(app.printed()).toContain(app.address);
      expect(await opened()).toEqual([...expected, '']);
    } finally {
      await app.stop();
    }
  }

  test('in a Chromium’s window of its own where there is one', async () => {
    await installed('google-chrome');
    await installed('xdg-open');
    await opens(['google-chrome --app=ADDRESS']);
  });

  test('in her own browser where there is none', async () => {
    await installed('xdg-open');
    await opens(['xdg-open ADDRESS']);
  });

  test('in her own browser where the Chromium does not start', async () => {
    await installed('chromium', 1);
    await installed('xdg-open');
    await opens(['chromium --app=ADDRESS', 'xdg-open ADDRESS']);
  });

  test('nowhere, and stays up with its address printed, where no browser is', async () => {
    await opens([]);
  });

  test('nowhere, and stays up with its address printed, without a screen', async () => {
    await installed('chromium');
    await installed('xdg-open');
    await opens([], { DISPLAY: '' });
  });
});
