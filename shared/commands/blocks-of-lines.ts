import {
  type ActionBlock,
  actionBlock,
  type Block,
  bulletList,
  listItem,
  outcomeBlock,
  paragraph,
  subheading,
} from '../model/block';
import type { NewId } from '../model/id';
import type { WordLine } from '../reading/word/word-lines';
import { withoutLabel } from '../versions/edited/action-label';
import { contentOf } from './file-lines';
import { tableOfLines } from './table-of-lines';

/** What is known of an action besides its line. */
export type FactsOf = (line: WordLine) => Partial<Pick<ActionBlock['attrs'], 'owners' | 'due'>>;

/**
 * Lines of a Word file as the blocks that their styles say they are; points in a row are one list, and the
 * lines of a table one table.
 */
export function blocksOfLines(lines: readonly WordLine[], newId: NewId, factsOf: FactsOf): Block[] {
  const blocks: Block[] = [];
  for (const [at, line] of lines.entries()) {
    const last = blocks.at(-1);
    if (line.table !== undefined) {
      const isFirst = lines[at - 1]?.table !== line.table;
      if (isFirst) blocks.push(tableOfLines(lines.filter(({ table }) => table === line.table)));
    } else if (line.isPoint && last?.type === 'bulletList') {
      blocks[blocks.length - 1] = { ...last, content: [...last.content, pointOf(line)] };
    } else blocks.push(blockOf(line, newId, factsOf));
  }
  return blocks;
}

function blockOf(line: WordLine, newId: NewId, factsOf: FactsOf): Block {
  const content = contentOf(line);
  if (line.style === 'heading 2') return subheading(content);
  if (line.style === 'outcome') return outcomeBlock(newId(), content);
  if (line.style === 'action') {
    return actionBlock(
      newId(),
      contentOf({ ...line, text: withoutLabel(line.text) }),
      factsOf(line),
    );
  }
  return line.isPoint ? bulletList([pointOf(line)]) : paragraph(content);
}

function pointOf(line: WordLine) {
  return listItem(paragraph(contentOf(line)));
}
