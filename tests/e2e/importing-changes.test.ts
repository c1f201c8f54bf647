import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { recordsOf } from '../../shared/model/book';
import {
  changeRegisterOf,
  type RegisterAsAt,
  registerAsAt,
} from '../../shared/registers/changes/change-register';
import { registerFile } from '../../shared/report/change-register/register-file';
import { openSampleBook } from '../resources/open-sample-book';
import { tableIn, wordsOf } from '../support/importing';
import { noChromium } from './chromium';
import { REGISTER_CSV } from './importing';
import { beginRegister, goToSampleRegister, keepRegister, opens } from './keeping-changes';
import { drop } from './other-machine';
import { samplePages } from './sample-page';

const TITLE = 'Import a register of the Smart Energy Code';

async function dropRegister(page: Page): Promise<void> {
  await drop(page, 'register 2018-08-14.csv', new TextEncoder().encode(REGISTER_CSV));
  await page.getByRole('dialog', { name: TITLE }).waitFor();
  await page.getByText('2 new, 1 changed, 0 as they are, 4 set aside').waitFor();
}

/** The register of the sample, as it stood at the end of August 2018. */
function sampleRegister(): RegisterAsAt {
  const { value: book } = openSampleBook();
  const [code] = recordsOf(book, 'code');
  const register = code && changeRegisterOf(book, code.id);
  if (!register) throw new Error('The sample has no register.');
  return registerAsAt(register, '2018-08-31');
}

function counts(page: Page): Promise<string | null> {
  return page.locator('.import-foot p').textContent();
}

