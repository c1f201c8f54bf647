import type { ListStyle } from '../model/block';
import { type ListIndent, listDefinition, type NumberingDefinition } from './list-numbering';

/** Whether a list stands in the text or in the cell of a table. */
export type ListPlace = 'text' | 'cell';

/** The lists of a file: every counted one begins anew. */
export interface Lists {
  /** A list that is beginning: what its points refer to. */
  readonly begin: (place: ListPlace, style: ListStyle | null, start: number) => ListBegun;
  /** Where the text of a level stands, and how far before it its mark. */
  readonly indentOf: (place: ListPlace, level: number) => ListIndent;
  readonly definitions: () => readonly NumberingDefinition[];
}

/** The sort of a list and which of that sort it is. */
export interface ListBegun {
  readonly reference: string;
  readonly instance: number;
}

/** How far each level of a list stands from the one above it, in twentieths of a point. */
const STEP: Readonly<Record<ListPlace, number>> = { text: 454, cell: 284 };

/** No lists yet; those in the text begin where it does, this far from the margin. */
export function openLists(textIndent: number): Lists {
  const definitions = new Map<string, NumberingDefinition>();
  let begun = 0;
  const indentOf = (place: ListPlace, level: number): ListIndent => {
    const first = place === 'text' ? textIndent : 0;
    return { left: first + STEP[place] * (level + 1), hanging: STEP[place] };
  };
  return {
    indentOf,
    begin: (place, style, start) => {
      const name = style === null ? `${place} bullets` : `${place} ${style} ${start}`;
      const indent = (level: number) => indentOf(place, level);
      const definition = definitions.get(name) ?? listDefinition(name, style, start, indent);
      definitions.set(name, definition);
      if (style !== null) begun += 1;
      return { reference: definition.reference, instance: style === null ? 0 : begun };
    },
    definitions: () => [...definitions.values()],
  };
}
