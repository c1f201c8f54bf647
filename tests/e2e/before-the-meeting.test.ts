import { describe, expect, test } from 'vitest';
import { type Book, recordsOf } from '../../shared/model/book';
import { agendaOf } from '../../shared/registers/agenda';
import { bodyWords } from '../support/docx-text';
import { noChromium } from './chromium';
import { where } from './program';
import { sampleByKey } from './sample-by-key';

describe.skipIf(noChromium)(
  `before the meeting${noChromium ? ` (skipped: ${noChromium})` : where}`,
  () => {
    const sample = sampleByKey();

    function meeting(book: Book, number: string) {
      const found = recordsOf(book, 'meeting').find(each => each.number === number);
      if (!found) throw new Error(`There is no meeting ${number}.`);
      return { ...found, agenda: agendaOf(book, found.id) };
    }

    async function newMeetingDialog() {
      await sample.opened.press('Control+Alt+w');
      await sample.opened.page.getByRole('dialog', { name: 'New meeting' }).waitFor();
    }

    test('two keys make the next meeting: number, day, hour, agenda, members and open actions', async () => {
      const { page, press } = await sample.open();
      await newMeetingDialog();
      await page.getByText('7 members expected · 11 actions carried forward').waitFor();
      await press('Enter');
      await expect.poll(() => page.locator('h1').textContent()).toMatch(/meeting 34$/);
      const made = meeting(await sample.opened.book(), '34');
      expect(made).toMatchObject({ date: '2018-09-18', startTime: '10:00', state: 'preparation' });
      expect(made.attendance.map(({ presence }) => presence)).toEqual(Array(7).fill('present'));
      const titles = made.agenda.map(({ item }) => item.title);
      expect(titles[0]).toBe('Minutes and Actions Outstanding');
      expect(titles.some(title => title.startsWith('Bring a joint paper'))).toBe(true);
      await page.getByText('11 not yet updated', { exact: true }).waitFor();
    });

    test('what is proposed is written over and left out by key, and says how it is understood', async () => {
      const { page, press, type } = await sample.open();
      await newMeetingDialog();
      await type('33');
      await page.getByText('There is a meeting 33 already').waitFor();
      await type('4');
      await press('Tab');
      await type('32 sept');
      await page.getByText(/^No date; write/).waitFor();
      await press('Control+a');
      await type('tue 25 sept 2018');
      await page.getByText('Tuesday 25 September 2018').waitFor();
      await press('Tab');
      await type('9.30');
      await press('Tab', 'Tab');
      await type('Half-hourly settlement – 20 min\n  Overview');
      await press('Tab', 'Tab', 'ArrowDown', 'Space', 'Enter');
      await expect.poll(() => page.locator('h1').textContent()).toMatch(/meeting 334$/);
      const made = meeting(await sample.opened.book(), '334');
      expect(made).toMatchObject({ date: '2018-09-25', startTime: '09:30' });
      const agenda = made.agenda.map(({ number, item }) => `${number} ${item.title}`);
      expect(agenda).not.toContain(expect.stringContaining('Hub Operator Update'));
      const typed = made.agenda.find(({ item }) => item.title === 'Half-hourly settlement');
      expect(typed?.item.plannedMinutes).toBe(20);
      expect(agenda).toContain(`${typed?.number}.1 Overview`);
    });

    test('an agenda that was kept for a kind of meeting begins the next of that kind', async () => {
      const { page, press, type } = await sample.open();
      await press('Control+k');
      await page.getByRole('dialog', { name: 'Find' }).waitFor();
      await type('kind of meeting');
      await press('Enter');
      await page.getByRole('dialog', { name: 'Keep this agenda' }).waitFor();
      await type('Extraordinary meeting');
      await press('Enter');
      await page.getByText('New meetings can begin with it').waitFor();
      await newMeetingDialog();
      await press('Tab', 'Tab', 'Tab', 'Tab', 'Tab');
      await type('Extra');
      await page.getByText('11 actions carried forward · 15 items').waitFor();
      await press('Shift+Tab', 'Control+Enter');
      await expect.poll(() => page.locator('h1').textContent()).toMatch(/meeting 34$/);
      const before = meeting(await sample.opened.book(), '33').agenda.map(({ item }) => item.title);
      const titles = meeting(await sample.opened.book(), '34').agenda.map(({ item }) => item.title);
      expect(titles).toEqual(expect.arrayContaining(before));
    });

    test('the facts of a meeting are changed by key, the next meeting as proposed', async () => {
      const { page, press, type } = await sample.open();
      await press('Control+Alt+d');
      await page.getByRole('dialog', { name: 'Meeting 33' }).waitFor();
      await press('Tab');
      await type('22 August');
      await page.getByText('Wednesday 22 August 2018').waitFor();
      await press('Tab', 'Tab');
      await type('1.10 pm');
      await press('Tab');
      await type('By telephone');
      await press('Enter');
      await page.locator('.facts').getByText('By telephone').waitFor();
      const changed = meeting(await sample.opened.book(), '33');
      expect(changed).toMatchObject({
        date: '2018-08-22',
        closeTime: '13:10',
        place: 'By telephone',
      });
    });

    test('an item becomes a sub-heading without a number, and a section is skipped while empty', async () => {
      const { page, press, type } = await sample.open();
      await newMeetingDialog();
      await press('Enter');
      await expect.poll(() => page.locator('h1').textContent()).toMatch(/meeting 34$/);
      const numbers = () => page.locator('.agenda-number').allTextContents();
      const before = (await numbers()).length;
      await press('F2');
      await page.getByRole('dialog', { name: /^Item:/ }).waitFor();
      await page.getByRole('combobox', { name: 'Number' }).focus();
      await type('None');
      await press('Control+Enter');
      await expect.poll(async () => (await numbers()).slice(0, 3)).toEqual(['', '1', '2']);
      await press('Alt+ArrowDown', 'F2');
      await page.getByLabel(/^Left out, its number/).focus();
      await press('Space', 'Enter');
      await page.getByText('Left out while empty').waitFor();
      await expect.poll(async () => (await numbers()).slice(0, 3)).toEqual(['', '', '1']);
      await page.locator('.minute-editor:focus').waitFor();
      await type('Something was said.');
      await expect.poll(async () => (await numbers()).slice(0, 3)).toEqual(['', '1', '2']);
      expect((await numbers()).length).toBe(before);
    });

    test('papers are named by key, stand on the sheet and in the Word file, and lead to their item', async () => {
      const { page, press, type } = await sample.open();
      await press('F2');
      await page.getByRole('dialog', { name: /^Item:/ }).waitFor();
      await press('Tab', 'Tab', 'Tab', 'Tab', 'Control+a');
      await type('STSC_33_01, STSC_33_01A');
      await press('Control+Enter');
      await page.getByText('Papers: STSC_33_01, STSC_33_01A').waitFor();
      const { bytes } = await sample.program.saved(page, () => press('Control+Shift+s'));
      expect(bodyWords(bytes).join(' ')).toContain('Papers: STSC_33_01, STSC_33_01A');
      await press('Alt+ArrowDown', 'Control+k');
      await page.getByRole('dialog', { name: 'Find' }).waitFor();
      await type('33_01A');
      await page.getByRole('option', { name: /Options for a Common Address Service/ }).waitFor();
      await press('Enter');
      await page.locator('.minute-editor:focus[aria-label^="Minute of item 1,"]').waitFor();
    });

    test('an item is made confidential by key, and the public version is had without it', async () => {
      const { page, press, type } = await sample.open();
      await press('F2');
      await page.getByRole('dialog', { name: /^Item:/ }).waitFor();
      await page.getByLabel(/^Confidential/).focus();
      await press('Space', 'Tab');
      await type('commercial terms');
      await press('Control+Enter');
      await page.locator('.agenda-item[aria-current] .mark-confidential').waitFor();
      await press('Control+k');
      await page.getByRole('dialog', { name: 'Find' }).waitFor();
      await type('public version');
      const { name, bytes } = await sample.program.saved(page, () => press('Enter'));
      expect(name).toBe('STSC-33-minutes-public.docx');
      const words = bodyWords(bytes).join(' ');
      expect(words).toContain('commercial terms');
      expect(words).not.toContain('common address service');
      expect(words).toContain('Minutes and Actions Outstanding');
    });
  },
);
