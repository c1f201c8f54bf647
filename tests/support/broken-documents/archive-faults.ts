import { unzipSync, zipSync } from 'fflate';
import { fileIn, placeOf } from './edit-docx';

const DOCUMENT = 'word/document.xml';
const STAND_IN = 'word/documenu.xml';

/** The broken files that are the good one with a fault in the archive itself. */
export function archiveFaults(good: Uint8Array): Map<string, Uint8Array> {
  return new Map([
    ['mut-bitflip', withNameDamaged(good)],
    ['mut-dup-entry', withDocumentTwice(good)],
    ['mut-truncated', good.slice(0, -400)],
  ]);
}

// The first place of a name in a zip is beside the file itself, the second in the directory.
function withNameDamaged(good: Uint8Array): Uint8Array {
  const bytes = good.slice();
  const at = placeOf(bytes, DOCUMENT);
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  return bytes;
}

// No library writes a name twice, so a name of the same length stands in and is overwritten.
function withDocumentTwice(good: Uint8Array): Uint8Array {
  const files = unzipSync(good);
  const bytes = zipSync({ ...files, [STAND_IN]: fileIn(files, DOCUMENT) });
  const name = Buffer.from(DOCUMENT);
  const beside = placeOf(bytes, STAND_IN);
  const inDirectory = placeOf(bytes, STAND_IN, beside + 1);
  bytes.set(name, beside);
  bytes.set(name, inDirectory);
  return bytes;
}
