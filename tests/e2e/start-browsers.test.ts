import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { freePort, startApp } from './started-app';

// Programs of the test's own stand for the browsers of the computer: each notes what it was given.
describe.skipIf(process.platform !== 'linux')('npm start opens the page', () => {
  let folder: string;
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

  /** What was opened, where `ADDRESS` stands for the page's own. */
  async function opened(environment: Record<string, string> = {}): Promise<string[]> {
    await symlink('/bin/sh', path.join(folder, 'bin', 'sh'));
    const app = await startApp(await freePort(), {
      MINUTEBOOK_SHELL: 'browser',
      MINUTEBOOK_NO_OPEN: '',
      PATH: path.join(folder, 'bin'),
      DISPLAY: ':99',
      WAYLAND_DISPLAY: '',
      ...environment,
    });
    await new Promise(resolve => setTimeout(resolve, 400));
    const isUp = (await fetch(app.address)).ok;
    await app.stop();
    expect(isUp).toBe(true);
    expect(app.printed()).toContain(app.address);
    const noted = await readFile(path.join(folder, 'opened'), 'utf8').catch(() => '');
    return noted.trim().replaceAll(app.address, 'ADDRESS').split('\n').filter(Boolean);
  }

  test('in a Chromium’s window of its own where there is one', async () => {
    await installed('google-chrome');
    await installed('xdg-open');
    expect(await opened()).toEqual(['google-chrome --app=ADDRESS']);
  });

  test('in her own browser where there is none', async () => {
    await installed('xdg-open');
    expect(await opened()).toEqual(['xdg-open ADDRESS']);
  });

  test('in her own browser where the Chromium does not start', async () => {
    await installed('chromium', 1);
    await installed('xdg-open');
    expect(await opened()).toEqual(['chromium --app=ADDRESS', 'xdg-open ADDRESS']);
  });

  test('nowhere, and stays up with its address printed, where no browser is', async () => {
    expect(await opened()).toEqual([]);
  });

  test('nowhere, and stays up with its address printed, without a screen', async () => {
    await installed('chromium');
    await installed('xdg-open');
    expect(await opened({ DISPLAY: '' })).toEqual([]);
  });
});
