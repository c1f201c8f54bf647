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
  const kind = fileKind(file.name, file.bytes);
  if (typeof kind !== 'string') return kind;
  const source = await sourceUnlessTooDeep(kind, file);
  if ('code' in source) return source;
  return proposeMeeting(source, options) ?? noWords(file.name);
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
