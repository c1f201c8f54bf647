import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { noChromium } from '../e2e/chromium';
import { drop } from '../e2e/other-machine';
import { launch } from '../support/electron-standin/launch';
import { type DesktopProgram, startDesktop } from './started-desktop';
import { type DesktopWithSample, startWithSample } from './with-sample';

const NOT_WRITTEN = 'was not written';

describe.skipIf(noChromium)('files', () => {
  let program: DesktopWithSample;
  let desk: string;
  beforeEach(async () => {
    program = await startWithSample();
    desk = path.join(program.userData, 'desk');
    await mkdir(desk);
  });
  afterEach(() => program?.stop());

  async function putFile(name: string, content = 'Minutes of a meeting.'): Promise<string> {
    const file = path.join(desk, name);
    await writeFile(file, content);
    return file;
  }

  async function isShown(name: string): Promise<void> {
    await (await program.page()).getByRole('dialog').getByText(name, { exact: true }).waitFor();
  }

  /** She saves at these places, one after the other, and answers each question so. */
  async function savingAs(files: string[], answer = 0): Promise<() => Promise<string[]>> {
    await program.app.evaluate(
      ({ dialog }, told) => {
        const asked: string[] = [];
        Object.assign(globalThis, { asked });
        dialog.showSaveDialog = (async () => {
          const filePath = told.files.shift() ?? '';
          return { canceled: filePath === '', filePath };
        }) as never;
        dialog.showMessageBox = (async (_window: unknown, { message }: { message: string }) => {
          asked.push(message);
          return { response: told.answer, checkboxChecked: false };
        }) as never;
      },
      { files, answer },
    );
    return () => program.app.evaluate(() => Reflect.get(globalThis, 'asked') as string[]);
  }

  async function saveWord(): Promise<void> {
    await program.press('Control+Shift+s');
  }

  function says(words: RegExp): Promise<void> {
    return program.page().then(page => page.getByText(words).first().waitFor());
  }

  test('a second start hands its files to the first, and ends', async () => {
    const file = await putFile('Minutes of June.txt');
    const second = launch({ userData: program.userData, args: [file, '--quiet'] });
    await expect(second).rejects.toThrow('ended early with 0');
    await isShown('Minutes of June.txt');
    const windows = await program.app.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
    );
    expect(windows).toBe(1);
  });

  test('a file that macOS hands over is shown, and offered again in the menu', async () => {
    const file = await putFile('A & B.minutebook');
    await program.app.evaluate(({ app }, opened) => {
      app.emit('open-file', { preventDefault: () => {} }, opened);
    }, file);
    await isShown('A & B.minutebook');
    const recent = await program.app.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()
        ?.getMenuItemById('recent')
        ?.submenu?.items.map(({ label }) => label),
    );
    expect(recent).toEqual(['A && B.minutebook']);
  });

  test('a file of the menu that is gone is said to be so; its stick may come back', async () => {
    const file = await putFile('On a stick.txt');
    const opened = (how: 'handed' | 'from the menu') =>
      program.app.evaluate(
        ({ app, Menu }, { given, from }) => {
          const recent = Menu.getApplicationMenu()?.getMenuItemById('recent')?.submenu?.items;
          if (from === 'handed') app.emit('open-file', { preventDefault: () => {} }, given);
          else recent?.[0]?.click();
        },
        { given: file, from: how },
      );
    await opened('handed');
    await isShown('On a stick.txt');
    await program.press('Escape');
    await rm(file);
    await opened('from the menu');
    await says(/On a stick\.txt could not be read: it is not where it was/);
  });

  test('a file that is dropped on the window is shown', async () => {
    await drop(await program.page(), 'Dropped.txt', new Uint8Array([77]));
    await isShown('Dropped.txt');
  });

  test('a Word file is written where she says, and the page says where it went', async () => {
    const file = path.join(desk, 'Minutes.docx');
    const asked = await savingAs([file]);
    await saveWord();
    await says(/Minutes\.docx was written in desk\./);
    expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK');
    expect(await asked()).toEqual([]);
  });

  test('a name without its ending gets it', async () => {
    await savingAs([path.join(desk, 'Minutes of June')]);
    await saveWord();
    await says(/Minutes of June\.docx was written/);
  });

  test('what was edited since is not replaced unasked', async () => {
    const file = path.join(desk, 'Minutes.docx');
    await savingAs([file]);
    await saveWord();
    await says(/was written/);
    await writeFile(file, 'edited in Word');
    const asked = await savingAs([file, path.join(desk, 'Minutes (2).docx')]);
    await saveWord();
    await says(/Minutes \(2\)\.docx was written/);
    expect(await asked()).toEqual([
      'Minutes.docx was changed since Minutebook wrote it, perhaps in Word.',
    ]);
    expect(await readFile(file, 'utf8')).toBe('edited in Word');
  });

  test('where a file cannot be written she is told why, and another place is offered', async () => {
    const lost = path.join(desk, 'a share that is gone', 'Minutes.docx');
    const asked = await savingAs([lost, path.join(desk, 'Here.docx')]);
    await saveWord();
    await says(/Here\.docx was written/);
    expect((await asked())[0]).toContain(
      `Minutes.docx ${NOT_WRITTEN}: its folder cannot be reached`,
    );
  });

  test('a file that is marked as read-only stays, and another name is offered', async () => {
    const file = await putFile('Final.docx', 'as it was signed');
    await chmod(file, 0o444);
    const asked = await savingAs([file, path.join(desk, 'Final (2).docx')]);
    await saveWord();
    await says(/Final \(2\)\.docx was written/);
    expect((await asked())[0]).toContain('the file there is marked as read-only');
    expect(await readFile(file, 'utf8')).toBe('as it was signed');
  });

  test('where she leaves it, the page says that it was not written', async () => {
    await savingAs([path.join(desk, 'gone', 'Minutes.docx')], 1);
    await saveWord();
    await says(new RegExp(`Minutes\\.docx ${NOT_WRITTEN}`));
  });
});

describe.skipIf(noChromium)('a start with a file', () => {
  let program: DesktopProgram | null = null;
  afterEach(async () => {
    await program?.stop();
  });

  test('shows it once the book is open', async () => {
    const elsewhere = await startDesktop();
    const file = path.join(elsewhere.userData, 'Minutes of May.md');
    await writeFile(file, '# Minutes');
    program = await startDesktop({ args: [file, 'no-such-file.docx', '/etc/passwd'] });
    const page = await program.app.firstWindow();
    await page.getByRole('dialog').getByText('Minutes of May.md', { exact: true }).waitFor();
    await elsewhere.stop();
  });
});
