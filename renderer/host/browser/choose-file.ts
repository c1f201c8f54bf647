import {
  type Answer,
  done,
  type GivenFile,
  MOST_BYTES,
  refusal,
  tooLarge,
} from '../../../shared/host';
import { wasLeft } from './pickers';

/** The files that she chose, by their tokens. */
export type GivenHandles = Map<string, File>;

const ACCEPTED = '.minutebook,.docx,.xlsx,.csv,.tsv,.txt,.md,.html,.htm,.json';

/** Lets her choose a file with the browser's own dialog. */
export async function chooseFile(given: GivenHandles): Promise<Answer<GivenFile | null>> {
  const file = await (window.showOpenFilePicker ? fromPicker() : fromField());
  if (!file) return done(null);
  const token = crypto.randomUUID();
  given.set(token, file);
  return done({ token, name: file.name });
}

/** The bytes of a file that she chose. */
export async function readFile(given: GivenHandles, token: string): Promise<Answer<Uint8Array>> {
  const file = given.get(token);
  if (!file) {
    return refusal(
      'lost',
      'That file is no longer in hand. Nothing was changed. Please choose it once more.',
    );
  }
  if (file.size > MOST_BYTES) {
    return tooLarge(file.name);
  }
  try {
    return done(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return refusal('gone', `${file.name} could not be read; it may have been moved since.`);
  }
}

async function fromPicker(): Promise<File | null> {
  try {
    const [handle] = (await window.showOpenFilePicker?.()) ?? [];
    return handle ? await handle.getFile() : null;
  } catch (error) {
    if (wasLeft(error)) return null;
    throw error;
  }
}

function fromField(): Promise<File | null> {
  const field = document.createElement('input');
  field.type = 'file';
  field.accept = ACCEPTED;
  return new Promise(resolve => {
    field.addEventListener('change', () => resolve(field.files?.[0] ?? null));
    field.addEventListener('cancel', () => resolve(null));
    field.click();
  });
}
