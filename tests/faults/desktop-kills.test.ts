import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unsealed } from '../../renderer/storage/sealed-text';
import { type DesktopWithSample, startWithSample } from '../desktop/with-sample';
import { noChromium } from '../e2e/chromium';
import { noteSaved, type Typed, typeOnAndOn, wordOf, wordsIn } from './typed-words';

/** How often the program is killed: a fifth as often as the browser, for it starts more slowly. */
const KILLS = Math.ceil(Number(process.env['FAULTS'] ?? 25) / 5);

/**
 * A kill comes at a random moment up to so long after the first word was called saved, in
 * milliseconds; …
 */
const LATEST_KILL = 3_000;

/** … each so many times it is counted from her first key, when nothing may be saved yet. */
const EARLY_KILL = 3;

/** How much of the typing a kill may cost, in milliseconds: the last second. */
const MAY_BE_LOST = 1_000;

const POLL = { timeout: 20_000 };

describe.skipIf(noChromium)(
  `the desktop program under kills${noChromium ? ` (skipped: ${noChromium})` : ''}`,
  () => {
    let program: DesktopWithSample;
    const kept: string[] = [];
    const sums = { typed: 0, calledSaved: 0, gone: 0 };

    beforeAll(async () => {
      program = await startWithSample();
      await program.writeIn('5', 'The first line.');
      await (await program.page()).getByText('Saved on this computer').waitFor();
    }, 120_000);

    afterAll(async () => {
      await program?.stop();
      const { typed, calledSaved, gone } = sums;
      process.stdout.write(
        `${KILLS} kills of the desktop program: ${typed} words typed, ${calledSaved} called saved, ${gone} of the last second gone.\n`,
      );
    });

    /** Types until the program is killed, its main process first, at a random moment. */
    async function round(kill: number) {
      const typed: Typed[] = [];
      const saved: string[] = [];
      const page = await program.page();
      await noteSaved(page, saved);
      await program.writeIn('5', '');
      const typing = typeOnAndOn(page, kill, typed).catch(() => {});
      try {
        const isEarly = kill % EARLY_KILL === 0;
        if (!isEarly) await expect.poll(() => saved, POLL).toContain(wordOf(kill, 1));
        await new Promise(resolve => setTimeout(resolve, Math.random() * LATEST_KILL));
        const killedAt = Date.now();
        return { typed, saved, due: () => typed.filter(({ at }) => at < killedAt - MAY_BE_LOST) };
      } finally {
        await program.app.kill();
        await typing;
      }
    }

    /** The files of the second copy that cannot be read, as the kill left them. */
    async function damagedFiles(): Promise<string[]> {
      const folder = path.join(program.userData, 'second-copy');
      const names = (await readdir(folder)).filter(name => name.endsWith('.json'));
      expect(names.length).toBeGreaterThan(2);
      const whole = await Promise.all(
        names.map(async name => unsealed(await readFile(path.join(folder, name), 'utf8'))),
      );
      return names.filter((_name, at) => whole[at] === null);
    }

    test.each(Array.from({ length: KILLS }, (_, at) => at + 1))(
      'kill %i: every file can be read, and what was called saved is there',
      async kill => {
        const { typed, saved, due } = await round(kill);
        expect(await damagedFiles()).toEqual([]);
        await program.again();
        const page = await program.page();
        await page.locator('.minute-editor').waitFor();
        // Long minutes are drawn in turns; the foot of the page comes last.
        await page.locator('.sheet-end .page-foot').waitFor();
        const there = wordsIn((await page.locator('main').textContent()) ?? '');
        expect(saved.filter(word => !there.includes(word))).toEqual([]);
        expect(due().filter(({ word }) => !there.includes(word))).toEqual([]);
        // The last word may be in the page before the test knows that it was typed.
        const words = typed.map(({ word }) => word);
        const all = [...kept, ...words, wordOf(kill, words.length + 1)];
        expect(there.length).toBeGreaterThanOrEqual(kept.length);
        expect(there).toEqual(all.slice(0, there.length));
        sums.typed += typed.length;
        sums.calledSaved += new Set(saved.filter(word => !kept.includes(word))).size;
        sums.gone += Math.max(0, kept.length + typed.length - there.length);
        kept.splice(0, kept.length, ...there);
      },
    );
  },
);
