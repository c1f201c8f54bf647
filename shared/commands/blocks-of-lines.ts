import {
  actionBlock,
  type Block,
  bulletList,
  listItem,
  outcomeBlock,
  paragraph,
  subheading,
} from '../model/block';
import type { NewId } from '../model/id';
import type { Inline } from '../model/inline';
import type { WordLine } from '../reading/word/word-lines';
import { editedLine } from '../versions/edited/edited-line';

/** Lines of a Word file as the blocks that their styles say they are; points in a row are one list. */
export function blocksOfLines(lines: readonly WordLine[], newId: NewId): Block[] {
  const blocks: Block[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (line.isPoint && last?.type === 'bulletList') {
      blocks[blocks.length - 1] = { ...last, content: [...last.content, pointOf(line)] };
    } else blocks.push(blockOf(line, newId));
  }
  return blocks;
}

function blockOf(line: WordLine, newId: NewId): Block {
  const content = contentOf(line);
  if (line.style === 'heading 2') return subheading(content);
  if (line.style === 'outcome') return outcomeBlock(newId(), content);
  if (line.style === 'action') {
    return actionBlock(newId(), contentOf({ ...line, text: withoutLabel(line.text) }));
  }
  return line.isPoint ? bulletList([pointOf(line)]) : paragraph(content);
}

function pointOf(line: WordLine) {
  return listItem(paragraph(contentOf(line)));
}

/** The words of a line, with its footnotes at their marks. */
export function contentOf({ text, notes }: Pick<WordLine, 'text' | 'notes'>): Inline[] {
  return editedLine([], { text: text.trim(), notes }, ({ attrs }) => attrs.target);
}

/** The words of an action without its label, as any house may write it: `ACTION TABASC33/02: `. */
export function withoutLabel(text: string): string {
  return text.replace(/^\s*[A-Z][A-Za-z]*\s+\S+:\s*/, '');
}
