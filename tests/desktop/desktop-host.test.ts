import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type {} from '../../renderer/host/the-host';
import { noChromium } from '../e2e/chromium';
import { hostContract } from '../support/host-contract';
import { startDesktop } from './started-desktop';

if (!noChromium) {
  hostContract('of the desktop', async () => {
    const program = await startDesktop();
    const { app, userData } = program;
    const page = await app.firstWindow();
    const desk = path.join(userData, 'desk');
    await mkdir(path.join(desk, 'backups'), { recursive: true });
    const she = (answer: {
      file?: string | null;
      folder?: string | null;
      saveAs?: string | null;
    }) =>
      app.evaluate(({ dialog }, told) => {
        const open = (told.file ?? told.folder) || null;
        if (told.file !== undefined || told.folder !== undefined) {
          dialog.showOpenDialog = (async () => ({
            canceled: open === null,
            filePaths: open === null ? [] : [open],
          })) as never;
        }
        if (told.saveAs !== undefined) {
          dialog.showSaveDialog = (async () => ({
            canceled: told.saveAs === null,
            filePath: told.saveAs ?? '',
          })) as never;
        }
      }, answer);
    return {
      ask: (name, ...asked) =>
        page.evaluate(
          ([each, given]) => {
            if (!window.minutebookHost) throw new Error('The page has no host of the desktop.');
            return (window.minutebookHost[each] as (...them: unknown[]) => unknown)(...given);
          },
          [name, asked] as const,
        ) as never,
      she: {
        chooses: async file => {
          if (file) await writeFile(path.join(desk, file.name), file.bytes);
          await she({ file: file && path.join(desk, file.name) });
        },
        savesAs: name => she({ saveAs: name && path.join(desk, name) }),
        choosesFolder: leaves => she({ folder: leaves ? null : path.join(desk, 'backups') }),
        takes: line =>
          app.evaluate(({ Menu }, taken) => {
            Menu.prototype.popup = function (options) {
              options?.callback?.();
              if (taken !== null) this.getMenuItemById(taken)?.click();
            };
          }, line),
      },
      saved: async name => {
        const bytes = await readFile(path.join(desk, name)).catch(() => null);
        return bytes && new Uint8Array(bytes);
      },
      opened: () => app.evaluate(({ shell }) => (shell as unknown as { opened: string[] }).opened),
      lacks: [],
      stop: program.stop,
    };
  });
}
