import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { isBackupRefusal } from '../../shared/backup/backup';
import { openBackup } from '../../shared/backup/read-backup';
import { axeFindings } from './axe';
import { noChromium } from './chromium';
import { drop } from './other-machine';
import { openProgram, type Program, type SavedByPage, where } from './program';

const PASSPHRASE = 'horse battery staple';

describe.skipIf(noChromium)(`backups${noChromium ? ` (skipped: ${noChromium})` : where}`, () => {
  let program: Program;

  beforeAll(async () => {
    program = await openProgram();
  }, 120_000);

  afterEach(() => program.closePages());

  afterAll(() => program?.stop());

  async function fresh(): Promise<Page> {
    const page = await program.newPage();
    await page.goto(program.address(page));
    return page;
  }

  async function withSample(): Promise<Page> {
    const page = await fresh();
    await page.getByRole('button', { name: 'Open the sample book' }).press('Enter');
    await page.locator('.minute-editor').waitFor();
    return page;
  }

  async function open(page: Page, file: SavedByPage): Promise<void> {
    await program.gives(page, file, () =>
      page.getByRole('button', { name: 'Open a backup' }).press('Enter'),
    );
  }

  async function toBackups(page: Page): Promise<void> {
    await page.keyboard.press('Control+Alt+k');
    await page.getByRole('heading', { name: 'Backup and restore' }).waitFor();
  }

  async function backup(page: Page) {
    return program.saved(page, () =>
      page.getByRole('button', { name: 'Make a backup now' }).press('Enter'),
    );
  }

  async function write(page: Page, words: string): Promise<void> {
    await page.locator('.minute-editor').waitFor();
    await page.keyboard.press('Control+g');
    await page.getByRole('dialog').getByRole('combobox').waitFor();
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    await page.locator('.minute-editor:focus[aria-label^="Minute of item 3,"]').waitFor();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await page.keyboard.type(words);
    await page.keyboard.press('Control+s');
    await page.getByText('Saved on this computer, in both copies.').waitFor();
  }

  test('a backup is whole, and brings the book to a computer that has none', async () => {
    const page = await withSample();
    await toBackups(page);
    const file = await backup(page);
    expect(file.name).toMatch(/^My book \d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d\.minutebook$/);
    const opened = openBackup(file.bytes);
    expect(isBackupRefusal(opened) ? opened : opened.counts).toMatchObject({ meetings: 3 });

    const other = await fresh();
    await open(other, file);
    await other.getByText('It opens and is whole').waitFor();
    await other.getByRole('button', { name: 'Bring it here' }).press('Enter');
    await other.getByText('Your book is here').waitFor();
    await other.getByText('Sample Technical Sub-Committee').first().waitFor();
  });

  test('a folder gets one that is read back, and it can be looked into', async () => {
    const page = await withSample();
    await toBackups(page);
    await program.givesFolder(page);
    await page.getByRole('button', { name: 'Choose a folder' }).press('Enter');
    await page.getByRole('button', { name: 'Look into it' }).press('Enter');
    await page.getByText('It opens and is whole').waitFor();
  });

  test('backups in the folder can be locked, and open with the passphrase alone', async () => {
    const page = await withSample();
    await toBackups(page);
    await program.givesFolder(page);
    await page.getByRole('button', { name: 'Choose a folder' }).press('Enter');
    await page.getByText('Whoever has this folder can read').waitFor();
    await page.getByRole('button', { name: 'Lock them with a passphrase' }).press('Enter');
    const asks = page.getByRole('region', { name: 'Lock the backups in the folder' });
    await asks.waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.type(PASSPHRASE);
    await page.keyboard.press('Tab');
    await page.keyboard.type(PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.getByText('New backups here are locked').waitFor();
    await page
      .getByRole('button', { name: 'Another passphrase' })
      .and(page.locator(':focus'))
      .waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.reload();
    await page.getByRole('heading', { name: 'Backup and restore' }).waitFor();
    await page.getByText('New backups here are locked').waitFor();
    await page.getByRole('button', { name: 'Look into it' }).press('Enter');
    await page.getByText('locked with a passphrase').waitFor();
    await page.locator('dialog input:focus').waitFor();
    await page.keyboard.type(PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.getByText('It opens and is whole').waitFor();
  });

  test('a locked one asks for its passphrase, and a wrong one is told', async () => {
    const page = await withSample();
    await toBackups(page);
    const lock = page.getByRole('region', { name: 'A backup with a passphrase' });
    await lock.getByLabel('Passphrase').fill(PASSPHRASE);
    await lock.getByLabel('Once more').fill(PASSPHRASE);
    const file = await program.saved(page, () => page.keyboard.press('Enter'));
    await open(page, file);
    await page.getByText('locked with a passphrase').waitFor();
    await page.locator('dialog input:focus').waitFor();
    await page.keyboard.type('something else');
    await page.keyboard.press('Enter');
    await page.getByText('This is not the passphrase').waitFor();
    await page.getByRole('dialog').getByLabel('Passphrase').fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.getByText('It opens and is whole').waitFor();
  });

  test('as a second book it leaves the first alone, and what differs can be taken back', async () => {
    const page = await withSample();
    await toBackups(page);
    const first = await backup(page);
    await open(page, first);
    await page.getByRole('button', { name: 'Open it as a second book' }).press('Enter');
    await page.getByText('is open now').waitFor();
    await write(page, 'A sentence from the other machine.');
    await toBackups(page);
    const second = await backup(page);
    await page.getByRole('button', { name: 'Open My book' }).press('Enter');
    await page.getByText('My book is open now').waitFor();
    await page.locator('.minute-editor').waitFor();
    expect(await page.getByText('A sentence from the other machine.').count()).toBe(0);

    await toBackups(page);
    await open(page, second);
    await page.getByRole('button', { name: 'Take from it' }).press('Enter');
    const box = page.getByRole('checkbox', { name: 'item 3, Hub Operator Update' });
    await box.press('ArrowRight');
    await page.getByText('In the backup').waitFor();
    await box.press('Space');
    await program.saved(page, () =>
      page.getByRole('button', { name: 'take them in' }).press('Enter'),
    );
    await page.getByText('1 record was taken in').waitFor();
    await page.getByText('A sentence from the other machine.').waitFor();
  });

  test('in the place of the book it keeps the book as it was, beside it and in a file', async () => {
    const page = await withSample();
    await toBackups(page);
    const before = await backup(page);
    await page.goBack();
    await write(page, 'Written after the backup.');
    await toBackups(page);
    await open(page, before);
    const kept = await program.saved(page, () =>
      page.getByRole('button', { name: 'Put it in the place of your book' }).press('Enter'),
    );
    await page.getByText('The backup is open in the place of your book').waitFor();
    await page.locator('.minute-editor').waitFor();
    expect(await page.getByText('Written after the backup.').count()).toBe(0);
    expect(textIn(kept.bytes)).toContain('Written after the backup.');
    await toBackups(page);
    await page.getByRole('button', { name: /Open My book, before/ }).press('Enter');
    await page.getByText('Written after the backup.').first().waitFor();
  });

  test('a Word file that is given back says whether anyone has changed it', async () => {
    const page = await withSample();
    const { name, bytes } = await program.saved(page, () => page.keyboard.press('Control+Shift+s'));
    await drop(page, name.replace('.docx', ' (2).docx'), bytes);
    await page.getByText('It is STSC Meeting 33 exactly as your book has it now').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    const changed = Uint8Array.from(bytes);
    changed[bytes.length >> 1] = (changed[bytes.length >> 1] ?? 0) ^ 1;
    await drop(page, name, changed);
    await page.getByText('It is not what your book writes for STSC Meeting 33 now').waitFor();
  });

  test('a draft mail has the Word file with it, and the dates go into a calendar file', async () => {
    const page = await withSample();
    const mail = await program.saved(page, () => page.keyboard.press('Control+Alt+l'));
    expect(mail.name).toBe('STSC-33-minutes.eml');
    expect(new TextDecoder().decode(mail.bytes)).toContain('filename="STSC-33-minutes.docx"');
    await page.keyboard.press('Control+Alt+g');
    // The sample is of 2018: nothing of it is due from today on.
    await page.getByText('There is no day for a calendar yet').waitFor();
    await page.clock.setFixedTime(new Date(2018, 7, 22, 9, 30));
    const dates = await program.saved(page, () => page.keyboard.press('Control+Alt+g'));
    expect(dates.name).toBe('STSC-33-dates.ics');
    const calendar = new TextDecoder().decode(dates.bytes);
    expect(calendar.match(/^BEGIN:VEVENT/gm)?.length).toBeGreaterThan(0);
    expect(calendar).toContain('DTSTART;TZID=Europe/London:20180918T100000');
  });
});

function textIn(bytes: Uint8Array): string {
  const opened = openBackup(bytes);
  return isBackupRefusal(opened) ? opened.message : JSON.stringify([...opened.backup.book.records]);
}
