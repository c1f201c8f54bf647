import { type Document, Packer } from 'docx';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { bracesBack } from './clean-text';

/** The parts of a Word file by their names, in the order they stand in it. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

/** What `Packer` of docx uses to make the parts, before it compresses them. */
interface Compiler {
  readonly compile: (document: Document, prettify: undefined) => Parts;
}

const FIRST = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

/** Zip keeps dates from 1980 to 2099. */
const YEARS = { first: 1980, last: 2099 } as const;

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

/**
 * The file of these parts: the same bytes for the same parts and date. `created` is an ISO 8601
 * instant; only its day is in the file.
 */
export function zipped(parts: Parts, created: string): Uint8Array {
  const names = [...FIRST, ...[...parts.keys()].filter(name => !FIRST.includes(name))];
  const files: Zippable = {};
  for (const name of names) {
    const part = parts.get(name);
    if (part !== undefined) files[name] = typeof part === 'string' ? strToU8(part) : part;
  }
  return zipSync(files, { level: 6, mtime: dayOf(created) });
}

/** Noon of the day where the program runs: zip keeps local time, and the bytes must not. */
function dayOf(created: string): Date {
  const day = new Date(created);
  const year = Math.min(YEARS.last, Math.max(YEARS.first, day.getUTCFullYear()));
  return new Date(year, day.getUTCMonth(), day.getUTCDate(), 12);
}
