import { elementsIn, saidIn, type XmlElement } from '../html/xml-tree';
import { foundOnce } from './found-once';

/** A style of a Word file, as the file writes it. */
export interface WordStyle {
  readonly id: string;
  readonly element: XmlElement;
}

/** What a style is for. */
export type StyleKind = 'paragraph' | 'character' | 'table';

/** The styles that a file defines. */
export interface WordStyles {
  /**
   * A style with those it is based on; the usual one where there is none of that id and kind, and
   * nothing where the file has no usual one.
   */
  readonly line: (kind: StyleKind, id: string | undefined) => StyleLine;
}

/** Styles that are based on one another, the farthest first: the same each time it is asked for. */
export type StyleLine = readonly WordStyle[];

interface Style extends WordStyle {
  readonly kind: string;
  readonly basedOn: string | null;
}

/** Styles are based on one another some three deep. */
const DEEPEST = 20;

/** The styles that the part defines; a file without it has none. */
export function wordStyles(part: XmlElement | null): WordStyles {
  const all = new Map<string, Style>();
  const usual = new Map<string, string>();
  for (const element of elementsIn(part).filter(({ tag }) => tag === 'style')) {
    const { styleId: id = '', type: kind = 'paragraph', default: isUsual } = element.attributes;
    all.set(id, { id, kind, basedOn: saidIn(element, 'basedOn'), element });
    if (isUsual === '1' || isUsual === 'true') usual.set(kind, id);
  }
  const lineOf = foundOnce((id: string | undefined) => ancestry(all, id));
  return {
    line: (kind, id) => lineOf(all.get(id ?? '')?.kind === kind ? id : usual.get(kind)),
  };
}

function ancestry(all: ReadonlyMap<string, Style>, id: string | undefined): Style[] {
  const line: Style[] = [];
  for (let next = all.get(id ?? ''); next && line.length < DEEPEST; ) {
    if (line.includes(next)) break;
    line.unshift(next);
    next = all.get(next.basedOn ?? '');
  }
  return line;
}
