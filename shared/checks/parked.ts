import { linesIn } from '../model/block-lines';
import type { Inline } from '../model/inline';
import type { Check, Mend } from './check';
import { blocksAt, type LinePlace, putBlocks, withLine } from './line-place';
import { remarkOnWords } from './remark-words';

/** Lines that she parked to come back to. */
export const PARKED: Check = {
  name: 'parked',
  title: 'Parked lines',
  remarks: minutes =>
    minutes.lines
      .filter(({ isParked }) => isParked)
      .map(line => ({
        ...remarkOnWords('parked', minutes, {
          line,
          from: 0,
          to: line.text.length,
          words: 'A line is still parked',
          proposed: null,
        }),
        mend: takingMarkAway(line.place),
      })),
  well: () => null,
};

function isParked(line: readonly Inline[]): boolean {
  return line.some(({ type }) => type === 'parked');
}

function takingMarkAway(place: LinePlace): Mend {
  return {
    label: 'It is done: take the mark away',
    doing: (book, context) => {
      const blocks = blocksAt(book, place);
      const block = blocks[place.block];
      const line = block && linesIn(block)[place.line];
      if (!line || !isParked(line)) return null;
      const without = withLine(
        block,
        place.line,
        line.filter(({ type }) => type !== 'parked'),
      );
      return putBlocks(book, place, blocks.with(place.block, without), context);
    },
  };
}
