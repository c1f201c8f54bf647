import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { noChromium } from './chromium';
import { faintTexts } from './contrast';
import { type Look, openProgram, type Program, where } from './program';

const SAMPLE_BOOK = new URL('../../resources/sample-book.json', import.meta.url);

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 700 },
  { width: 480, height: 800 },
];

describe.skipIf(noChromium)(
  `the first page${noChromium ? ` (skipped: ${noChromium})` : where}`,
  () => {
    let program: Program;
    let asked: string[] = [];
    let complaints: string[] = [];

    beforeAll(async () => {
      program = await openProgram();
    }, 120_000);

    afterAll(async () => {
      await program?.stop();
    });

    afterEach(async () => {
      await program.closePages();
    });

    async function blankPage(look: Look = {}): Promise<Page> {
      const page = await program.newPage(look);
      asked = [];
      complaints = [];
      page.on('request', request => asked.push(request.url()));
      page.on('pageerror', error => complaints.push(String(error)));
      page.on('console', message => complaints.push(message.text()));
      return page;
    }

    async function openPage(look: Look = {}): Promise<Page> {
      const page = await blankPage(look);
      await page.goto(program.address(page));
      await page.getByRole('button', { name: 'Open the sample book' }).press('Enter');
      await page.locator('.minute-editor').waitFor();
      return page;
    }

    /** How far below the upper edge of the window something stands, in pixels. */
    async function topOf(place: Locator): Promise<number | undefined> {
      return (await place.boundingBox())?.y;
    }

    function agendaOf(page: Page) {
      return page.getByRole('navigation', { name: 'Agenda' }).getByRole('link');
    }

    test('shows the latest meeting of the sample: agenda, sheet and carried actions', async () => {
      const page = await openPage();
      expect(await page.title()).toBe('STSC Meeting 33 – Minutebook');
      expect(await page.locator('h1').allTextContents()).toEqual(['Minutes of STSC meeting 33']);
      expect(await agendaOf(page).count()).toBe(13);
      expect(await page.locator('.item > h2').count()).toBe(13);
      const carried = page.getByRole('complementary', { name: 'Carried forward' });
      // The panel is drawn after the sheet.
      await expect.poll(() => carried.getByRole('listitem').count()).toBe(12);
    });

    test('says nothing on the console, asks nobody but its own server, and keeps to the policy', async () => {
      const page = await openPage();
      expect(complaints).toEqual([]);
      expect(asked.length).toBeGreaterThan(3);
      expect(asked.filter(address => !address.startsWith(program.address(page)))).toEqual([]);
      const refused = await page.evaluate(async () => {
        const broken: string[] = [];
        const bothTold = new Promise<void>(resolve => {
          document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
            if (broken.push(effectiveDirective) === 2) resolve();
          });
        });
        const script = document.createElement('script');
        script.textContent = 'document.title = "taken over"';
        document.head.append(script);
        await fetch('https://example.org/').catch(() => {});
        await bothTold;
        return broken;
      });
      expect(refused).toEqual(['script-src-elem', 'connect-src']);
      expect(await page.title()).not.toBe('taken over');
    });

    test('the arrow keys move along the agenda and Enter goes on writing in the item', async () => {
      const page = await openPage();
      await agendaOf(page).first().focus();
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Enter']) {
        await page.keyboard.press(key);
      }
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
        .toBe('Minute of item 3, Hub Operator Update');
      await expect
        .poll(() => page.locator('.agenda [aria-current]').textContent())
        .toContain('Hub Operator Update');
    });

    test('the last item, too short to come to the top, is current once she went there', async () => {
      const page = await openPage();
      await agendaOf(page).nth(11).click();
      await expect
        .poll(() => page.locator('.agenda [aria-current]').textContent())
        .toContain('Code Reform Bulletin');
    });

    test('the first Tab offers the way past the agenda to the minutes', async () => {
      const page = await openPage();
      await page.getByText('Saved on this computer').first().waitFor();
      await page.reload();
      await page.locator('.minute-editor').waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('desk');
    });

    test('another meeting opens from the top bar, and Back comes back', async () => {
      const page = await openPage();
      const heading = page.locator('h1');
      await page.getByRole('link', { name: 'Meeting 31' }).click();
      await expect.poll(() => heading.textContent()).toContain('meeting 31');
      expect(await page.locator('.meetings [aria-current=page]').textContent()).toBe('Meeting 31');
      await page.goBack();
      await expect.poll(() => heading.textContent()).toContain('meeting 33');
    });

    test('an address with a place in an earlier meeting opens that meeting there', async () => {
      const page = await openPage();
      await page.goto(`${program.address(page)}#action%3Astsc-32-action-04`);
      await expect.poll(() => page.locator('h1').textContent()).toContain('meeting 32');
      const action = page.getByText('ACTION STSC32/04:');
      await expect.poll(() => topOf(action)).toBeLessThan(300);
      expect(await topOf(action)).toBeGreaterThan(40);
    });

    test('a footnote’s mark leads to the note and the note leads back', async () => {
      const page = await openPage();
      await page.getByLabel('Footnote 1', { exact: true }).click();
      const note = page.getByText('Panel Issue 5: One site is known');
      await expect.poll(() => topOf(note)).toBeLessThan(900);
      expect(await topOf(note)).toBeGreaterThan(48);
      await page.getByRole('link', { name: 'Footnote 1: back to the words' }).click();
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('note-mark:1');
    });

    test('the browser sees no link on the page she writes in but the one she points at', async () => {
      const page = await openPage();
      await page.locator('.minute-editor').focus();
      const links = () => page.evaluate(() => document.links.length);
      await page.mouse.move(720, 890);
      await expect.poll(links).toBe(0);
      const reference = page.locator('.sheet a.place-link').first();
      await reference.hover();
      await expect.poll(links).toBe(1);
      const address = await reference.getAttribute('href');
      expect(address).toMatch(/^#/);
      await page.mouse.move(720, 890);
      await expect.poll(links).toBe(0);
      await reference.focus();
      await expect.poll(links).toBe(1);
      expect(await page.getByRole('link').count()).toBeGreaterThan(20);
      await page.keyboard.press('Enter');
      await expect.poll(() => new URL(page.url()).hash).toBe(address);
    });

    test('headings go down one level at a time, under one first heading', async () => {
      const page = await openPage();
      const levels = await page
        .locator('main :is(h1, h2, h3, h4, h5, h6)')
        .evaluateAll(headings => headings.map(({ tagName }) => Number(tagName.slice(1))));
      expect(levels.filter(level => level === 1)).toEqual([1]);
      for (const [at, level] of levels.entries()) {
        expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
      }
    });

    test.each(['light', 'dark'] as const)('all text can be read in %s', async colorScheme => {
      const page = await openPage({ colorScheme });
      expect(await faintTexts(page)).toEqual([]);
    });

    test('dark is dark, sheet and all', async () => {
      const page = await openPage({ colorScheme: 'dark' });
      for (const part of ['body', '.sheet', '.agenda', '.side-panel', '.meeting-bar']) {
        const ground = await page
          .locator(part)
          .evaluate(element => getComputedStyle(element).backgroundColor);
        expect(Math.max(...(ground.match(/\d+/g) ?? ['255']).map(Number)), part).toBeLessThan(64);
      }
    });

    test.each(SIZES)('nothing is cut off at $width by $height', async viewport => {
      const page = await openPage({ viewport });
      const tooWide = await page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('body *')]
          .filter(
            element => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0,
          )
          .filter(element => getComputedStyle(element).display !== 'inline')
          .filter(element => !element.matches('.for-readers'))
          .map(element => `${element.tagName}.${element.className}`),
      );
      expect(tooWide).toEqual([]);
    });

    test('in a small window the carried actions come when asked for and go with Escape', async () => {
      const page = await openPage({ viewport: { width: 1024, height: 700 } });
      const carried = page.getByRole('complementary', { name: 'Carried forward' });
      const button = page.getByRole('button', { name: 'Carried forward' });
      expect(await carried.isVisible()).toBe(false);
      await button.press('Enter');
      await expect
        .poll(() => carried.evaluate(panel => panel.contains(document.activeElement)))
        .toBe(true);
      await page.keyboard.press('Escape');
      await expect.poll(() => carried.isVisible()).toBe(false);
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.className))
        .toContain('minute-editor');
    });

    async function pageWithSample(sample: string): Promise<Page> {
      const page = await blankPage();
      await page.route('**/*.json', route => route.fulfill({ body: sample }));
      await page.goto(program.address(page));
      await page.getByRole('button', { name: 'Open the sample book' }).press('Enter');
      return page;
    }

    test.each([
      ['a damaged file', '{"format":"minut', 'Its file is missing or damaged.'],
      ['another file', '{"name":"something"}', 'This file is not a Minutebook book.'],
      ['a newer book', '{"format":"minutebook","schema":99,"records":[]}', 'a newer Minutebook'],
    ])('in place of the sample, %s is refused in words', async (_what, sample, words) => {
      const page = await pageWithSample(sample);
      const alert = page.getByRole('alert');
      await expect.poll(() => alert.textContent()).toContain(words);
      expect(await alert.textContent()).toContain('Nothing of yours is touched.');
    });

    test('a record that cannot be read is counted and the rest is shown', async () => {
      const whole = JSON.parse(await readFile(SAMPLE_BOOK, 'utf8'));
      const records = [...whole.records, { kind: 'person', id: 'nobody' }];
      const page = await pageWithSample(JSON.stringify({ ...whole, records }));
      await expect
        .poll(() => page.getByRole('status').first().textContent())
        .toContain('1 record of the sample');
      await expect.poll(() => page.locator('h1').textContent()).toContain('meeting 33');
    });
  },
);
