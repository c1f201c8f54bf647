import { describe, expect, test } from 'vitest';
import { axeFindings } from './axe';
import { noChromium } from './chromium';
import { type SamplePage, samplePages } from './sample-page';

describe.skipIf(noChromium)(
  `carried actions by key${noChromium ? ` (skipped: ${noChromium})` : ''}`,
  () => {
    const openSample = samplePages();

    /** The meeting after the sample's last, in session, the keyboard in the first update. */
    async function openNext(): Promise<SamplePage> {
      const sample = await openSample();
      const { page, press } = sample;
      await press('Control+Alt+w');
      await page.getByText('11 actions carried forward').waitFor();
      await press('Control+Enter');
      await expect.poll(() => page.locator('h1').textContent()).toContain('meeting 34');
      await press('Control+Alt+s', 'Alt+c');
      await expect.poll(sample.focused).toBe('Update of STSC23/02');
      return sample;
    }

    /** The row of an action in the table on the sheet, as it reads. */
    function rowOf({ page }: SamplePage, ref: string) {
      const row = page.locator('.outstanding tbody tr', { hasText: ref });
      return async () => {
        const said = await row.locator('.update-field textarea').inputValue();
        const fixed = await row.locator('.update-fixed').allTextContents();
        const status = await row.locator('.status').allTextContents();
        return [...fixed, said, ...status].filter(part => part !== '').join(' ');
      };
    }

    /** Picks from the list that is open what these letters find first. */
    async function pick({ page, press, type }: SamplePage, dialog: string, letters: string) {
      await page.getByRole('dialog', { name: dialog }).waitFor();
      await type(letters);
      await press('Enter');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
    }

    test('an update is typed beside the sheet and keeps the action open; the next waits below', async () => {
      const sample = await openNext();
      await sample.type('The two groups had met.');
      const row = rowOf(sample, 'STSC23/02');
      await expect.poll(row).toBe('The two groups had met. Action ONGOING.');
      await sample.press('Alt+ArrowDown');
      await expect.poll(sample.focused).toBe('Update of STSC29/04');
      await sample.press('Alt+k');
      await expect.poll(rowOf(sample, 'STSC29/04')).toBe('Action ONGOING.');
    });

    test('one is snoozed before the meeting, and another is given a new due date at it', async () => {
      const sample = await openSample();
      const { page, press } = sample;
      await press('Control+Alt+w');
      await page.getByText('11 actions carried forward').waitFor();
      await press('Control+Enter');
      await expect.poll(() => page.locator('h1').textContent()).toContain('meeting 34');
      await press('Alt+c');
      await expect.poll(sample.focused).toBe('Update of STSC23/02');
      await press('Alt+z');
      await pick(sample, 'Snooze STSC23/02 until', 'november');
      await page.getByText('1 snoozed until later: STSC23/02').waitFor();
      await page.getByText('10 came forward').waitFor();
      await expect.poll(sample.focused).toBe('Update of STSC29/04');
      await press('Alt+d');
      await pick(sample, 'New due date of STSC29/04', '20/12/2018');
      const row = page.locator('.outstanding tbody tr', { hasText: 'STSC29/04' });
      await row.getByText('New due date: 20 December 2018.').waitFor();
      await press('Control+z', 'Control+z');
      await page.getByText('11 came forward').waitFor();
    });

    test('it closes in each of the five ways, and opens again', async () => {
      const sample = await openNext();
      const { press, type } = sample;
      const row = rowOf(sample, 'STSC23/02');
      const facts = sample.page.locator('.carried-facts').first();

      await press('Alt+x');
      await pick(sample, 'How STSC23/02 closes', '');
      await expect.poll(row).toBe('Action CLOSED.');
      await expect.poll(() => facts.textContent()).toContain('done');
      await expect.poll(sample.focused).toBe('Update of STSC23/02');

      await press('Alt+x');
      await pick(sample, 'How STSC23/02 closes', 'over');
      await expect.poll(() => facts.textContent()).toContain('overtaken by events');

      await press('Alt+x');
      await pick(sample, 'How STSC23/02 closes', '4');
      await expect.poll(row).toBe('An update was given under agenda item 4. Action CLOSED.');
      await expect.poll(() => facts.textContent()).toContain('under agenda item 4');

      await press('Alt+x');
      await sample.page.getByRole('dialog', { name: 'How STSC23/02 closes' }).waitFor();
      await type('hand');
      await press('Enter');
      await pick(sample, 'To whom STSC23/02 was handed', 'The Harbour Board');
      await expect.poll(() => facts.textContent()).toContain('handed to The Harbour Board');

      await press('Alt+k');
      await expect.poll(row).toContain('Action ONGOING.');
      await press('Control+z');
      await sample.page.getByText('Undo: reopen STSC23/02').waitFor();
      await expect.poll(row).toContain('Action CLOSED.');
    });

    test('a new action is raised out of an update, which it replaces: each leads to the other', async () => {
      const sample = await openNext();
      const { page, press, type } = sample;
      await type('It had grown.');
      await press('Alt+r');
      await type('The STSC Chair to write to both groups.');
      await press('Tab', 'Tab');
      await type('next meeting');
      await press('Control+Enter');
      const row = rowOf(sample, 'STSC23/02');
      await expect
        .poll(row)
        .toBe('This gave rise to action STSC34/01. It had grown. Action CLOSED.');
      const raised = page.locator('.action', { hasText: 'write to both groups' });
      await expect.poll(() => raised.textContent()).toContain('Arises from STSC23/02');
      expect(await raised.locator('.owner').allTextContents()).toEqual(['STSC Chair']);
      expect(await raised.locator('.due').textContent()).toBe('Due: next meeting');
      await expect
        .poll(() => page.locator('.carried-facts').first().textContent())
        .toContain('replaced by STSC34/01');
    });

    test('that an update was given under an item writes itself, and is written once', async () => {
      const sample = await openNext();
      const row = rowOf(sample, 'STSC23/02');
      await sample.press('Alt+u');
      await pick(sample, 'The update of STSC23/02 was given under …', 'Policy');
      await expect.poll(row).toBe('An update was given under agenda item 4. Action ONGOING.');
      await sample.press('Alt+u');
      await pick(sample, 'The update of STSC23/02 was given under …', '5');
      await expect.poll(row).toBe('An update was given under agenda item 5. Action ONGOING.');
    });

    test('Escape leaves the list, then the form, then the panel, one after the other', async () => {
      const sample = await openNext();
      const { page, press } = sample;
      await press('Alt+r', 'Escape');
      await expect.poll(sample.focused).toBe('Update of STSC23/02');
      await press('Alt+x');
      await page.getByRole('dialog', { name: 'How STSC23/02 closes' }).waitFor();
      await press('Escape');
      await expect.poll(sample.focused).toBe('Update of STSC23/02');
      await press('Escape');
      await expect.poll(() => page.locator('.side-panel').count()).toBe(0);
      await expect.poll(sample.focused).toMatch(/^Minute of item 1,/);
    });

    test('axe finds nothing while a new action is being raised, and while one closes', async () => {
      const { page, press } = await openNext();
      await press('Alt+r');
      expect(await axeFindings(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axeFindings(page)).toEqual([]);
      await press('Escape', 'Alt+x');
      await page.getByRole('dialog', { name: 'How STSC23/02 closes' }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
    });
  },
);
