import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { zipName } from '../../packaging/runtime.mjs';
import { fakeRuntime } from './fake-runtime';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** No server answers there. */
const NOWHERE = 'http://127.0.0.1:9/';
const DIST = fileURLToPath(new URL('../../packaging/dist.mjs', import.meta.url));

describe.skipIf(!inject('hasBuilder'))('npm run dist', () => {
  let empty: string;
  beforeAll(async () => {
    empty = await mkdtemp(path.join(tmpdir(), 'minutebook-dist-'));
  });
  afterAll(() => rm(empty, { recursive: true, force: true }));

  /** Runs it with the environment changed so; what it printed, line by line, and its code. */
  function dist(environment: Record<string, string>): Promise<{ code: unknown; lines: string[] }> {
    const run = spawn(process.execPath, [DIST], { env: { ...process.env, ...environment } });
    let printed = '';
    for (const stream of [run.stdout, run.stderr]) {
      stream.setEncoding('utf8').on('data', chunk => {
        printed += chunk;
      });
    }
    return new Promise(resolve => {
      run.once('close', code => resolve({ code, lines: printed.trim().split('\n') }));
    });
  }

  /** What it would leave behind that is half made, and what is in dist. */
  async function left(): Promise<unknown> {
    const dist = await readdir(path.join(ROOT, 'dist')).catch(() => null);
    return { dist, isMaking: existsSync(path.join(ROOT, 'out/packages')) };
  }

  test.each([
    [
      'cannot be fetched',
      () => ({
        ELECTRON_MIRROR: NOWHERE,
        npm_config_electron_mirror: NOWHERE,
        electron_config_cache: empty,
      }),
    ],
    ['is not in the folder named', () => ({ MINUTEBOOK_ELECTRON_ZIPS: empty })],
  ])('where the runtime %s it says so in one line and leaves nothing', async (_, environment) => {
    const before = await left();
    const { code, lines } = await dist(environment());
    expect(code).toBe(1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^No package was made: Electron's runtime for \w+ could not be/);
    expect(lines[0]).toContain(`a folder that holds ${zipName()}.`);
    expect(await left()).toEqual(before);
  });

  test.runIf(process.platform === 'linux')(
    'where what makes the packages cannot be fetched it says so and leaves nothing half made',
    async () => {
      const before = await left();
      const zip = await fakeRuntime('linux');
      const { code, lines } = await dist({
        MINUTEBOOK_ELECTRON_ZIPS: path.dirname(zip),
        ELECTRON_BUILDER_BINARIES_MIRROR: NOWHERE,
        ELECTRON_BUILDER_CACHE: empty,
      });
      await rm(path.dirname(zip), { recursive: true });
      expect(code).toBe(1);
      expect(lines.at(-1)).toMatch(
        /^No package was made: what electron-builder makes packages with/,
      );
      expect(await left()).toEqual(before);
    },
  );
});
