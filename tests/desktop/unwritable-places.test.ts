import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noChromium } from '../e2e/chromium';
import { type DesktopWithSample, startWithSample } from './with-sample';

/** In which step of writing a file the system refuses: as it is made, filled, or put in its place. */
type Step = 'open' | 'write' | 'rename';

const REFUSED: readonly (readonly [code: string, step: Step, why: string])[] = [
  ['EBUSY', 'rename', 'another program has it open, perhaps Word'],
  ['EACCES', 'open', 'read-only'],
  ['EPERM', 'rename', 'read-only'],
  ['EROFS', 'open', 'read-only'],
  ['ENOSPC', 'write', 'the disk is full'],
  ['EIO', 'write', 'may be failing'],
  ['ENETUNREACH', 'open', 'a drive or a share may be gone'],
  ['ESTALE', 'write', 'a drive or a share may be gone'],
];

describe.skipIf(noChromium)('a place that takes no file', () => {
  let program: DesktopWithSample;
  let desk: string;

  beforeAll(async () => {
    program = await startWithSample();
    desk = path.join(program.userData, 'desk');
    await mkdir(desk);
    await refuseInFolders();
  });
  afterAll(() => program?.stop());

  /** In a folder `EBUSY at rename` that step of writing fails with that code, as the system's own. */
  function refuseInFolders(): Promise<void> {
    return program.app.evaluate(() => {
      const { promises } = process.getBuiltinModule('node:fs');
      const { open, rename } = promises;
      const refuse = (file: unknown, step: string) => {
        const [, code, at] = /(E[A-Z]+) at (\w+)\//.exec(String(file)) ?? [];
        if (at !== step) return;
        throw Object.assign(new Error(`${code}: refused, ${step}`), { code, syscall: step });
      };
      Object.assign(promises, {
        open: async (file: string, ...how: never[]) => {
          refuse(file, 'open');
          const handle = await open(file, ...how);
          const fill = handle.writeFile.bind(handle);
          handle.writeFile = async (content, ...more) => {
            await fill(content.slice(0, 100) as never, ...more);
            refuse(file, 'write');
            await fill(content.slice(100) as never, ...more);
          };
          return handle;
        },
        rename: async (from: string, to: string) => {
          refuse(to, 'rename');
          await rename(from, to);
        },
      });
      process.getBuiltinModule('node:module').syncBuiltinESMExports();
    });
  }

  /** She saves there first, and then, once she was told, where another place is offered. */
  async function savingAt(refused: string): Promise<() => Promise<string[]>> {
    await program.app.evaluate(({ dialog }, first) => {
      const told: string[] = [];
      let next = first;
      Object.assign(globalThis, { told });
      dialog.showSaveDialog = (async (_window: unknown, asked: { defaultPath: string }) => {
        const filePath = next || asked.defaultPath.replace(/[^/]+ at \w+/, 'elsewhere');
        next = '';
        return { canceled: false, filePath };
      }) as never;
      dialog.showMessageBox = (async (_window: unknown, { message }: { message: string }) => {
        told.push(message);
        return { response: 0, checkboxChecked: false };
      }) as never;
    }, refused);
    return () => program.app.evaluate(() => Reflect.get(globalThis, 'told') as string[]);
  }

  test.each(REFUSED)('%s at %s is told, and another place is offered', async (code, step, why) => {
    const folder = path.join(desk, `${code} at ${step}`);
    const elsewhere = path.join(desk, 'elsewhere');
    await mkdir(folder);
    await mkdir(elsewhere, { recursive: true });
    const file = path.join(folder, `${code}.docx`);
    await writeFile(file, 'what was there');
    const told = await savingAt(file);
    await program.press('Control+Shift+s');
    const page = await program.page();
    await page.getByText(`${code} (2).docx was written in elsewhere.`).waitFor();
    const [message = '', ...more] = await told();
    expect(more).toEqual([]);
    expect(message).toContain(`${code}.docx was not written: `);
    expect(message).toContain(why);
    expect(await readFile(file, 'utf8')).toBe('what was there');
    expect(await readdir(folder)).toEqual([`${code}.docx`]);
    expect((await readFile(path.join(elsewhere, `${code} (2).docx`))).subarray(0, 2)).toEqual(
      Buffer.from('PK'),
    );
  });
});
