import { describe, expect, test } from 'vitest';
import { recordsOf } from '../../shared/model/book';
import { faintWords } from '../../shared/report/house-styles/contrast';
import { docxParts } from '../support/docx-text';
import { noChromium } from './chromium';
import { where } from './program';
import { sampleByKey } from './sample-by-key';

describe.skipIf(noChromium)(
  `settings of a committee by key${noChromium ? ` (skipped: ${noChromium})` : where}`,
  () => {
    const sample = sampleByKey();

    async function settings() {
      await sample.open();
      await sample.opened.press('Control+,');
      await sample.opened.page.locator('.settings').waitFor();
      return sample.opened;
    }

    async function committee() {
      const [found] = recordsOf(await sample.opened.book(), 'committee');
      if (!found) throw new Error('The book has no committee.');
      return found;
    }

    test('each part is a word away, and the house style a command', async () => {
      const { page, press, type } = await settings();
      const parts = page.getByRole('navigation', { name: 'Parts of the settings' });
      await parts.getByRole('button', { name: 'Phrases' }).press('Enter');
      await page.getByLabel('Short form').and(page.locator(':focus')).waitFor();
      await page.getByRole('heading', { name: 'Phrases' }).click({ trial: true });
      await parts.locator('[aria-current]', { hasText: 'Phrases' }).waitFor();
      await press('Control+k');
      await type('letterhead');
      await press('Enter');
      await page.getByLabel('Begins with').and(page.locator(':focus')).waitFor();
      await parts.locator('[aria-current]', { hasText: 'House style' }).waitFor();
    });

    test('a member is renamed and moved, and the keyboard stays in the same field', async () => {
      const { page, press, type } = await settings();
      const bea = page.locator('.setting-row').nth(1);
      await bea.getByLabel('Name').focus();
      await press('Control+a');
      await type('Beatrix Example');
      await press('Tab', 'Alt+ArrowDown');
      const names = () =>
        page
          .locator('.setting-rows')
          .first()
          .getByLabel('Name')
          .evaluateAll(all => all.slice(0, 3).map(field => (field as HTMLInputElement).value));
      await expect.poll(names).toEqual(['Alex Sample', 'Dana Placeholder', 'Beatrix Example']);
      const value = () =>
        page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value);
      await expect.poll(value).toBe('Large User Member');
    });

    test('another kind of meeting has an agenda of its own, offered for new meetings', async () => {
      const { page, press, type } = await settings();
      await page.getByLabel('Another kind of meeting').focus();
      await type('Extraordinary meeting');
      await press('Enter');
      const items = page.locator('.standing-items .setting-row');
      await expect.poll(() => items.count()).toBe(9);
      await page.getByLabel('Title of a further standing item').focus();
      await type('The matter – 45 min');
      await press('Enter');
      await expect.poll(() => items.count()).toBe(10);
      const { standingItems, otherAgendas = [] } = await committee();
      expect(standingItems).toHaveLength(9);
      expect(otherAgendas[0]?.items.at(-1)).toMatchObject({
        title: 'The matter',
        plannedMinutes: 45,
      });
      await press('Control+Alt+w');
      await page.getByRole('option', { name: 'Extraordinary meeting' }).first().waitFor({
        state: 'attached',
      });
    });

    test('they open by key from the list of meetings too', async () => {
      const { page, press } = await settings();
      await press('Control+Alt+h');
      await page.locator('.meetings-screen').waitFor();
      await press('Control+,');
      await page.getByRole('heading', { name: 'Sample Technical Sub-Committee' }).waitFor();
      await page.locator('.settings').waitFor();
    });

    test('what a house style does is chosen by key, and the style is had again as it was', async () => {
      const { page, press } = await settings();
      await page.getByLabel(/^Numbered paragraphs/).focus();
      await press('Space');
      await expect.poll(async () => (await committee()).houseStyle.numberParagraphs).toBe(true);
      await page.getByRole('button', { name: 'As it was' }).press('Enter');
      await expect.poll(async () => (await committee()).houseStyle.numberParagraphs).toBe(false);
    });

    async function put(label: string, words: string) {
      await sample.opened.page.getByLabel(label, { exact: true }).focus();
      await sample.opened.press('Control+a');
      await sample.opened.type(words);
      await sample.opened.press('Enter');
    }

    test('fonts, colours and page lines of the house stand on its pages and in the Word file', async () => {
      const { page, press } = await settings();
      await put('Font of the headings', 'Georgia');
      await put('Items', '15 pt');
      await put('Headings and labels', 'navy');
      await put('Behind an outcome', '#FFF4C2');
      await put('Foot, left', '{code} · kept by {organisation}');
      const words = page.getByRole('article', { name: /^Page 1 of/ }).locator('.preview-words');
      await words.getByText('STSC · kept by Sample Code Company').waitFor();
      const title = words.getByText('Minutes of STSC meeting 33');
      await expect
        .poll(() => title.evaluate(one => getComputedStyle(one).fontFamily))
        .toMatch(/^"?Georgia/);
      await press('Control+Alt+h');
      await page.locator('.meeting-row').first().press('Enter');
      await page.locator('.minute-editor').waitFor();
      const { bytes } = await sample.program.saved(page, () => press('Control+Shift+s'));
      const parts = docxParts(bytes);
      const headings = /w:styleId="Heading1".*?<\/w:style>/s.exec(
        parts.get('word/styles.xml') ?? '',
      );
      expect(headings?.[0]).toMatch(
        /w:ascii="Georgia"[\s\S]*w:val="000080"|w:val="000080"[\s\S]*w:ascii="Georgia"/,
      );
      expect(headings?.[0]).toContain('<w:sz w:val="30"/>');
      expect(parts.get('word/styles.xml')).toContain('w:fill="FFF4C2"');
      expect(parts.get('word/footer1.xml')).toContain('STSC · kept by Sample Code Company');
    });

    test('words that would be hard to read are told, and are made readable by key', async () => {
      const { page } = await settings();
      await put('Headings and labels', 'orange');
      const told = page.getByText(/“Headings and labels” has a contrast of 1\.\d to 1/);
      await told.waitFor();
      await page.getByRole('button', { name: 'Make it readable' }).press('Enter');
      await told.waitFor({ state: 'detached' });
      expect(faintWords((await committee()).houseStyle)).toEqual([]);
    });

    test('a house style keeps nothing that no file could have, and says so', async () => {
      const { page } = await settings();
      const before = (await committee()).houseStyle;
      await put('Font of the text', '<b>');
      await put('Items', '400');
      await put('Behind an action', 'no colour at all');
      await put('Head, right', '{chair}');
      await expect.poll(() => page.getByText('It stays as it was').count()).toBe(4);
      // The reason is read out by itself; the field is called as before.
      await page.getByLabel('Head, right', { exact: true }).waitFor();
      expect((await committee()).houseStyle).toEqual(before);
    });

    test('what cannot be kept says why', async () => {
      const { page, press, type } = await settings();
      await page.getByLabel('Add to: Outcome verbs').focus();
      await type('noted');
      await press('Enter');
      await page.getByText('NOTED is on the list already.').waitFor();
      await press('Control+a');
      await type('42');
      await press('Enter');
      await page.getByText('A verb is written in letters, such as NOTED.').waitFor();
    });

    test('nothing of the settings makes the page itself scroll', async () => {
      const { page } = await settings();
      const over = await page.evaluate(
        () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
      );
      expect(over).toBe(0);
    });
  },
);
