import { strToU8 } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { paragraphsOnce } from '../support/apply-revisions';
import { axeFindings } from './axe';
import { noChromium } from './chromium';
import {
  BY_THE_CHAIR,
  withItemInstead,
  withoutRow,
  withParagraph,
  withRowBelow,
  withRowMoved,
  withWords,
} from './edited-copy';
import { drop } from './other-machine';
import { where } from './program';
import { type SamplePage, samplePages } from './sample-page';

const SHOTS = process.env['SHOTS'];

/** A picture to look at, where they are asked for. */
async function shot(page: Page, name: string): Promise<void> {
  if (SHOTS !== undefined) await page.screenshot({ path: `${SHOTS}/${name}.png` });
}

describe.skipIf(noChromium)(
  `versions of the minutes${noChromium ? ` (skipped: ${noChromium})` : where}`,
  () => {
    const openSample = samplePages();

    async function review({ press, page }: SamplePage): Promise<void> {
      await press('Control+e');
      await page.getByRole('heading', { name: 'Versions' }).waitFor();
    }

    async function keep(sample: SamplePage, name: string): Promise<void> {
      await sample.page.getByLabel('Name of the version, if it needs one').focus();
      await sample.type(name);
      await sample.press('Enter');
      await sample.page.getByText(name).first().waitFor();
    }

    async function write(sample: SamplePage, words: string): Promise<void> {
      await sample.toItem('4');
      await sample.press('Enter');
      await sample.type(words);
    }

    /** In how many places of the page these words come to stand. */
    const said = ({ page }: SamplePage, words: string) =>
      expect.poll(() => page.getByText(words).count());

    test('a version is kept by hand, and compared on paper by key', async () => {
      const sample = await openSample();
      const { page } = sample;
      await review(sample);
      await keep(sample, 'Before lunch');
      await sample.press('Alt+b');
      await page.locator('.minute-editor').waitFor();
      await write(sample, 'A sentence that was written after lunch.');
      await review(sample);
      await page.getByRole('button', { name: /Compare: Before lunch/ }).press('Enter');
      await page.getByText('1 change').waitFor();
      const added = page.locator('.compare-change ins');
      await expect.poll(() => added.textContent()).toContain('written after lunch');
      expect(await axeFindings(page), 'light').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axeFindings(page), 'dark').toEqual([]);
      const file = await sample.saved(() =>
        page.getByRole('button', { name: 'Word with revisions' }).press('Enter'),
      );
      expect(file.name).toBe('STSC-33-minutes-changes.docx');
      const runs = (verdict: 'accepted' | 'rejected') =>
        paragraphsOnce(file.bytes, verdict)
          .map(each => each.runs)
          .join('\n');
      expect(runs('accepted')).toContain('written after lunch');
      expect(runs('rejected')).not.toContain('written after lunch');
    });

    test('a version is written again as the file that it was', async () => {
      const sample = await openSample();
      const { page } = sample;
      const first = await sample.saved(() => sample.press('Control+Shift+s'));
      await review(sample);
      await keep(sample, 'As it went');
      await sample.press('Alt+b');
      await page.locator('.minute-editor').waitFor();
      await write(sample, 'Something else.');
      await review(sample);
      const again = await sample.saved(() =>
        page.getByRole('button', { name: /Word: As it went/ }).press('Enter'),
      );
      expect(again.bytes).toEqual(first.bytes);
    });

    test('what was changed in a Word copy comes back, change by change, by key, and undoes as one', async () => {
      const sample = await openSample();
      const { page } = sample;
      const { bytes, name } = await sample.saved(() => sample.press('Control+Shift+s'));
      await drop(page, name, withParagraph(bytes));
      await page.getByRole('button', { name: /See what was changed/ }).press('Enter');
      await page.getByText(/^Change 1 of 1/).waitFor();
      await said(sample, BY_THE_CHAIR).toBeGreaterThan(0);
      expect(await axeFindings(page), 'light').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axeFindings(page), 'dark').toEqual([]);
      await page.locator('.edited-list:focus').waitFor();
      await sample.press('l');
      await page.getByText('0 to decide, 0 taken, 1 left').waitFor();
      await sample.press('t', 'Control+Enter');
      await page.getByText(`1 change from ${name} is in the minutes`).waitFor();
      await page.locator('.sheet').getByText(BY_THE_CHAIR).waitFor();
      await sample.press('Control+z');
      await said(sample, BY_THE_CHAIR).toBe(0);
    });

    test('names, places and statuses come back from Word, and G goes where the rest is changed', async () => {
      const sample = await openSample();
      const { page } = sample;
      const { bytes, name } = await sample.saved(() => sample.press('Control+Shift+s'));
      const copy = withWords(bytes, [
        ['>Sample House', '>Example House'],
        ['>Apologies<', '>Sent apologies<'],
        ['>Hana Placeholder<', '>Hanna Placeholder<'],
        ['>Action ONGOING.<', '>Action CLOSED.<'],
      ]);
      await drop(page, name, copy);
      await page.getByRole('button', { name: /See what was changed/ }).press('Enter');
      await page.getByText('3 to decide').waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await page.locator('.edited-list:focus').waitFor();
      await sample.press('a', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'n', 'n');
      await page.locator('[data-chosen] .edit-why').waitFor();
      await shot(page, 'edits-light');
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axeFindings(page), 'dark').toEqual([]);
      await shot(page, 'edits-dark');
      await sample.press('g');
      await page.getByText(`3 changes from ${name} are in the minutes`).waitFor();
      await page.locator('#side-panel').getByText('Hanna Placeholder').waitFor();
      await page.locator('.sheet').getByText('Example House').first().waitFor();
      await sample.press('Control+z');
      await page.locator('#side-panel').getByText('Hana Placeholder').waitFor();
    });

    test('an item that was put in, and one that was taken out, are one change each', async () => {
      const sample = await openSample();
      const { page } = sample;
      const { bytes, name } = await sample.saved(() => sample.press('Control+Shift+s'));
      const copy = withItemInstead(
        bytes,
        'STSC Risk Register',
        'Early Technical Review of Proposals',
      );
      await drop(page, name, copy);
      await page.getByRole('button', { name: /See what was changed/ }).press('Enter');
      await page.getByText('2 to decide, 0 taken, 0 left').waitFor();
      await page.getByText('It goes into the trash with all that stands under it').waitFor();
      expect(await axeFindings(page), 'light').toEqual([]);
      await shot(page, 'items-light');
      await page.locator('.edited-list:focus').waitFor();
      await sample.press('a');
      await page.getByText('0 to decide, 2 taken, 0 left').waitFor();
      await sample.press('Control+Enter');
      await page.getByText(`2 changes from ${name} are in the minutes`).waitFor();
      await page.locator('.sheet').getByText(BY_THE_CHAIR).waitFor();
      const agenda = page.getByRole('navigation', { name: 'Agenda' });
      await agenda.getByText('Put on by the Chair').waitFor();
      expect(await agenda.getByText('STSC Risk Register').count()).toBe(0);
      await sample.press('Control+z');
      await agenda.getByText('STSC Risk Register').waitFor();
      await said(sample, BY_THE_CHAIR).toBe(0);
    });

    test('who was moved to another list of the attendance is taken or left, and undone as one', async () => {
      const sample = await openSample();
      const { page } = sample;
      const { bytes, name } = await sample.saved(() => sample.press('Control+Shift+s'));
      const one = withRowMoved(bytes, 'Eli Sample', 'Apologies');
      await drop(page, name, withRowMoved(one, 'Chris Specimen', 'Present'));
      await page.getByRole('button', { name: /See what was changed/ }).press('Enter');
      await page.getByText('2 to decide, 0 taken, 0 left').waitFor();
      await page.getByText('Eli Sample moved from Present to Apologies').waitFor();
      await page.getByText('Chris Specimen moved from Apologies to Present').waitFor();
      await page.getByText('no longer say when they arrived or left').waitFor();
      expect(await axeFindings(page), 'light').toEqual([]);
      await shot(page, 'moved-light');
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axeFindings(page), 'dark').toEqual([]);
      await shot(page, 'moved-dark');
      await page.locator('.edited-list:focus').waitFor();
      await sample.press('t');
      await page.getByText('1 to decide, 1 taken, 0 left').waitFor();
      await sample.press('l');
      await page.getByText('0 to decide, 1 taken, 1 left').waitFor();
      await sample.press('Control+Enter');
      await page.getByText(`1 change from ${name} is in the minutes`).waitFor();
      const inList = (list: string, who: string) =>
        page.locator(`.attendee-${list} [data-name="${who}"]`).waitFor();
      await sample.press('Alt+a');
      await inList('apologies', 'Eli Sample');
      await inList('apologies', 'Chris Specimen');
      await shot(page, 'moved-taken');
      await sample.press('Control+z');
      await inList('present', 'Eli Sample');
      await inList('apologies', 'Chris Specimen');
    });

    test('who was put into the attendance or taken out of it, and what a sentence says, is one change each', async () => {
      const sample = await openSample();
      const { page } = sample;
      const { bytes, name } = await sample.saved(() => sample.press('Control+Shift+s'));
      const added = withRowBelow(bytes, 'Joy Example', [
        ['Joy Example', 'Hugh Price'],
        ['Secretary', 'Observer'],
      ]);
      const copy = withWords(withoutRow(added, 'Eli Sample'), [
        ['The meeting was quorate', 'The meeting was not quorate'],
        ['The meeting closed at 13:05', 'The meeting closed around noon'],
      ]);
      await drop(page, name, copy);
      await page.getByRole('button', { name: /See what was changed/ }).press('Enter');
      await page.getByText('3 to decide, 0 taken, 0 left').waitFor();
      await page
        .getByText(/Meter Maker Member, Left at item 10 .* from the list Present/)
        .waitFor();
      await page.getByText('What Eli Sample declared stays.').waitFor();
      await page
        .getByText('Hugh Price, Sample Secretariat, Observer in the list In attendance')
        .waitFor();
      await page.getByText('it was quorate.').waitFor();
      await page.getByText(/This cannot be read as what stands there/).waitFor();
      expect(await axeFindings(page), 'light').toEqual([]);
      await shot(page, 'rows-light');
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axeFindings(page), 'dark').toEqual([]);
      await shot(page, 'rows-dark');
      await page.locator('.edited-list:focus').waitFor();
      await sample.press('t');
      await page.getByText('2 to decide, 1 taken, 0 left').waitFor();
      await sample.press('t');
      await page.getByText('1 to decide, 2 taken, 0 left').waitFor();
      await sample.press('l');
      await page.getByText('0 to decide, 2 taken, 1 left').waitFor();
      await sample.press('Control+Enter');
      await page.getByText(`2 changes from ${name} are in the minutes`).waitFor();
      const inPanel = (who: string) => page.locator(`#side-panel [data-name="${who}"]`);
      await sample.press('Alt+a');
      await page.locator('.attendee-inAttendance [data-name="Hugh Price"]').waitFor();
      await expect.poll(() => inPanel('Eli Sample').count()).toBe(0);
      await shot(page, 'rows-taken');
      await sample.press('Control+z');
      await inPanel('Eli Sample').waitFor();
      await expect.poll(() => inPanel('Hugh Price').count()).toBe(0);
    });

    test('what went to the Chair is kept, and a copy of it undoes nothing that was written since', async () => {
      const sample = await openSample();
      const { page } = sample;
      await sample.press('Control+Alt+Shift+1');
      await page.getByText('With the Chair').first().waitFor();
      const { bytes, name } = await sample.saved(() => sample.press('Control+Shift+s'));
      await write(sample, 'Written while the Chair read it.');
      await drop(page, name, withParagraph(bytes));
      await page.getByRole('button', { name: /See what was changed/ }).press('Enter');
      await page.getByText(/^Compared with the version With the Chair/).waitFor();
      await page.getByText(/^Change 1 of 1/).waitFor();
      await page.locator('.edited-list:focus').waitFor();
      await sample.press('a', 'Control+Enter');
      await page.locator('.sheet').getByText(BY_THE_CHAIR).waitFor();
      await said(sample, 'Written while the Chair read it.').toBeGreaterThan(0);
    });

    test('what is typed right after a step is not in what is kept of it, and the step undoes as one', async () => {
      const sample = await openSample();
      const { page } = sample;
      await sample.toItem('4');
      await sample.press('End', 'Enter');
      await page.keyboard.press('Control+Alt+Shift+1');
      await page.keyboard.type('Typed before it stood.');
      await page.locator('.meeting-bar .state', { hasText: 'With the Chair' }).waitFor();
      await page.locator('.minute-editor').getByText('Typed before it stood.').waitFor();
      await review(sample);
      await page.getByRole('button', { name: /^Compare: / }).press('Enter');
      await page.getByText('1 change').waitFor();
      const added = page.locator('.compare-change ins');
      await expect.poll(() => added.textContent()).toContain('Typed before it stood.');
      await sample.press('Escape', 'Alt+b');
      await page.locator('.minute-editor').waitFor();
      await sample.press('Control+z');
      await said(sample, 'Typed before it stood.').toBe(0);
      await sample.press('Control+z');
      await page.locator('.meeting-bar .state', { hasText: 'Draft' }).waitFor();
      await review(sample);
      await page.getByText('None is kept yet.').waitFor();
    });

    test('a copy that nobody changed says so, and a file of something else is refused in words', async () => {
      const sample = await openSample();
      const { page } = sample;
      const { bytes, name } = await sample.saved(() => sample.press('Control+Shift+s'));
      await sample.gives({ name, bytes }, async () => {
        await sample.press('Control+k');
        await sample.type('read an edited');
        await sample.press('Enter');
      });
      await page.getByText('Nothing was changed in this copy.').waitFor();
      await sample.press('Escape');
      await sample.gives({ name: 'other.docx', bytes: strToU8('no zip') }, async () => {
        await sample.press('Control+k');
        await sample.type('read an edited');
        await sample.press('Enter');
      });
      await page.getByText(/could not be opened as a Word file/).waitFor();
    });
  },
);
