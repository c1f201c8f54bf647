import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unsealed } from '../../renderer/storage/sealed-text';
import { type DesktopWithSample, startWithSample } from '../desktop/with-sample';
import { noChromium } from '../e2e/chromium';

const KILLS = Number(process.env['KILLS'] ?? 5);

describe.skipIf(noChromium)(
  `the desktop program under kills${noChromium ? ` (skipped: ${noChromium})` : ''}`,
  () => {
    let program: DesktopWithSample;
    const saved: string[] = [];

    beforeAll(async () => {
      program = await startWithSample();
    });
    afterAll(() => program?.stop());

    /** Types lines on and on, noting each that was shown as saved, until the program is gone. */
    async function typeOnAndOn(round: number): Promise<void> {
      const page = await program.page();
      for (let line = 1; ; line += 1) {
        const words = `Line ${round}-${line}.`;
        await page.keyboard.type(`${words}\n`);
        await page.getByText('Saving …').waitFor({ state: 'hidden' });
        await page.getByText('Saved on this computer').waitFor();
        saved.push(words);
      }
    }

    async function damagedFiles(): Promise<string[]> {
      const folder = path.join(program.userData, 'second-copy');
      const names = (await readdir(folder)).filter(name => name.endsWith('.json'));
      const read = await Promise.all(
        names.map(async name => ({
          name,
          content: await unsealed(await readFile(path.join(folder, name), 'utf8')),
        })),
      );
      expect(read.length).toBeGreaterThan(2);
      return read.flatMap(({ name, content }) => (content === null ? [name] : []));
    }

    test(`after each of ${KILLS} kills every file can be read, and what was called saved is there`, async () => {
      await program.writeIn('5', 'The first line.\n');
      for (let round = 1; round <= KILLS; round += 1) {
        const before = saved.length;
        const typing = typeOnAndOn(round).catch(() => {});
        await expect.poll(() => saved.length, { timeout: 20_000 }).toBeGreaterThan(before);
        await new Promise(resolve => setTimeout(resolve, 200 + ((round * 173) % 900)));
        await program.app.kill();
        await typing;
        expect(await damagedFiles()).toEqual([]);
        await program.again();
        await (await program.page()).locator('.minute-editor').waitFor();
        const text = (await (await program.page()).locator('.sheet').textContent()) ?? '';
        expect(saved.filter(words => !text.includes(words))).toEqual([]);
        await program.writeIn('5', '');
      }
    }, 240_000);
  },
);
