import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const SHARED = fileURLToPath(new URL('../../../shared', import.meta.url));

/** Whether the real documents lie beside the project. They are not ours and not in it. */
export const realDocumentsAreHere = existsSync(path.join(SHARED, 'seed'));

/** What a test that needs them says where they are absent. */
export const WITHOUT_REAL_DOCUMENTS = 'skipped: the real documents are not beside the project';

/** The bytes of a file of the real documents, by its path below their folder. */
export function realDocument(file: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(SHARED, file)));
}

/** The paths of the real documents below a folder that end so; empty where they are absent. */
export function realDocuments(folder: string, ending: RegExp): string[] {
  const whole = path.join(SHARED, folder);
  if (!existsSync(whole)) return [];
  return readdirSync(whole, { recursive: true, encoding: 'utf8' })
    .filter(file => ending.test(file))
    .map(file => path.join(folder, file))
    .sort();
}
