import { textOf } from '../../bytes/utf8';
import { isZipFault, unzipped } from '../../bytes/zip';
import { walkXml } from '../html/xml-tags';
import type { Unreadable } from '../unreadable';
import { commentsIn, type Remark } from './word-comments';
import { WORD_LIMITS } from './word-limits';
import { linesOfBody, type WordLine } from './word-lines';
import { notesIn, styleNamesIn } from './word-notes';

/** The text of a Word file, line by line as it stands with all that was tracked in it taken. */
export interface WordText {
  /** What its properties call it; empty where they do not. */
  readonly title: string;
  readonly lines: readonly WordLine[];
  /** Remarks that stand beside no line that is left. */
  readonly remarks: readonly Remark[];
}

/**
 * Reads the lines of a Word file: what was inserted with tracked changes is taken, what was deleted is
 * not, whoever wrote the file. Nothing outside it is opened, and nothing in it is obeyed.
 */
export function readWordText(name: string, bytes: Uint8Array): WordText | Unreadable {
  const parts = unzipped(bytes, WORD_LIMITS);
  if (isZipFault(parts)) return damaged(name, parts.why);
  const part = (path: string): string => {
    const found = parts.get(path);
    return found === undefined ? '' : textOf(found);
  };
  const document = part('word/document.xml');
  if (document === '') return damaged(name, 'what is in it is no Word document');
  try {
    const comments = commentsIn(part('word/comments.xml'));
    const lines = linesOfBody(document, {
      styles: styleNamesIn(part('word/styles.xml')),
      notes: notesIn(part('word/footnotes.xml')),
      comments,
    });
    const beside = new Set(lines.flatMap(({ remarks }) => remarks));
    const remarks = [...comments.values()].filter(remark => !beside.has(remark));
    return { title: titleIn(part('docProps/core.xml')), lines, remarks };
  } catch {
    return damaged(name, 'what is in it is no Word document');
  }
}

function titleIn(xml: string): string {
  let title = '';
  let isInside = false;
  walkXml(xml, {
    open: tag => {
      isInside = tag === 'title';
    },
    text: text => {
      if (isInside) title += text;
    },
    close: () => {
      isInside = false;
    },
  });
  return title.trim();
}

function damaged(name: string, why: string): Unreadable {
  return {
    code: 'damaged',
    message: `${name} could not be opened as a Word file: ${why}. It was not changed, and neither was the book.`,
  };
}
