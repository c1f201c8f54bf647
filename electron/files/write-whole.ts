import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** What is written beside a file before it takes its place. */
const BESIDE = /^\.[0-9a-f]{12}\.tmp$/;

/** The pauses after which a file that another program holds is tried again, in milliseconds. */
const PAUSES = [20, 60, 150, 400, 1_000];

/** What Windows answers while a virus scanner, or Word, has a file in hand. */
const HELD = ['EPERM', 'EBUSY', 'EACCES'];

/**
 * Writes a file whole or not at all: beside its place, flushed, then renamed, then the folder
 * flushed. When it resolves, the content has reached the disk. Rejects with the system's own error,
 * and leaves nothing behind.
 */
export async function writeWhole(file: string, content: Uint8Array | string): Promise<void> {
  const beside = path.join(path.dirname(file), `.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeFlushed(beside, content);
    await renamePatiently(beside, file);
    await flushFolder(path.dirname(file));
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Whether a file was left over from a write that was cut short. */
export function isLeftOver(name: string): boolean {
  return BESIDE.test(name);
}

async function writeFlushed(file: string, content: Uint8Array | string): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function renamePatiently(from: string, to: string): Promise<void> {
  for (const pause of PAUSES) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (!HELD.includes(codeOf(error))) throw error;
      await new Promise(resolve => setTimeout(resolve, pause));
    }
  }
  await rename(from, to);
}

/** The new name reaches the disk with its folder; Windows sees to that by itself. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The system's name for an error (`ENOSPC`); empty where it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
