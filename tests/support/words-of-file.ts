import mammoth from 'mammoth';
import { marked } from 'marked';
import { decodeText } from '../../shared/reading/text/decode';

/** The words of a file, told by other readers than ours: nothing of its layout, all of its letters. */
export async function wordsOfFile(file: string, bytes: Uint8Array): Promise<string> {
  if (file.endsWith('.docx')) {
    return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
  }
  const text = decodeText(bytes) ?? '';
  if (file.endsWith('.txt')) return text;
  return withoutTags(file.endsWith('.md') ? await marked.parse(text) : text);
}

function withoutTags(html: string): string {
  return html
    .replace(/<(head|style|script)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<[^>]*>/gi, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&lt;|&gt;|&quot;|&#39;/g, ' ')
    .replace(/&(\w)(?:acute|grave|uml|circ|tilde);/g, '$1');
}
