import { type Document, Packer } from 'docx';
import { type Parts, zipped } from '../bytes/zip';
import { bracesBack } from './braces';

/** What `Packer` of docx uses to make the parts, before it compresses them. */
interface Compiler {
  readonly compile: (document: Document, prettify: undefined) => Parts;
}

/** What a reader looks for first. */
const FIRST = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

/**
 * The parts of a document as docx makes them. Taken before docx compresses them, which it would do
 * with the clock's time in the file, and a second time for nothing. docx is pinned to its version;
 * `tests/word/package-file.test.ts` fails if the way in is gone.
 */
export function partsOf(document: Document): Map<string, string | Uint8Array> {
  const compiler: Compiler = Packer['compiler'];
  const parts = [...compiler.compile(document, undefined)];
  return new Map(parts.map(([name, part]) => [name, isText(part) ? bracesBack(part) : part]));
}

function isText(part: string | Uint8Array): part is string {
  return typeof part === 'string';
}

/** The file of these parts; `created` is an ISO 8601 instant, of which the day is in the file. */
export function wordFile(parts: Parts, created: string): Uint8Array {
  const first = FIRST.flatMap(name => {
    const part = parts.get(name);
    return part === undefined ? [] : [[name, part] as const];
  });
  // A name that is set again keeps its first place.
  return zipped(new Map([...first, ...parts]), created);
}
