import mammoth from 'mammoth';
import { isZipFault, unzipped, zipped } from '../../bytes/zip';
import { withKnownSigns } from '../../model/font-signs';
import { htmlPieces } from '../html/html-pieces';
import type { Source } from '../piece';
import type { Unreadable } from '../unreadable';
import { withHeadingNumbers } from './heading-numbers';
import { withListCounts } from './list-counts';
import { headOfFirstPage } from './word-head';
import { WORD_LIMITS } from './word-limits';

/** Our own named styles, so that minutes we wrote come back as what they were. */
const STYLES = [
  "p[style-name='Action'] => p.action:fresh",
  "p[style-name='Outcome'] => p.outcome:fresh",
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
];

/**
 * A Word file as pieces, counted by paragraph. The file's own style map is not obeyed and nothing
 * outside it is opened; what it says is read as text, never shown as a page.
 */
export async function wordPieces(name: string, bytes: Uint8Array): Promise<Source | Unreadable> {
  const parts = unzipped(bytes, WORD_LIMITS);
  if (isZipFault(parts)) return damaged(name, parts.why);
  try {
    // Packed anew: a directory may lie, and mammoth would unpack whatever comes.
    const counted = withListCounts(parts);
    const html = await htmlOf(zipped(counted, '1980-01-01', new Set(counted.keys())));
    return { ...htmlPieces(html), head: headOfFirstPage(parts) };
  } catch {
    return damaged(name, 'what is in it is no Word document');
  }
}

async function htmlOf(bytes: Uint8Array): Promise<string> {
  const input = { arrayBuffer: copyOf(bytes), buffer: bytes };
  const result = await mammoth.convertToHtml(input as Parameters<typeof mammoth.convertToHtml>[0], {
    styleMap: STYLES,
    includeEmbeddedStyleMap: false,
    includeDefaultStyleMap: true,
    idPrefix: '',
    ignoreEmptyParagraphs: true,
    transformDocument: withHeadingNumbers,
    convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
  });
  return withKnownSigns(result.value).replace(/(<\/(?:p|h[1-6]|li|tr|table)>)/g, '$1\n');
}

/** A browser's mammoth takes an ArrayBuffer, Node's the bytes. */
function copyOf(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(copy).set(bytes);
  return copy;
}

function damaged(name: string, why: string): Unreadable {
  return {
    code: 'damaged',
    message: `${name} could not be opened as a Word file: ${why}. It was not changed.`,
  };
}