describe.skipIf(noChromium)(
  `a register is imported${noChromium ? ` (skipped: ${noChromium})` : ''}`,
  () => {
    const openSample = samplePages();

    test('from pasted rows, by key, as one step that undo takes back', async () => {
      const { page, press } = await openSample();
      await keepRegister(page);
      await opens(page, 'import a register', TITLE);
      await press('Tab');
      await page.keyboard.insertText(REGISTER_CSV.replaceAll(',', '\t'));
      await press('Control+Enter');
      await page.getByText('2 new, 1 changed').waitFor();
      await page.getByLabel('True as at').fill('14 Aug 2018');
      await press('Control+Enter');
      await page
        .getByText('3 modifications imported: 2 new, 1 changed. 4 rows set aside')
        .waitFor();
      await expect
        .poll(() => counts(page))
        .toMatch(/^0 new, 0 changed, 3 as they are, 4 set aside/);
      await press('Escape');
      await page.getByRole('button', { name: 'MP099' }).waitFor();
      await press('Control+z');
      await page.getByText('Undo: import 3 modifications').waitFor();
      await page.getByRole('button', { name: 'MP099' }).waitFor({ state: 'detached' });
    });

    test('from a dropped file, true as at the day in its name, with its row as the source', async () => {
      const { page, press } = await openSample();
      await keepRegister(page);
      await dropRegister(page);
      expect(await page.getByLabel('True as at').inputValue()).toBe('14 August 2018');
      await page.getByLabel('Changed 1', { exact: true }).check();
      await page.locator('del', { hasText: 'Refinement' }).waitFor();
      await page.getByLabel('Pondering').selectOption('Refinement');
      await expect
        .poll(() => counts(page))
        .toMatch(/^2 new, 2 changed, 0 as they are, 3 set aside/);
      await page.getByRole('button', { name: 'Import 4 modifications' }).press('Enter');
      await press('Escape');
      await page.getByRole('button', { name: 'SECMP0903' }).press('Enter');
      await page.getByText('register 2018-08-14.csv, row 4').first().waitFor();
    });

    test('from a file dropped on the minutes, which opens the register with its confirmation', async () => {
      const { page, press } = await openSample();
      await drop(page, 'register 2018-08-14.csv', new TextEncoder().encode(REGISTER_CSV));
      await page.getByRole('dialog', { name: TITLE }).waitFor();
      await page.getByText('2 new, 1 changed, 0 as they are, 4 set aside').waitFor();
      await page.locator('.import-reading input:focus').waitFor();
      await press('Control+Enter');
      await page.getByText('3 modifications imported: 2 new, 1 changed').waitFor();
      await press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.locator('.change-card:focus').waitFor();
      await press('Control+z');
      await page.getByText('Undo: import 3 modifications').waitFor();
    });

    test('from a document dropped on the minutes, once she says that its table is meant', async () => {
      const { page } = await openSample();
      const document = '# Changes\n\n| Ref | Title |\n| --- | --- |\n| SECMP0901 | A change |\n';
      await drop(page, 'changes.md', new TextEncoder().encode(document));
      await page.getByRole('button', { name: 'Import its table into the register' }).press('Enter');
      await page.getByRole('dialog', { name: TITLE }).waitFor();
      await page.getByText('1 new, 0 changed, 0 as they are, 0 set aside').waitFor();
      await page.locator('.change-card').first().waitFor();
    });

    test('and a column is matched anew, which then leaves the other that told it', async () => {
      const { page } = await openSample();
      await keepRegister(page);
      await dropRegister(page);
      const columns = page.getByRole('group', { name: 'What the columns tell' });
      await columns.getByLabel('Colour').selectOption('Title');
      expect(await columns.getByLabel('Modification title').inputValue()).toBe('');
      await page.getByLabel('Changed 1', { exact: true }).check();
      await page.locator('del', { hasText: 'A sample change' }).waitFor();
    });

    test('what was set aside is saved as a table, with the reasons', async () => {
      const { page, saved } = await openSample();
      await keepRegister(page);
      await dropRegister(page);
      await page.getByLabel('Set aside 4', { exact: true }).check();
      const { name, bytes } = await saved(() =>
        page.getByRole('button', { name: 'Save these rows' }).press('Enter'),
      );
      expect(name).toBe('SEC-set-aside.csv');
      const rows = wordsOf(await tableIn(name, bytes));
      expect(rows[0]?.slice(-2)).toEqual(['Row', 'Why it was set aside']);
      expect(rows.slice(1).map(row => [row[0], row.at(-1)])).toEqual([
        ['SECMP0902', 'Stage: “Pondering” is no stage of this code.'],
        ['P344', '“P344” is not written as SECMP#### or MP### or DP###.'],
        ['SECMP0904', 'Raised: “soon” is no date with its year.'],
        ['SECMP0903', 'SECMP0903 stands in row 4 already.'],
      ]);
    });

    test('the register is exported as a workbook by key, which then has nothing new to say', async () => {
      const { page, press, saved, gives } = await openSample();
      await goToSampleRegister(page);
      await opens(page, 'export the register as a table', 'Export the register as a table');
      await page.keyboard.type('31 Aug 2018');
      const file = await saved(() => press('Control+Enter'));
      expect(file.name).toBe('SEC-register-2018-08-31.xlsx');
      await opens(page, 'import a register', TITLE);
      await gives(file, () => page.getByRole('button', { name: 'Choose a file' }).press('Enter'));
      await expect
        .poll(() => counts(page))
        .toMatch(/^0 new, 0 changed, \d+ as they are, 0 set aside/);
      expect(await page.getByLabel('True as at').inputValue()).toBe('31 August 2018');
      await page.getByRole('button', { name: 'Nothing to import' }).waitFor();
    });

    test('with the releases of its workbook, where no register was kept', async () => {
      const { page, press } = await openSample();
      const { name, bytes } = registerFile(sampleRegister(), 'xlsx');
      await beginRegister(page);
      await drop(page, name, bytes);
      await page.getByLabel('Take in “Releases” too').waitFor();
      const says = page.locator('.import-facts dd');
      await says.filter({ hasText: 'November 2018 SEC Release' }).first().waitFor();
      await page.getByLabel('Releases 2', { exact: true }).check();
      await says.filter({ hasText: '1 November 2018' }).waitFor();
      await page.getByLabel('True as at').focus();
      await press('Control+Enter');
      await page.getByText('8 modifications and 2 releases imported').waitFor();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await press('Control+z');
      await page.getByText('Undo: import 8 modifications and 2 releases').waitFor();
    });

    test('what is no table says why, and another can be chosen', async () => {
      const { page } = await openSample();
      await keepRegister(page);
      await drop(page, 'register.xlsx', new TextEncoder().encode('PK\u0003\u0004 and no more'));
      await page.getByText('register.xlsx could not be opened: its end is missing').waitFor();
      expect(await page.getByRole('button', { name: 'Choose a file' }).isEnabled()).toBe(true);
    });
  },
);
