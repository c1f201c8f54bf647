import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isBackupRefusal } from '../../shared/backup/backup';
import { openBackup } from '../../shared/backup/read-backup';
import { noChromium, openChromium } from './chromium';
import { freePort, type StartedApp, startApp } from './started-app';

const PASSPHRASE = 'horse battery staple';

describe.skipIf(noChromium)(`backups${noChromium ? ` (skipped: ${noChromium})` : ''}`, () => {
  let app: StartedApp;
  let browser: Awaited<ReturnType<typeof openChromium>>;

  beforeAll(async () => {
    app = await startApp(await freePort());
    browser = await openChromium();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  async function fresh(): Promise<Page> {
    const page = await (await browser.newContext()).newPage();
    page.setDefaultTimeout(20_000);
    // No one can answer the browser's own pickers here: it downloads, and takes files from a field.
    await page.addInitScript(() => {
      Object.assign(window, {
        showSaveFilePicker: undefined,
        showOpenFilePicker: undefined,
        showDirectoryPicker: async () =>
          (await navigator.storage.getDirectory()).getDirectoryHandle('stick', { create: true }),
      });
    });
    await page.goto(app.address);
    return page;
  }

  async function withSample(): Promise<Page> {
    const page = await fresh();
    await page.getByRole('button', { name: 'Open the sample book' }).press('Enter');
    await page.locator('.minute-editor').waitFor();
    return page;
  }

  async function saved(page: Page, doing: () => Promise<void>) {
    const [file] = await Promise.all([page.waitForEvent('download'), doing()]);
    return { name: file.suggestedFilename(), path: await file.path() };
  }

  async function open(page: Page, path: string, name: string): Promise<void> {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Open a backup' }).press('Enter'),
    ]);
    await chooser.setFiles({ name, mimeType: '', buffer: await bytesAt(path) });
  }

  async function toBackups(page: Page): Promise<void> {
    await page.keyboard.press('Control+Alt+k');
    await page.getByRole('heading', { name: 'Backup and restore' }).waitFor();
  }

  async function backup(page: Page) {
    return saved(page, () =>
      page.getByRole('button', { name: 'Make a backup now' }).press('Enter'),
    );
  }

  async function write(page: Page, words: string): Promise<void> {
    await page.locator('.minute-editor').waitFor();
    await page.keyboard.press('Control+g');
    await page.getByRole('dialog').getByRole('combobox').waitFor();
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    await page.locator('.agenda [aria-current]', { hasText: 'Hub Operator Update' }).waitFor();
    await page.locator('.minute-editor', { hasText: 'NOTED the Hub Operator Update' }).waitFor();
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
    const opened = openBackup(new Uint8Array(await bytesAt(file.path)));
    expect(isBackupRefusal(opened) ? opened : opened.counts).toMatchObject({ meetings: 3 });

    const other = await fresh();
    await open(other, file.path, file.name);
    await other.getByText('It opens and is whole').waitFor();
    await other.getByRole('button', { name: 'Bring it here' }).press('Enter');
    await other.getByText('Your book is here').waitFor();
    await other.getByText('Sample Technical Sub-Committee').first().waitFor();
  });

  test('a folder gets one that is read back, and it can be looked into', async () => {
    const page = await withSample();
    await toBackups(page);
    await page.getByRole('button', { name: 'Choose a folder' }).press('Enter');
    await page.getByRole('button', { name: 'Look into the backup' }).press('Enter');
    await page.getByText('It opens and is whole').waitFor();
  });

  test('a locked one asks for its passphrase, and a wrong one is told', async () => {
    const page = await withSample();
    await toBackups(page);
    await page.getByLabel('Passphrase').fill(PASSPHRASE);
    await page.getByLabel('Once more').fill(PASSPHRASE);
    const file = await saved(page, () => page.keyboard.press('Enter'));
    await open(page, file.path, file.name);
    await page.getByText('locked with a passphrase').waitFor();
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
    await open(page, first.path, first.name);
    await page.getByRole('button', { name: 'Open it as a second book' }).press('Enter');
    await page.getByText('is open now').waitFor();
    await write(page, 'A sentence from the other machine.');
    await toBackups(page);
    const second = await backup(page);
    await page.getByRole('button', { name: 'Open My book' }).press('Enter');
    await page.getByText('My book is open now').waitFor();
    expect(await page.getByText('A sentence from the other machine.').count()).toBe(0);

    await toBackups(page);
    await open(page, second.path, second.name);
    await page.getByRole('button', { name: 'Take from it' }).press('Enter');
    const box = page.getByRole('checkbox', { name: 'item 3, Hub Operator Update' });
    await box.press('ArrowRight');
    await page.getByText('In the backup').waitFor();
    await box.press('Space');
    await saved(page, () => page.getByRole('button', { name: 'take them in' }).press('Enter'));
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
    await open(page, before.path, before.name);
    const kept = await saved(page, () =>
      page.getByRole('button', { name: 'Put it in the place of your book' }).press('Enter'),
    );
    await page.getByText('The backup is open in the place of your book').waitFor();
    expect(await page.getByText('Written after the backup.').count()).toBe(0);
    expect(textIn(await bytesAt(kept.path))).toContain('Written after the backup.');
    await toBackups(page);
    await page.getByRole('button', { name: /Open My book, before/ }).press('Enter');
    await page.getByText('Written after the backup.').first().waitFor();
  });

  test('a draft mail has the Word file with it, and the dates go into a calendar file', async () => {
    const page = await withSample();
    const mail = await saved(page, () => page.keyboard.press('Control+Alt+l'));
    expect(mail.name).toBe('STSC-33-minutes.eml');
    expect((await bytesAt(mail.path)).toString()).toContain('filename="STSC-33-minutes.docx"');
    await page.keyboard.press('Control+Alt+g');
    // The sample is of 2018: nothing of it is due from today on.
    await page.getByText('There is no day for a calendar yet').waitFor();
  });
});

async function bytesAt(path: string): Promise<Buffer> {
  return readFile(path);
}

function textIn(bytes: Buffer): string {
  const opened = openBackup(new Uint8Array(bytes));
  return isBackupRefusal(opened) ? opened.message : JSON.stringify([...opened.backup.book.records]);
}
