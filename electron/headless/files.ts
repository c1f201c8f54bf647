import { readFile } from 'node:fs/promises';
import { codeOf, writeWhole } from '../files/write-whole';
import { Refusal } from './requests';

/** The bytes of a file. Throws `Refusal` where it cannot be read. */
export async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    throw new Refusal(`${file} could not be read: ${reasonOf(error)}.`);
  }
}

/** Writes a file whole or not at all. Throws `Refusal` where that cannot be done. */
export async function writeOrRefuse(file: string, content: Uint8Array | string): Promise<void> {
  try {
    await writeWhole(file, content);
  } catch (error) {
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
  return REASONS[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));
}
