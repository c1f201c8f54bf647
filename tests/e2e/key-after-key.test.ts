import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { noChromium } from './chromium';
import { openProgram, type Program, where } from './program';

describe.skipIf(noChromium)(
  `what is typed right after a key${noChromium ? ` (skipped: ${noChromium})` : where}`,
  () => {
    let program: Program;
    let page: Page;

    beforeAll(async () => {
      program = await openProgram();
    }, 120_000);

    afterAll(async () => {
      await program?.stop();
    });

    afterEach(async () => {
      await program.closePages();
    });

    /** Scripts of this name come late, as from a slow disk or on a busy machine. */
    async function late(name: RegExp): Promise<void> {
      await page.route(name, async route => {
        await new Promise(resolve => setTimeout(resolve, 700));
        await route.fallback();
      });
    }

    /** While these are pressed nothing else gets a turn that waits for one, as on a busy machine. */
    async function busyWhile(pressing: () => Promise<void>): Promise<void> {
      await page.clock.install();
      await page.clock.pauseAt(Date.now() + 60_000);
      await pressing();
      await page.clock.resume();
    }

    async function writing(comesLate: RegExp | null = null): Promise<string | null> {
      page = await program.newPage();
      if (comesLate) await late(comesLate);
      await page.goto(program.address(page));
      await page.getByRole('button', { name: 'Open the sample book' }).press('Enter');
      await page.locator('.minute-editor').focus();
      return page.locator('.minute-editor').textContent();
    }

    /** What is looked for in the palette. */
    function found(): Promise<string> {
      return page.getByRole('dialog', { name: 'Find' }).getByRole('combobox').inputValue();
    }

    async function leaveFind(): Promise<void> {
      await page.getByRole('dialog', { name: 'Find' }).waitFor();
      await page.keyboard.press('Escape');
      await page.locator('dialog').waitFor({ state: 'detached' });
    }

    test('of the palette goes into the palette, each letter', async () => {
      const before = await writing();
      // The second time its script is here.
      await page.keyboard.press('Control+k');
      await leaveFind();
      await page.keyboard.press('Control+k');
      await page.keyboard.type('xyzzy');
      await expect.poll(found).toBe('xyzzy');
      await leaveFind();
      expect(await page.locator('.minute-editor').textContent()).toBe(before);
    });

    test('never falls into the minutes, however soon after the start', async () => {
      const before = await writing();
      await page.keyboard.press('Control+k');
      await page.keyboard.type('xyzzy');
      await expect.poll(found).toBe('xyzzy');
      await leaveFind();
      expect(await page.locator('.minute-editor').textContent()).toBe(before);
    });

    test('waits for a dialog whose script comes late, and is typed into it', async () => {
      const before = await writing(/Palette-.*\.js/);
      await page.keyboard.press('Control+k');
      await page.keyboard.type('xyzzy');
      await expect.poll(found).toBe('xyzzy');
      await leaveFind();
      expect(await page.locator('.minute-editor').textContent()).toBe(before);
    });

    test('goes from field to field of a dialog whose script comes late, and answers it', async () => {
      await writing(/ItemDetails-.*\.js/);
      const keys = ['F2', 'Tab', 'Tab', 'Shift+Tab', 'Tab', 'Tab', 'Tab', 'Control+a'];
      for (const key of keys) await page.keyboard.press(key);
      await page.keyboard.type('STSC_33_01, STSC_33_01B');
      await page.keyboard.press('Backspace');
      await page.keyboard.type('A');
      const back = ['Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Enter'];
      for (const key of ['Tab', 'Tab', 'Tab', 'Space', ...back]) await page.keyboard.press(key);
      await page.getByText('Papers: STSC_33_01, STSC_33_01A').waitFor();
      await page.locator('.agenda-item[aria-current] .mark-confidential').waitFor();
    });

    test('moves the caret in a field of a dialog whose script comes late', async () => {
      await writing(/ItemDetails-.*\.js/);
      const title = page.getByRole('dialog').getByLabel('Title');
      for (const key of ['F2', 'End', 'ArrowLeft', 'Z', 'Home', 'ArrowRight', 'Y']) {
        await page.keyboard.press(key);
      }
      await page.keyboard.press('Shift+Home');
      await page.keyboard.type('Q');
      const before = 'Options for a Common Address Service';
      const after = `Q${before.slice(1, -1)}Z${before.slice(-1)}`;
      await expect.poll(() => title.inputValue()).toBe(after);
    });

    test('opens its dialog, though the screen of a committee just made still comes', async () => {
      page = await program.newPage();
      await late(/CommitteeScreen-.*\.js/);
      await page.goto(program.address(page));
      await page
        .locator('label', { hasText: 'What is the committee called?' })
        .locator('input:focus')
        .waitFor();
      await page.keyboard.type('STSC Committee');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Control+Alt+w');
      await page.getByRole('dialog', { name: 'New meeting' }).waitFor();
      await page.locator('h1', { hasText: 'STSC Committee' }).waitFor();
    });

    test('keeps its order with signs that come without a key', async () => {
      await writing(/GoToItem-.*\.js/);
      await page.keyboard.press('Control+g');
      await page.keyboard.type('Ofgem’s Review');
      const field = page.getByRole('dialog', { name: 'Go to an item' }).getByRole('combobox');
      await expect.poll(() => field.inputValue()).toBe('Ofgem’s Review');
    });

    test('waits for a screen whose script comes late, and is done there in its order', async () => {
      const before = await writing(/MeetingsScreen-.*\.js/);
      await page.keyboard.press('Control+Alt+h');
      await page.keyboard.type('32');
      await page.keyboard.press('Enter');
      await page.locator('h1', { hasText: 'meeting 32' }).waitFor();
      await page.keyboard.press('Alt+b');
      await page.locator('h1', { hasText: 'meeting 33' }).waitFor();
      expect(await page.locator('.minute-editor').textContent()).toBe(before);
    });

    test('on the way to another meeting falls into neither', async () => {
      const before = await writing();
      await page.keyboard.press('Control+k');
      await page.keyboard.type('meeting 32');
      await page
        .getByRole('option', { name: /Meeting 32/ })
        .first()
        .waitFor();
      await page.keyboard.press('Enter');
      await page.keyboard.type('lost words');
      await page.locator('h1', { hasText: 'meeting 32' }).waitFor();
      await page.keyboard.press('Alt+b');
      await page.locator('h1', { hasText: 'meeting 33' }).waitFor();
      expect(await page.locator('.minute-editor').textContent()).toBe(before);
    });

    test('of the way back to her line goes into that line', async () => {
      await writing();
      await page.keyboard.press('Control+e');
      await page.locator('.review-screen').waitFor();
      await page.keyboard.press('Alt+b');
      await page.keyboard.type('xyzzy');
      await page.locator('.minute-editor').getByText('xyzzy').waitFor();
      await page.keyboard.press('Control+k');
      await page.keyboard.type('meeting 33');
      await page
        .getByRole('option', { name: /Meeting 33/ })
        .first()
        .waitFor();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Control+Alt+t');
      await page.keyboard.type('plugh');
      await page.locator('.minute-editor').getByText('plugh').waitFor();
    });

    test('leaves by Escape what is still on its way, and goes on in the minutes', async () => {
      await writing(/Palette-.*\.js/);
      for (const key of ['Control+k', 'Escape']) await page.keyboard.press(key);
      await page.keyboard.type('xyzzy');
      await page.locator('.minute-editor').getByText('xyzzy').waitFor();
    });

    test('is done on the first row of a register whose script and rows come late', async () => {
      await writing(/ActionRegister-.*\.js/);
      for (const key of ['Control+Alt+1', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
      await page.locator('.register-row:focus', { hasText: 'STSC30/06' }).waitFor();
    });

    test('is done where the caret was moved to, before the browser tells of that', async () => {
      await writing();
      // In one turn: so the next key overtakes what the browser tells, where the computer is busy.
      await page.evaluate(() => {
        getSelection()?.modify('move', 'forward', 'documentboundary');
        const enter = { key: 'Enter', bubbles: true, cancelable: true };
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', enter));
      });
      await page.keyboard.type('xyzzy');
      await expect
        .poll(() => page.locator('.minute-editor > *').last().textContent())
        .toBe('xyzzy');
    });

    test('is heard again where the browser closed a dialog by itself', async () => {
      await writing();
      await page.keyboard.press('F1');
      await page.getByRole('dialog', { name: 'Keys' }).waitFor();
      // So it does with a second Escape in a row, whatever the page says.
      await page.evaluate(() => document.querySelector('dialog')?.close());
      await page.locator('dialog').waitFor({ state: 'detached' });
      await page.keyboard.press('Control+Alt+h');
      await page.locator('.meetings-screen').waitFor();
    });

    test('of making a meeting falls into no other', async () => {
      const before = await writing();
      await page.keyboard.press('Control+Alt+w');
      await page.getByText('11 actions carried forward').waitFor();
      await busyWhile(async () => {
        await page.keyboard.press('Enter');
        await page.keyboard.type('lost words');
      });
      await page.locator('h1', { hasText: 'meeting 34' }).waitFor();
      await page.keyboard.press('Alt+b');
      await page.locator('h1', { hasText: 'meeting 33' }).waitFor();
      expect(await page.locator('.minute-editor').textContent()).toBe(before);
    });

    test('of adding an item goes into that item', async () => {
      await writing();
      await page.keyboard.press('Control+Alt+n');
      await page.getByRole('dialog', { name: 'Add items to the agenda' }).waitFor();
      await page.keyboard.type('Storm damage');
      await busyWhile(async () => {
        await page.keyboard.press('Control+Enter');
        await page.keyboard.type('The pier was closed.');
      });
      const minute = page.locator('.minute-editor[aria-label$="Storm damage"]');
      await minute.getByText('The pier was closed.').waitFor();
    });

    test('of adding a guest is for that guest', async () => {
      await writing();
      await page.keyboard.press('Alt+a');
      await page.locator('.attendee-name:focus').waitFor();
      await page.keyboard.press('g');
      await page.keyboard.type('Pat Visitor');
      await busyWhile(async () => {
        await page.keyboard.press('Enter');
        await page.keyboard.press('e');
        await page.keyboard.type('Pat Caller');
        await page.keyboard.press('Control+Enter');
      });
      await page.locator('.attendee-name', { hasText: 'Pat Caller' }).waitFor();
    });

    test('is heard as soon as the page stands', async () => {
      await writing();
      await page.getByText('Saved on this computer').waitFor();
      await page.addInitScript(() => {
        new MutationObserver((_, watching) => {
          if (!document.querySelector('nav.rail')) return;
          watching.disconnect();
          const how = { key: 'k', code: 'KeyK', ctrlKey: true, bubbles: true, cancelable: true };
          document.body.dispatchEvent(new KeyboardEvent('keydown', how));
        }).observe(document, { childList: true, subtree: true });
      });
      await page.reload();
      await page.getByRole('dialog', { name: 'Find' }).waitFor();
    });
  },
);
