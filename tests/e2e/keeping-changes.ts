import type { Page } from 'playwright-core';
import { recordsOf } from '../../shared/model/book';
import { apply } from '../../shared/model/change';
import { openSampleBook } from '../resources/open-sample-book';
import { bytesOf } from '../support/backups';
import { drop } from './other-machine';

/** Goes to the register of the sample book by its key: what was published of the Smart Energy Code. */
export async function goToSampleRegister(page: Page): Promise<void> {
  await page.keyboard.press('Control+Alt+v');
  await page.locator('.change-card', { hasText: 'SECMP0006' }).waitFor();
}

/** Opens the sample book as it would be had she kept no register yet. */
async function openWithoutRegister(page: Page): Promise<void> {
  const { value: book } = openSampleBook();
  const register = (['code', 'modification', 'release'] as const).flatMap(kind =>
    recordsOf(book, kind).map(({ id }) => id),
  );
  const without = apply(book, { put: [], remove: register });
  await drop(page, 'no register.minutebook', bytesOf(without));
  await page.getByRole('button', { name: 'Open it as a second book' }).press('Enter');
  await page.getByText('is open now').waitFor();
}

/** Goes to the register of modifications by its key, in a book where none is kept yet. */
export async function goToChanges(page: Page): Promise<void> {
  await openWithoutRegister(page);
  await page.keyboard.press('Control+Alt+v');
  await page.getByRole('heading', { name: 'Whose changes do you keep?' }).waitFor();
}

/** Begins the register of the Smart Energy Code, by key. */
export async function beginRegister(page: Page): Promise<void> {
  await goToChanges(page);
  await page.getByRole('button', { name: 'Smart Energy Code' }).press('Enter');
  await page.getByText('No modification is in the register').waitFor();
}

/** Fills the fields of the dialog in front, by their labels, and answers it. */
export async function answered(
  page: Page,
  fields: Readonly<Record<string, string>>,
): Promise<void> {
  const dialog = page.getByRole('dialog');
  for (const [label, value] of Object.entries(fields)) {
    const choice = dialog.getByRole('combobox', { name: label, exact: true });
    if ((await choice.count()) > 0) await choice.selectOption({ label: value });
    else await dialog.getByRole('textbox', { name: label, exact: true }).fill(value);
  }
  await page.keyboard.press('Control+Enter');
}

/** Does what the palette finds first for these words, and waits for the dialog that it opens. */
export async function opens(page: Page, words: string, title: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Find' }).waitFor();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: title }).waitFor();
}

/** A register with a release and two modifications, one of them meant for it. */
export async function keepRegister(page: Page): Promise<void> {
  await beginRegister(page);
  await opens(page, 'new release', 'New release');
  await answered(page, { Name: 'November 2018 Release', Date: '1 Nov 2018', Since: '1 Aug 2018' });
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  for (const [reference, title, stage] of [
    ['SECMP0901', 'A sample change', 'Refinement'],
    ['SECMP0902', 'Another sample change', 'Report Phase'],
  ] as const) {
    await opens(page, 'new modification', 'New modification of the Smart Energy Code');
    await answered(page, {
      Reference: reference,
      Title: title,
      Raised: '1 Aug 2018',
      Stage: stage,
    });
    await page.getByRole('button', { name: reference }).waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
}

/** An outcome in item 5 of meeting 33 that names two modifications, and the register beside it. */
export async function nameInMinutes(page: Page, first: string, second: string): Promise<void> {
  await page.keyboard.press('Control+Alt+h');
  await page.getByRole('link', { name: /^Meeting 33/ }).press('Enter');
  await page.keyboard.press('Control+g');
  await page.getByRole('dialog', { name: 'Go to an item' }).waitFor();
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  await page.locator('.minute-editor:focus[aria-label^="Minute of item 5,"]').waitFor();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type(
    `The STSC AGREED to put ${first} and ${second} into SMETS2 version 3.1.`,
  );
  await page.locator('.minute-editor .outcome', { hasText: second }).waitFor();
  await page.keyboard.press('Control+Alt+v');
  await page.getByRole('region', { name: '2 outcomes to take over' }).waitFor();
}
