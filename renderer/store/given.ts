import type { GivenFile, Host } from '../../shared/host';

/** A backup that lies in the folder she chose. */
export interface FolderFile {
  readonly inFolder: true;
  readonly name: string;
}

/** A file that is to be looked into: she chose, dropped or opened it, or it lies in the folder. */
export type Given = GivenFile | FolderFile;

/** The bytes of such a file, or why they cannot be read, in words. */
export async function bytesOf(host: Host, given: Given): Promise<Uint8Array | string> {
  const bytes =
    'inFolder' in given
      ? await host.readFrom('backups', given.name)
      : await host.readFile(given.token);
  if (!bytes.ok) return bytes.message;
  return bytes.value ?? `${given.name} is no longer in the folder.`;
}
