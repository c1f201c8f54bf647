import type { TextLook } from '../file/word-file';

/** How far a font reaches above and below its base line, as shares of its size. */
interface TypeHeight {
  readonly above: number;
  /** With the room between lines that the font asks for. */
  readonly below: number;
}

/** Arial, and every font that takes its place. */
const USUAL: TypeHeight = { above: 0.905, below: 0.245 };

/** From the tables of the fonts themselves (hhea, OS/2). */
const HEIGHTS: Readonly<Record<string, TypeHeight>> = {
  'times new roman': { above: 0.891, below: 0.258 },
  'liberation serif': { above: 0.891, below: 0.258 },
  calibri: { above: 0.952, below: 0.269 },
  carlito: { above: 0.952, below: 0.269 },
  cambria: { above: 0.95, below: 0.222 },
  caladea: { above: 0.95, below: 0.222 },
  garamond: { above: 0.862, below: 0.263 },
  georgia: { above: 0.917, below: 0.219 },
  verdana: { above: 1.005, below: 0.21 },
  tahoma: { above: 1, below: 0.207 },
  'trebuchet ms': { above: 0.939, below: 0.222 },
  'segoe ui': { above: 1.079, below: 0.251 },
  aptos: { above: 0.939, below: 0.282 },
  'courier new': { above: 0.833, below: 0.3 },
};

/** How high a line of this type is above and below its base line, in points. */
export function typeHeight({ font, size }: TextLook): TypeHeight {
  const { above, below } = HEIGHTS[font.toLowerCase()] ?? USUAL;
  return { above: above * size, below: below * size };
}

/** How large raised and lowered type is, as a share of its size. */
const SCRIPT_SIZE = 0.6;
/** How far it is raised or lowered, as a share of its size. */
const RAISED = 0.33;
const LOWERED = 0.08;
/** How large small capitals are. */
const SMALL_CAPS = 0.8;

/** The size in which words are drawn, in points. */
export function drawnSize({ size, script, caps }: TextLook): number {
  return size * (script === null ? 1 : SCRIPT_SIZE) * (caps === 'small' ? SMALL_CAPS : 1);
}

/** How far above the base line words are drawn, in points. */
export function raisedBy({ size, script }: TextLook): number {
  if (script === null) return 0;
  return script === 'super' ? size * RAISED : -size * LOWERED;
}

/** The letters in which words are drawn. */
export function drawnText(text: string, { caps }: TextLook): string {
  return caps === null ? text : text.toUpperCase();
}
