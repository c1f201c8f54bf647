/**
 * A colour as it was typed, `16323a`, `#16323A` or `navy`, as RRGGBB; `null` for what is none, or is
 * not of one piece.
 */
export function readColour(typed: string): string | null {
  const words = typed.trim();
  const asked = /^(?:[\da-f]{3}|[\da-f]{6})$/i.test(words) ? `#${words}` : words;
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen || !CSS.supports('color', asked)) return null;
  pen.fillStyle = asked;
  const [, colour] = /^#([\da-f]{6})$/.exec(String(pen.fillStyle)) ?? [];
  return colour?.toUpperCase() ?? null;
}
