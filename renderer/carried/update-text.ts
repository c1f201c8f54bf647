import { type NestedBlock, type Paragraph, paragraph } from '../../shared/model/block';
import { plainText, type ReferenceLabel, words } from '../../shared/model/inline';

/** An update as it is typed: a line for each paragraph, and what stands as it is around them. */
export interface UpdateText {
  /** The lines that can be typed in, one paragraph each. */
  readonly text: string;
  /** What holds more than words (a list, a reference, a footnote, a mark) and stands before the lines. */
  readonly before: readonly NestedBlock[];
  /** The same, from behind the first of the lines. */
  readonly after: readonly NestedBlock[];
}

/** The update as text; what is more than words is told apart, so that typing cannot lose it. */
export function textOfUpdate(blocks: readonly NestedBlock[]): UpdateText {
  const first = blocks.findIndex(isPlain);
  const from = first < 0 ? blocks.length : first;
  return {
    text: blocks
      .filter(isPlain)
      .map(block => plainText(block.content))
      .join('\n'),
    before: blocks.slice(0, from),
    after: blocks.slice(from).filter(block => !isPlain(block)),
  };
}

/**
 * The update with this text in place of its plain paragraphs. What is more than words stays, in its
 * order: the lines take the places of the paragraphs there were, and further ones follow the last of
 * them, or all there is.
 */
export function withUpdateText(blocks: readonly NestedBlock[], text: string): NestedBlock[] {
  const lines = text === '' ? [] : text.split('\n').map(line => paragraph(words(line)));
  const last = blocks.findLastIndex(isPlain);
  const placed = blocks.flatMap((block, at): NestedBlock[] => {
    if (!isPlain(block)) return [block];
    return lines.splice(0, at === last ? lines.length : 1);
  });
  return [...placed, ...lines];
}

function isPlain(block: NestedBlock): block is Paragraph {
  return (
    block.type === 'paragraph' &&
    block.attrs.confidential === null &&
    (block.content ?? []).every(
      piece => piece.type === 'text' && !piece.marks?.length && !piece.text.includes('\n'),
    )
  );
}

/** A block as it reads, in plain words. */
export function wordsOfBlock(block: NestedBlock, label: ReferenceLabel): string {
  if (block.type === 'paragraph') return plainText(block.content, label);
  return block.content
    .flatMap(({ content }) => content.map(each => wordsOfBlock(each, label)))
    .join('; ');
}
