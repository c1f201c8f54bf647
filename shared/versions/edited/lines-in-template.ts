import { isUnreadable } from '../../reading/unreadable';
import { readWordText } from '../../reading/word/word-text';
import type { Report } from '../../report/report';
import { docxOf, type UsedTemplate } from '../../word/template/docx-of';
import type { SaidLine } from './said-line';

/**
 * What minutes say when they are written in the committee's own Word file, which may have a head of its
 * own and words around them.
 */
export async function linesInTemplate(
  minutes: Report,
  template: UsedTemplate,
): Promise<readonly SaidLine[]> {
  const { value } = await docxOf(minutes, template);
  const text = readWordText('minutes.docx', value);
  if (isUnreadable(text)) throw new Error('A file that was just written cannot be read.');
  return text.lines;
}
