import { browserHost } from '../../../renderer/host/browser/browser-host';
import type { Host } from '../../../shared/host';

/** What she does next when a picker asks her; names are of files in a folder of the test's own. */
interface Told {
  /** The file that is chosen, or the name that is saved as; `null`: she leaves. */
  file: string | null;
  folder: 'chooses' | 'leaves';
}

const told: Told = { file: null, folder: 'leaves' };

/** Stands for her folder: real handles of real files, without a native dialog. */
async function herFolder(name = 'hers'): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
}

function left(): never {
  throw new DOMException('The user aborted a request.', 'AbortError');
}

const pickers = {
  showOpenFilePicker: async () =>
    told.file === null ? left() : [await (await herFolder()).getFileHandle(told.file)],
  showSaveFilePicker: async () =>
    told.file === null ? left() : (await herFolder()).getFileHandle(told.file, { create: true }),
  showDirectoryPicker: async () => (told.folder === 'leaves' ? left() : herFolder('her-backups')),
};

const hasPickers = new URL(location.href).searchParams.has('pickers');
for (const [name, picker] of Object.entries(pickers)) {
  Object.defineProperty(window, name, { value: hasPickers ? picker : undefined });
}

window.hostOnPage = {
  host: browserHost('minutebook'),
  told,
  put: async (name, bytes) => {
    const stream = await (
      await (await herFolder()).getFileHandle(name, { create: true })
    ).createWritable();
    await stream.write(new Uint8Array(bytes));
    await stream.close();
  },
  take: async name => {
    try {
      const handle = await (await herFolder()).getFileHandle(name);
      return new Uint8Array(await (await handle.getFile()).arrayBuffer());
    } catch {
      return null;
    }
  },
};

declare global {
  interface Window {
    hostOnPage: {
      readonly host: Host;
      readonly told: Told;
      readonly put: (name: string, bytes: Uint8Array) => Promise<void>;
      readonly take: (name: string) => Promise<Uint8Array | null>;
    };
  }
}
