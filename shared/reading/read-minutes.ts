import { type FileKind, fileKind } from './file-kind';
import type { Source } from './piece';
import { proposeMeeting, type ReadMinutes } from './propose-meeting';
import type { ReadOptions } from './read-options';
import { decodeText } from './text/decode';
import { textPieces } from './text/text-pieces';
import type { Unreadable } from './unreadable';

/** A file as it came: its name, for messages and its ending, and its bytes. */
export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads minutes in plain text, Markdown, HTML or Word into a proposed meeting. Any bytes at all give
 * a meeting or a refusal that says why; the file is not changed.
 */
export async function readMinutes(
  file: InputFile,
  options: ReadOptions,
): Promise<ReadMinutes | Unreadable> {
  const source = await readSource(file);
  return 'code' in source ? source : readFrom(file.name, source, options);
}

/** The pieces of a file, before a meeting is seen in them; any bytes give them, or a refusal. */
export async function readSource(file: InputFile): Promise<Source | Unreadable> {
  const kind = fileKind(file.name, file.bytes);
  return typeof kind === 'string' ? sourceUnlessTooDeep(kind, file) : kind;
}

/** The meeting that the pieces of a file tell of. */
export function readFrom(
  name: string,
  source: Source,
  options: ReadOptions,
): ReadMinutes | Unreadable {
  return proposeMeeting(source, { ...options, fileName: name }) ?? noWords(name);
}

/** Readers of marked-up text give up with a `RangeError` where it is nested beyond reason. */
async function sourceUnlessTooDeep(kind: FileKind, file: InputFile): Promise<Source | Unreadable> {
  try {
    return await sourceOf(kind, file);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message = `${file.name} is nested too deeply to be minutes. It was not read.`;
    return { code: 'damaged', message };
  }
}

async function sourceOf(kind: FileKind, file: InputFile): Promise<Source | Unreadable> {
  if (kind === 'word')
    return (await import('./word/word-pieces')).wordPieces(file.name, file.bytes);
  const text = decodeText(file.bytes);
  if (text === null) {
    return { code: 'binary', message: `${file.name} is not text. It was not read.` };
  }
  if (kind === 'markdown') return (await import('./markdown/markdown-pieces')).markdownPieces(text);
  if (kind === 'html') return (await import('./html/html-pieces')).htmlPieces(text);
  return textPieces(text);
}

function noWords(name: string): Unreadable {
  return { code: 'noMinutes', message: `${name} has no words in it.` };
}
