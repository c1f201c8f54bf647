import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import electron from 'electron/package.json' with { type: 'json' };
import { transformWithOxc } from 'vite';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

const FINDINGS = fileURLToPath(new URL('electronegativity/findings.cjs', import.meta.url));
const BUILT = fileURLToPath(new URL('../../out', import.meta.url));
const MAIN = 'main/index.js';

/** What it finds and may find, each with the reason why it stays. */
const ALLOWED: Readonly<Record<string, string>> = {
  CSP_GLOBAL_CHECK:
    'It looks for a <meta> or onHeadersReceived. The policy goes with every answer of app://minutebook (electron/main/response-headers.ts), and the checklist shows that it holds.',
  [`OPEN_EXTERNAL_JS_CHECK ${MAIN}`]:
    'One place opens addresses outside, web and e-mail addresses alone (electron/main/open-outside.ts); a seeded weakness shows that this is tested.',
  [`AUXCLICK_JS_CHECK ${MAIN}`]:
    'A click with the middle button asks for a window, and every window is denied (electron/main/window/guards.ts), whoever asks.',
  [`PRELOAD_JS_CHECK ${MAIN}`]:
    'It asks for a person to read the preload: one file of one object, the host, in a world of its own (electron/preload/index.ts).',
  'DANGEROUS_FUNCTIONS_JS_CHECK renderer/assets/word-pieces.js':
    'What mammoth brings has Function(…) for a host without `self` and for a callback that is given as text. Neither is reached, and the policy of the workers that read Word files lets no text become a program (electron/main/response-headers.ts).',
};

interface Found {
  readonly errors: readonly { readonly file: string; readonly message: string }[];
  readonly issues: readonly { readonly id: string; readonly file: string }[];
}

describe.skipIf(!inject('hasElectronegativity'))('electronegativity', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'minutebook-electronegativity-'));
    for (const part of ['main', 'preload', 'renderer']) {
      await cp(path.join(BUILT, part), path.join(folder, part), { recursive: true });
    }
    await inOlderWords(folder);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function lookedOver(): Promise<Found> {
    const answer = path.join(folder, 'found.json');
    const asked = [FINDINGS, folder, electron.version, answer];
    execFileSync(process.execPath, asked, { stdio: 'ignore' });
    const found = JSON.parse(await readFile(answer, 'utf8'));
    await rm(answer);
    return found;
  }

  function named({ issues }: Found): string[] {
    const names = issues.map(({ id, file }) =>
      file === 'N/A' ? id : `${id} ${withoutSum(path.relative(folder, file))}`,
    );
    // Each worker has a copy of what it reads Word files with.
    return [...new Set(names)].sort();
  }

  test('reads every file of the built program, and finds only what is allowed for a reason', async () => {
    const found = await lookedOver();
    expect(found.errors).toEqual([]);
    expect(named(found)).toEqual(Object.keys(ALLOWED).sort());
  });

  test('would find a window with less safety', async () => {
    const main = path.join(folder, MAIN);
    const safe = await readFile(main, 'utf8');
    const unsafe = safe
      .replace('sandbox: true', 'sandbox: false')
      .replace('webSecurity: true', 'webSecurity: false')
      .replace('contextIsolation: true', 'contextIsolation: false');
    await writeFile(main, unsafe);
    const found = named(await lookedOver());
    await writeFile(main, safe);
    expect(found).toEqual(
      expect.arrayContaining([
        `CONTEXT_ISOLATION_JS_CHECK ${MAIN}`,
        `SANDBOX_JS_CHECK ${MAIN}`,
        `WEB_SECURITY_JS_CHECK ${MAIN}`,
      ]),
    );
  });
});

/** Vite puts a sum of what a script holds behind its name. */
function withoutSum(file: string): string {
  return file.replace(/-[\w-]{8}(?=\.js$)/, '');
}

/** It knows no private members of classes yet: the same program without them is what it reads. */
async function inOlderWords(folder: string): Promise<void> {
  const scripts = (await readdir(folder, { recursive: true })).filter(file => /\.c?js$/.test(file));
  for (const script of scripts) {
    const file = path.join(folder, script);
    const { code } = await transformWithOxc(await readFile(file, 'utf8'), file, {
      lang: 'js',
      target: 'es2021',
    });
    await writeFile(file, code);
  }
}
