import { writtenKind } from '../../../shared/files/written-kinds';
import { type Answer, done, type NewFile, refusal, type SavedFile } from '../../../shared/host';
import { wasLeft, wasNotShown } from './pickers';

/** Saves a file where she says, or where the browser puts what it downloads. */
export async function saveFile(file: NewFile): Promise<Answer<SavedFile | null>> {
  const kind = writtenKind(file.name);
  if (!kind) return refusal('refused', `Minutebook writes no files of the kind of ${file.name}.`);
  const { ending, words, mime } = kind;
  if (!window.showSaveFilePicker) return downloaded(file, mime);
  try {
    const handle = await window.showSaveFilePicker({
      suggestedName: file.name,
      types: [{ description: words, accept: { [mime]: [`.${ending}`] } }],
    });
    return await written(handle, file);
  } catch (error) {
    if (wasLeft(error)) return done(null);
    if (wasNotShown(error)) return downloaded(file, mime);
    throw error;
  }
}

async function written(
  handle: FileSystemFileHandle,
  { bytes }: NewFile,
): Promise<Answer<SavedFile | null>> {
  try {
    const stream = await handle.createWritable();
    await stream.write(new Uint8Array(bytes));
    await stream.close();
    return done({ name: handle.name, folder: null });
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    return refusal(
      isFull ? 'full' : 'readOnly',
      `${handle.name} was not written: ${isFull ? 'the disk is full' : 'the browser was not allowed to'}. What was there before is untouched. Choose another place, or try again.`,
    );
  }
}

function downloaded({ name, bytes }: NewFile, type: string): Answer<SavedFile> {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the content by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  return done({ name, folder: null });
}
