import { type Answer, done, type NewFile, refusal, type SavedFile } from '../../../shared/host';
import { wasLeft, wasNotShown } from './pickers';

/** What the page writes, by the ending of its name. */
const TYPES: Readonly<Record<string, readonly [string, string]>> = {
  docx: [
    'Word document',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ],
  pdf: ['PDF', 'application/pdf'],
  xlsx: ['Excel workbook', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  csv: ['Table with commas', 'text/csv'],
  minutebook: ['Minutebook backup', 'application/x-minutebook'],
  json: ['Minutebook book', 'application/json'],
  eml: ['E-mail draft', 'message/rfc822'],
  ics: ['Calendar file', 'text/calendar'],
  zip: ['Zip of several files', 'application/zip'],
};

/** Saves a file where she says, or where the browser puts what it downloads. */
export async function saveFile(file: NewFile): Promise<Answer<SavedFile | null>> {
  const ending = file.name.slice(file.name.lastIndexOf('.') + 1);
  const type = TYPES[ending];
  if (!type) return refusal('refused', `Minutebook writes no files of the kind of ${file.name}.`);
  const [description, mime] = type;
  if (!window.showSaveFilePicker) return downloaded(file, mime);
  try {
    const handle = await window.showSaveFilePicker({
      suggestedName: file.name,
      types: [{ description, accept: { [mime]: [`.${ending}`] } }],
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
