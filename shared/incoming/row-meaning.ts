import type { ActionStatus, ActionUpdate, Closing } from '../model/action-update';
import type { Purpose } from '../model/agenda-item';
import type { Attendee } from '../model/attendance';
import type { ActionBlock, Block } from '../model/block';
import type { Due } from '../model/due';
import type { Inline } from '../model/inline';
import { type Owner, ownerNamed } from '../model/owner';
import { mendedText } from './mending';
import type { Point, SaidOfRow } from './row';

/**
 * What a row comes to with all that she said of it. `left` are its words that will not stand as words in
 * the records.
 */
export type Meaning = { readonly left: readonly string[] } & (
  | {
      readonly kind: 'item';
      readonly number: string;
      readonly title: string;
      readonly depth: number;
      /** Footnotes of the heading, which a title cannot hold. */
      readonly notes: readonly Inline[];
      readonly presenter: string;
      readonly plannedMinutes: number | null;
      readonly papers: readonly string[];
      /** `null` where the file does not say what it is for. */
      readonly purpose: Purpose | null;
    }
  | { readonly kind: 'block'; readonly block: Exclude<Block, { type: 'outstandingActions' }> }
  | { readonly kind: 'point'; readonly point: Point }
  | CarriedMeaning
  | {
      readonly kind: 'update';
      readonly line: readonly Inline[];
      /** What it says of how the action above stands; `null` where it does not. */
      readonly status: ActionStatus | null;
    }
  | { readonly kind: 'people'; readonly people: readonly Attendee[] }
  | { readonly kind: 'none' }
);

/** An action that came forward, and what was said of it. */
export interface CarriedMeaning {
  readonly kind: 'carried';
  readonly ref: string;
  readonly content: readonly Inline[];
  readonly owners: readonly Owner[];
  readonly due: Due | null;
  readonly blocks: ActionUpdate['blocks'];
  readonly status: ActionStatus;
  readonly closing: Closing | null;
  readonly underItemId: string | null;
}

/** What an item is told with, before she says anything of it. */
export type ItemTold = Omit<Extract<Meaning, { kind: 'item' }>, 'kind'>;

/** An item of which no more is known than its title. */
export const NO_MORE = {
  depth: 0,
  notes: [],
  presenter: '',
  plannedMinutes: null,
  papers: [],
  purpose: null,
  left: [],
} as const;

/** An item with what she says of it. */
export function itemMeaning(item: ItemTold, said: SaidOfRow): Meaning {
  const { number = item.number, depth = item.depth, presenter = item.presenter } = said;
  const { plannedMinutes = item.plannedMinutes } = said;
  const title = mendedText(item.title, said.mendings);
  return { kind: 'item', ...item, title, number, depth, presenter, plannedMinutes };
}

/** The footnotes of a line. */
export function notesIn(line: readonly Inline[]): Inline[] {
  return line.filter(piece => piece.type === 'footnote');
}

/** An action with what she says of it. */
export function withFacts(block: ActionBlock, { ref, owners, due }: SaidOfRow): ActionBlock {
  const attrs = {
    ...block.attrs,
    ...(ref === undefined ? {} : { ref: ref === '' ? null : ref }),
    ...(owners === undefined ? {} : { owners: owners.map(ownerNamed) }),
    ...(due === undefined ? {} : { due }),
  };
  return { ...block, attrs };
}

/** Those who were there, with what she says of them. */
export function peopleMeaning(
  people: readonly Attendee[],
  { presence }: SaidOfRow,
  text: string,
): Meaning {
  const told = presence ? people.map(person => ({ ...person, presence })) : people;
  return { kind: 'people', people: told, left: [text] };
}
