import { describe, expect, test } from 'vitest';
import { noChromium } from './chromium';
import { answered, goToSampleRegister, opens } from './keeping-changes';
import { samplePages } from './sample-page';

describe.skipIf(noChromium)(
  `consultations, releases and the palette in the register${noChromium ? ` (skipped: ${noChromium})` : ''}`,
  () => {
    const openSample = samplePages();

    test('a consultation is entered, changed and taken out, and stands in the story', async () => {
      const { page } = await openSample();
      await goToSampleRegister(page);
      await opens(page, '0058', 'SECMP0058, Changes to the governance');
      await page.getByRole('button', { name: 'Consultation …' }).press('Enter');
      await page.getByRole('dialog', { name: 'Consultation on SECMP0058' }).waitFor();
      await answered(page, {
        Name: 'Working Group consultation',
        Opens: '3 Sep 2018',
        Closes: '1 Sep 2018',
      });
      await page.getByText('cannot close before it opens').waitFor();
      await answered(page, { Closes: '24 Sep 2018' });
      const entry = 'Working Group consultation, closes 24 September 2018';
      await page.getByRole('button', { name: `Change: ${entry}` }).press('Enter');
      await page.getByRole('dialog', { name: 'Consultation on SECMP0058' }).waitFor();
      await answered(page, { Closes: '28 Sep 2018' });
      const later = 'Working Group consultation, closes 28 September 2018';
      await page.getByRole('button', { name: `Change: ${later}` }).press('Enter');
      await page.getByRole('button', { name: 'Remove', exact: true }).press('Enter');
      await page.getByRole('heading', { name: 'What was said of it' }).waitFor();
      await page.getByText('Working Group consultation').waitFor({ state: 'detached' });
    });

    test('a release that nothing is meant for goes into the trash and comes back', async () => {
      const { page, press } = await openSample();
      await goToSampleRegister(page);
      await opens(page, 'SEC 5.23', 'What became of SEC 5.23');
      await page.getByRole('button', { name: 'Remove', exact: true }).press('Enter');
      await page.getByText('SEC 5.23 is out of the register').waitFor();
      await press('Control+Alt+x');
      await page.getByText('SEC 5.23, with the dates it had').waitFor();
      await page.getByRole('button', { name: 'Put back' }).press('Enter');
      await press('Escape');
      await page.getByLabel('Releases').check();
      await page.getByRole('button', { name: 'SEC 5.23', exact: true }).waitFor();
    });

    test('a release that a modification was meant for stays, and says whose it is', async () => {
      const { page } = await openSample();
      await goToSampleRegister(page);
      await opens(page, 'November 2018 SEC Release', 'What became of November 2018 SEC Release');
      await page.getByText('SECMP0006 and SECMP0048 were meant for it at some time').waitFor();
      const remove = page.getByRole('button', { name: 'Remove', exact: true });
      expect(await remove.isDisabled()).toBe(true);
    });

    test('a decision that was entered by mistake is taken back with what followed from it', async () => {
      const { page } = await openSample();
      await goToSampleRegister(page);
      await opens(page, '0058', 'SECMP0058, Changes to the governance');
      await page.getByRole('button', { name: 'Say what became of it' }).press('Enter');
      await page.getByRole('dialog', { name: 'What became of SECMP0058' }).waitFor();
      await answered(page, { Stage: 'Report Phase', Body: 'SEC Panel', 'That it be': 'sent on' });
      await page.getByText('Stage: Report Phase').waitFor();
      await page
        .getByRole('button', { name: 'Take back: sent on by the SEC Panel' })
        .press('Enter');
      await page.getByText('Stage: Report Phase').waitFor({ state: 'detached' });
    });
  },
);
