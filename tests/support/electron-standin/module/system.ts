import { EventEmitter } from 'node:events';
import type { Dialog, Display, Screen, Shell } from 'electron';
import { strict } from './strict';

/** Native dialogs, as Electron's `dialog`: she leaves each, until a test says otherwise. */
export const dialog = strict('dialog', {
  showOpenDialog: async () => ({ canceled: true, filePaths: [] }),
  showSaveDialog: async () => ({ canceled: true, filePath: '' }),
  showMessageBox: async () => ({ response: 0, checkboxChecked: false }),
} satisfies Partial<Dialog>);

/** The rest of the computer, as Electron's `shell`: it notes what it is asked to open. */
export const shell = strict('shell', {
  opened: [] as string[],
  openExternal: async (address: string) => {
    shell.opened.push(address);
  },
} satisfies Partial<Shell> & { opened: string[] });

/** The look of the system, as Electron's `nativeTheme`. */
export const nativeTheme = strict(
  'nativeTheme',
  Object.assign(new EventEmitter(), { shouldUseDarkColors: false }),
);

/** Sleep and power, as Electron's `powerMonitor`. */
export const powerMonitor = strict('powerMonitor', new EventEmitter());

const SCREEN = { workArea: { x: 0, y: 0, width: 1920, height: 1040 } } as Display;

/** One screen, as Electron's `screen`. */
export const screen = strict('screen', {
  getAllDisplays: () => [SCREEN],
} satisfies Partial<Screen>);
