import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noChromium } from '../e2e/chromium';
import { type DesktopWithSample, startWithSample } from './with-sample';

describe.skipIf(noChromium)('menus', () => {
  let program: DesktopWithSample;
  beforeAll(async () => {
    program = await startWithSample();
  });
  afterAll(() => program?.stop());

  function item(id: string) {
    return program.app.evaluate(({ Menu }, wanted) => {
      const found = Menu.getApplicationMenu()?.getMenuItemById(wanted);
      return found && { label: found.label, enabled: found.enabled, keys: found.accelerator };
    }, id);
  }

  function choose(id: string): Promise<void> {
    return program.app.evaluate(({ Menu }, wanted) => {
      Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click();
    }, id);
  }

  test('show the commands of the table with their keys, and what can be done now', async () => {
    await expect
      .poll(() => item('meeting.word'))
      .toEqual({
        label: 'Export the minutes to Word',
        enabled: true,
        keys: 'CommandOrControl+Shift+S',
      });
    expect(await item('meeting.pause')).toMatchObject({ enabled: false });
    const titles = await program.app.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()?.items.map(({ label, role }) => label || role),
    );
    expect(titles).toEqual([
      'Book',
      'Edit',
      'Meeting',
      'Agenda',
      'Writing',
      'Registers',
      'Changes',
      'Go',
      'View',
      'windowMenu',
    ]);
  });

  test('do what they say, and say what undo would take back', async () => {
    await program.writeIn('5', 'x');
    await expect.poll(async () => (await item('book.undo'))?.label).toContain('Undo: typing');
    await choose('book.undo');
    const page = await program.page();
    await page.getByText('Undo: typing in item 5, Policy Office Update').waitFor();
  });

  test('wait while a dialog is open', async () => {
    await choose('view.shortcuts');
    await (await program.page()).getByRole('dialog', { name: 'Keys' }).waitFor();
    await expect.poll(() => item('meeting.word')).toMatchObject({ enabled: false });
    await program.press('Escape');
    await expect.poll(() => item('meeting.word')).toMatchObject({ enabled: true });
  });

  test('at a misspelt word offer what may have been meant, and the committee’s words', async () => {
    await program.writeIn('5', 'The comittee met. ');
    const page = await program.page();
    const word = page.locator('.minute-editor .misspelt', { hasText: 'comittee' });
    await word.waitFor();
    await program.app.evaluate(({ Menu }) => {
      Menu.prototype.popup = function (options) {
        Object.assign(globalThis, { offered: this.items.map(({ label, role }) => label || role) });
        options?.callback?.();
        this.items[0]?.click();
      };
    });
    await word.click({ button: 'right' });
    await page.getByText('The committee met.').first().waitFor();
    const offered = await program.app.evaluate(
      () => Reflect.get(globalThis, 'offered') as string[],
    );
    expect(offered[0]).toBe('committee');
    expect(offered).toContain("Add to the committee's words");
    expect(offered).toContain('paste');
  });

  test('elsewhere in a text offer the clipboard', async () => {
    const offered = await program.app.evaluate(({ BrowserWindow, Menu }) => {
      const shown: unknown[] = [];
      Menu.prototype.popup = function () {
        shown.push(...this.items.map(({ role }) => role));
      };
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      contents?.emit('context-menu', {}, { isEditable: true, selectionText: '' });
      return shown;
    });
    expect(offered).toEqual(['cut', 'copy', 'paste', 'selectAll']);
  });
});
