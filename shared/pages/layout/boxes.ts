import type { Border, TextBox } from '../file/word-file';
import type { Rule } from '../page';
import { blockSlabs } from './block-slabs';
import type { Laying } from './laying';
import type { Painter, Place } from './painter';
import { paintStack, stacked } from './slab';

/** Draws a text box there: its ground, its frame and its words. */
export function paintBox(laying: Laying, painter: Painter, box: TextBox, place: Place): void {
  const { inside, fill, border, align } = box;
  const width = Math.max(1, place.width - inside.left - inside.right);
  const words = stacked(blockSlabs(laying, box.blocks, width));
  const wanted = words.height + inside.top + inside.bottom;
  const height = box.grows ? wanted : place.height;
  const around = { ...place, height };
  if (fill !== null) painter.fill({ ...around, colour: fill });
  if (border) for (const rule of rulesRound(around, border)) painter.rule(rule);
  const spare = Math.max(0, height - wanted);
  const down = align === 'top' ? 0 : align === 'center' ? spare / 2 : spare;
  paintStack(painter, words.placed, place.x + inside.left, place.y + inside.top + down);
}

function rulesRound({ x, y, width, height }: Place, border: Border): Rule[] {
  const { colour, style, width: thickness } = border;
  const corners = [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ];
  return corners.map((from, at) => {
    const to = corners[(at + 1) % 4] ?? from;
    // Rules run to the right and down.
    const ends = at < 2 ? { from, to } : { from: to, to: from };
    return { ...ends, thickness, colour, style };
  });
}
