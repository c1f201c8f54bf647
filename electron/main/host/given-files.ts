import { randomUUID } from 'node:crypto';
import { open } from 'node:fs/promises';
import path from 'node:path';
import {
  type Answer,
  done,
  type GivenFile,
  MOST_BYTES,
  refusal,
  tooLarge,
} from '../../../shared/host';
import { notRead } from '../../files/file-refusal';

/** The endings of the files that can be given to the program, without their dot. */
export const GIVEN_ENDINGS: readonly string[] = [
  'minutebook',
  'docx',
  'xlsx',
  'csv',
  'tsv',
  'txt',
  'md',
  'html',
  'htm',
  'json',
];

/** Files that she chose or opened: the page knows their names and tokens, never where they are. */
export class GivenFiles {
  private readonly paths = new Map<string, string>();

  /** Gives a file to the page. */
  give(file: string): GivenFile {
    const token = randomUUID();
    this.paths.set(token, file);
    return { token, name: path.basename(file) };
  }

  /** The bytes of a file that was given. */
  async read(token: string): Promise<Answer<Uint8Array>> {
    const file = this.paths.get(token);
    if (file === undefined) return LOST;
    const name = path.basename(file);
    try {
      return await readAtMost(file, name);
    } catch (error) {
      return notRead(name, error);
    }
  }
}

/** Whether the ending of a path is one of a file that can be given to the program. */
export function canBeGiven(file: string): boolean {
  return GIVEN_ENDINGS.includes(path.extname(file).slice(1).toLowerCase());
}

const LOST = refusal(
  'lost',
  'That file is no longer in hand. Nothing was changed. Please choose it once more.',
);

/** Looked at once it is open, so that no other file can take its place between. */
async function readAtMost(file: string, name: string): Promise<Answer<Uint8Array>> {
  const handle = await open(file, 'r');
  try {
    const found = await handle.stat();
    if (!found.isFile()) return refusal('refused', `${name} is not a file that can be read.`);
    if (found.size > MOST_BYTES) {
      return tooLarge(name);
    }
    return done(new Uint8Array(await handle.readFile()));
  } finally {
    await handle.close();
  }
}
