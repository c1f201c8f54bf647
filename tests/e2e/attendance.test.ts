import { describe, expect, test } from 'vitest';
import { recordsOf } from '../../shared/model/book';
import { agendaOf } from '../../shared/registers/agenda';
import { noChromium } from './chromium';
import { where } from './program';
import { sampleByKey } from './sample-by-key';

describe.skipIf(noChromium)(
  `attendance by key${noChromium ? ` (skipped: ${noChromium})` : where}`,
  () => {
    const sample = sampleByKey();

    /** The panel of attendance, its first name in hand. */
    async function openPanel() {
      await sample.open();
      await sample.opened.press('Alt+a');
      await sample.opened.page.locator('.attendee-name:focus').waitFor();
    }

    async function meeting33() {
      const book = await sample.opened.book();
      const found = recordsOf(book, 'meeting').find(({ number }) => number === '33');
      if (!found) throw new Error('There is no meeting 33.');
      return { ...found, agenda: agendaOf(book, found.id) };
    }

    const focused = () =>
      sample.opened.page.evaluate(() => document.activeElement?.textContent ?? '');

    test('who sent apologies is stood in for by whom the settings name, in three keys', async () => {
      await openPanel();
      const { press, page } = sample.opened;
      await press('ArrowDown', 'a', 's', 'Enter');
      await page.locator('.attendees').getByText('for Bea Example').waitFor();
      await expect.poll(focused).toContain('Bea Example');
      const { attendance } = await meeting33();
      expect(attendance.find(({ name }) => name === 'Bea Example')?.presence).toBe('apologies');
      const standing = attendance.find(({ alternateFor }) => alternateFor === 'Bea Example');
      expect(standing).toMatchObject({ name: 'Fran Example', presence: 'present' });
      expect(standing?.partyId).not.toBeNull();
    });

    test('a guest comes for some items, picked by number and by a few letters', async () => {
      await openPanel();
      const { press, type, page } = sample.opened;
      await press('g');
      await type('Pat Visitor');
      await press('Tab');
      await type('Visitor Ltd');
      await press('Tab', 'Tab');
      await type('6-8, 99');
      await press('Enter');
      await page.getByText('This agenda has no item 99.').waitFor();
      await press('Control+a');
      await type('6-8');
      await press('Enter');
      await type('work');
      await press('Enter', 'Enter');
      await page.locator('.attendees').getByText('for items 6, 7, 8 and 10').waitFor();
      await expect.poll(focused).toContain('Pat Visitor');
      const { attendance, agenda } = await meeting33();
      const guest = attendance.find(({ name }) => name === 'Pat Visitor');
      expect(guest).toMatchObject({ presence: 'inAttendance', organisation: 'Visitor Ltd' });
      const numbers = guest?.itemIds.map(id => agenda.find(({ item }) => item.id === id)?.number);
      expect(numbers).toEqual(['6', '7', '8', '10']);
    });

    test('the items of a guest and a wrong name are put right', async () => {
      await openPanel();
      const { press, type, page } = sample.opened;
      await press('End', 'ArrowUp', 'ArrowUp');
      await expect.poll(focused).toContain('Lou Placeholder');
      await press('e');
      await type('Louise Placeholder');
      await press('Tab', 'Tab', 'Tab', 'Tab', 'Backspace');
      await type('12');
      await press('Enter', 'Control+Enter');
      await page.locator('.attendees').getByText('for item 12').waitFor();
      await expect.poll(focused).toContain('Louise Placeholder');
    });

    test('an interest is declared for the open item, and the quorum of that item follows', async () => {
      await openPanel();
      const { press, type, page } = sample.opened;
      await press('ArrowDown', 'i');
      await type('Holds shares');
      await press('Tab', 'Tab', 'Space', 'Enter');
      await page.locator('.declarations').getByText('Holds shares').waitFor();
      await expect.poll(focused).toContain('Bea Example');
      await press('Home', 'i', 'Tab', 'Tab', 'Space', 'Enter');
      await page.getByText('not quorate: The Chair is not here.').waitFor();
      const { declarations, agenda } = await meeting33();
      expect(declarations.slice(-2)).toEqual([
        {
          name: 'Bea Example',
          itemId: agenda[0]?.item.id,
          interest: 'Holds shares',
          withdrew: true,
        },
        expect.objectContaining({ interest: '', withdrew: true }),
      ]);
      await page.locator('.declared').last().focus();
      await press('w');
      await page.getByText(/here · quorate/).waitFor();
      await press('Delete');
      await expect.poll(async () => (await meeting33()).declarations.length).toBe(3);
    });

    test('what cannot be done with a name says why', async () => {
      await openPanel();
      const { press, page } = sample.opened;
      await press('r');
      await page.getByText('Not now: Alex Sample had not left.').waitFor();
      await press('v', 'v');
      await page.getByText('Not now: Alex Sample is not in the room.').waitFor();
      await press('Delete');
      await page
        .getByText('Alex Sample stays on the list: only a guest is taken off it.')
        .waitFor();
    });
  },
);
