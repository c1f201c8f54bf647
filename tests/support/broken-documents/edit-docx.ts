import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The files of a Word document by name, to be changed in place. */
export type DocxFiles = Record<string, Uint8Array>;

/** A change to the files of a document. */
export type Edit = (files: DocxFiles) => void;

/** The document after the edit. An edit throws when it changes nothing, for then it proves nothing. */
export function edited(good: Uint8Array, edit: Edit): Uint8Array {
  const files = unzipSync(good);
  edit(files);
  return zipSync(files);
}

/** The content of a file in the document; throws when there is none. */
export function fileIn(files: DocxFiles, name: string): Uint8Array {
  const content = files[name];
  if (!content) throw new Error(`The document has no ${name}.`);
  return content;
}

/** An edit that rewrites the text of one part; throws when it leaves the text as it was. */
export function rewriting(part: string, rewrite: (text: string) => string): Edit {
  return files => {
    const before = strFromU8(fileIn(files, part));
    const after = rewrite(before);
    if (after === before) throw new Error(`The edit of ${part} changed nothing.`);
    files[part] = strToU8(after);
  };
}

/** An edit that replaces the first match within one part; throws when there is none. */
export function replacing(part: string, pattern: string | RegExp, replacement: string): Edit {
  return rewriting(part, text => text.replace(pattern, replacement));
}

/** An edit that takes one file out of the document; throws when it is not there. */
export function removing(name: string): Edit {
  return files => {
    fileIn(files, name);
    delete files[name];
  };
}

/** Where the text starts in the bytes, at or after a place; throws when it does not occur. */
export function placeOf(bytes: Uint8Array, text: string, after = 0): number {
  const at = Buffer.from(bytes).indexOf(text, after);
  if (at < 0) throw new Error(`The bytes hold no ${text}.`);
  return at;
}
