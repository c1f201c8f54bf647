import { describe, expect, test } from 'vitest';
import {
  realDocument,
  realDocumentsAreHere,
  WITHOUT_REAL_DOCUMENTS,
} from '../support/shared-files';
import { noChromium } from './chromium';
import { drop } from './other-machine';
import { samplePages } from './sample-page';

const why = noChromium || (realDocumentsAreHere ? '' : WITHOUT_REAL_DOCUMENTS);

describe.skipIf(why)(`the real minutes of meeting 33${why ? ` (${why})` : ''}`, () => {
  const openSample = samplePages();

  test('are taken in by key, one thing put right, looked at, and taken out again as one', async () => {
    const { page, press } = await openSample();
    await drop(page, 'tabasc-33-minutes.txt', realDocument('seed/tabasc-33-minutes.txt'));
    await page.getByRole('button', { name: 'Take in its minutes or agenda' }).press('Enter');
    await page.locator('[role=listbox]:focus').waitFor();
    const chosen = page.locator('[role=option][aria-selected=true]');
    expect(await page.getByLabel('Take it as').inputValue()).toBe('minutes');
    expect(await page.getByLabel('Its code').inputValue()).toBe('TABASC');
    const comes = page.getByRole('region', { name: 'What comes of it' });
    await comes.getByText('13 items').waitFor();
    await comes.getByText('9 outcomes').waitFor();
    await comes.getByText('4 new actions').waitFor();
    await comes.getByText('12 earlier actions your book does not have yet').waitFor();

    await press('j');
    await expect.poll(() => chosen.textContent()).toContain('is probably');
    await press('t');
    await expect.poll(() => chosen.textContent()).not.toContain('is probably');
    await press('Control+Enter');

    await page.getByText('taken in as').first().waitFor();
    const sheet = page.locator('main');
    await page.getByText('Minutes and Actions Outstanding').first().waitFor();
    await sheet.getByText('TABASC33/02').first().waitFor();
    await sheet.getByText('TABASC32/06').first().waitFor();
    await press('Control+z');
    await page.getByText('Undo: take in the minutes of tabasc-33-minutes.txt').waitFor();
    await page.getByText('TABASC33/02').first().waitFor({ state: 'detached' });
  });
});
