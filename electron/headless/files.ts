import { randomBytes } from 'node:crypto';
import { open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Refusal } from './usage';

/** The bytes of a file. Throws `Refusal` where it cannot be read. */
export async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    throw new Refusal(`${file} could not be read: ${reasonOf(error)}.`);
  }
}

/**
 * Writes a file whole or not at all: beside its place first, then flushed and renamed. Throws
 * `Refusal` where that cannot be done; nothing is then left behind.
 */
export async function writeWhole(file: string, content: Uint8Array | string): Promise<void> {
  const beside = path.join(path.dirname(file), `.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const handle = await open(beside, 'wx');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw new Refusal(`${file} could not be written: ${reasonOf(error)}.`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'it is a folder',
  ENOTDIR: 'part of its path is a file',
  EACCES: 'this computer does not allow it',
  EPERM: 'this computer does not allow it',
  EROFS: 'the disk cannot be written to',
  ENOSPC: 'the disk is full',
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}
