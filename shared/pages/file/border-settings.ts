import { childOf, elementsIn, type XmlElement } from '../../reading/html/xml-tree';
import { colourIn, numberIn } from './units';
import type { Border, Borders, Side } from './word-file';

/** The borders of something, by their sides; `null` for one that is taken away. */
export type BordersSaid = { readonly [S in Side | 'between']?: Border | null };

/** The borders that stand round something, by their sides; `null` for one that is taken away. */
export function bordersSaid(element: XmlElement | null): { readonly borders?: BordersSaid } {
  if (!element) return {};
  const sides = elementsIn(element).flatMap(side => {
    const name = sideOf(side.tag);
    return name === null ? [] : [[name, borderOf(side)] as const];
  });
  return { borders: Object.fromEntries(sides) };
}

function sideOf(tag: string): Side | 'between' | null {
  if (tag === 'start') return 'left';
  if (tag === 'end') return 'right';
  return /^(?:top|left|bottom|right|between)$/.test(tag) ? (tag as Side) : null;
}

/** A border, its width given in eighths of a point; `null` for none. */
export function borderOf(element: XmlElement): Border | null {
  const { val = 'none', sz, space, color } = element.attributes;
  if (val === 'none' || val === 'nil') return null;
  return {
    width: Math.min(12, (numberIn(sz) ?? 4) / 8),
    colour: colourIn(color) ?? '000000',
    space: numberIn(space) ?? 0,
    style: /dash/i.test(val)
      ? 'dashed'
      : /^dot/.test(val)
        ? 'dotted'
        : val === 'double'
          ? 'double'
          : 'single',
  };
}

/** What stands behind: `null` for nothing. */
export function shading(element: XmlElement | null): { readonly fill?: string | null } {
  const shade = childOf(element, 'shd');
  return shade ? { fill: colourIn(shade.attributes['fill']) } : {};
}

/** The borders that are there. */
export function bordersThere(borders: BordersSaid | undefined): Borders {
  return Object.fromEntries(Object.entries(borders ?? {}).filter(([, border]) => border !== null));
}
