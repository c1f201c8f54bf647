import type { ActionStatus, ActionUpdate, Closing } from '../model/action-update';
import type { Purpose } from '../model/agenda-item';
import type { Attendee } from '../model/attendance';
import {
  type ActionBlock,
  actionBlock,
  type Block,
  outcomeBlock,
  paragraph,
  subheading,
} from '../model/block';
import { mapLines } from '../model/block-lines';
import type { Due } from '../model/due';
import { footnoteTexts, type Inline, plainText } from '../model/inline';
import { cutLine, trimLine } from '../model/line-cut';
import { type Owner, ownerNamed } from '../model/owner';
import { attendeesIn } from '../reading/structure/attendance';
import { dueIn } from '../reading/structure/due-date';
import { actionForm, statusOf } from '../reading/structure/forms';
import { numberedText } from '../reading/structure/item-number';
import { ownersIn } from '../reading/structure/owners';
import { mended, mendedText } from './mending';
import type { Point, Row, RowKind, SaidOfRow } from './row';
import { lineOfRow, textOfRow } from './row-words';

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

/** The kind a row has now: what she said, else what was recognised. */
export function kindOfRow({ said, recognised }: Row): RowKind {
  if (said.kind) return said.kind;
  if (recognised.kind !== 'block') return recognised.kind;
  const { type } = recognised.block;
  if (type === 'bulletList' || type === 'numberedList') return 'point';
  return type === 'postMeetingNote' ? 'paragraph' : type;
}

/** Rows are never changed in place, so what one means holds as long as it is held. */
const known = new WeakMap<Row, Meaning>();

/** What a row comes to. */
export function meaningOf(row: Row): Meaning {
  const meaning = known.get(row) ?? found(row);
  known.set(row, meaning);
  return meaning;
}

/** Whether a row can be of this kind: an action that came forward has to begin with its reference. */
export function canBe(row: Row, kind: RowKind): boolean {
  if (row.recognised.kind === 'structure') return kind === 'structure';
  if (kind === 'structure' || kind === 'fact') return row.recognised.kind === kind;
  if (kind === 'table')
    return row.recognised.kind === 'block' && row.recognised.block.type === kind;
  if (kind === 'carried')
    return row.recognised.kind === 'carried' || REFERENCE.test(textOfRow(row));
  return kind === 'out' || /[\p{L}\p{N}]/u.test(textOfRow(row));
}

/** A reference that a line begins with: `TABASC32/05`, `33.01`, `0606`. */
const REFERENCE =
  /^(?:action\s+)?(?<ref>[A-Z]{0,12}[A-Z-]*\s?\d{1,4}(?:[/.]\d{1,3})?)(?![\d/])\s*[:.)–—-]*\s+(?=\S)/iu;

function found(row: Row): Meaning {
  const kind = kindOfRow(row);
  const { recognised, onAgenda } = row;
  if (kind === 'item' && onAgenda)
    return itemMeaning({ ...onAgenda, notes: notesIn(lineOfRow(row)) }, row.said);
  const isAsRead = row.said.kind === undefined || kind === kindOfRow({ ...row, said: {} });
  if (isAsRead && recognised.kind !== 'structure') return asRead(row);
  const meaning = turned(row, kind);
  const hasMark = recognised.kind === 'point' && row.label !== '';
  return hasMark ? { ...meaning, left: [row.label, ...meaning.left] } : meaning;
}

function asRead({ recognised, label, said }: Row): Meaning {
  const left = label === '' ? [] : [label];
  switch (recognised.kind) {
    case 'item':
      return itemMeaning(
        {
          ...NO_MORE,
          number: recognised.item.number ?? '',
          title: recognised.item.title,
          purpose: recognised.item.purpose === 'information' ? 'information' : null,
          left,
        },
        said,
      );
    case 'block': {
      const block = mapLines(recognised.block, line => mended(line, said.mendings));
      return {
        kind: 'block',
        block: block.type === 'action' ? withFacts(block, said) : block,
        left,
      };
    }
    case 'point': {
      const inline = mended(recognised.point.inline, said.mendings);
      return { kind: 'point', point: { ...recognised.point, inline }, left };
    }
    case 'carried':
      return carriedAsRead(recognised, said, left);
    case 'people':
      return peopleMeaning(recognised.people, said, recognised.text);
    default:
      return { kind: 'none', left: [recognised.text, ...left] };
  }
}

/** What an item is told with, before she says anything of it. */
type ItemTold = Omit<Extract<Meaning, { kind: 'item' }>, 'kind'>;

const NO_MORE = {
  depth: 0,
  notes: [],
  presenter: '',
  plannedMinutes: null,
  papers: [],
  purpose: null,
  left: [],
} as const;

function itemMeaning(item: ItemTold, said: SaidOfRow): Meaning {
  const { number = item.number, depth = item.depth, presenter = item.presenter } = said;
  const { plannedMinutes = item.plannedMinutes } = said;
  const title = mendedText(item.title, said.mendings);
  return { kind: 'item', ...item, title, number, depth, presenter, plannedMinutes };
}

function notesIn(line: readonly Inline[]): Inline[] {
  return line.filter(piece => piece.type === 'footnote');
}

function withFacts(block: ActionBlock, { ref, owners, due }: SaidOfRow): ActionBlock {
  const attrs = {
    ...block.attrs,
    ...(ref === undefined ? {} : { ref: ref === '' ? null : ref }),
    ...(owners === undefined ? {} : { owners: owners.map(ownerNamed) }),
    ...(due === undefined ? {} : { due }),
  };
  return { ...block, attrs };
}

function carriedAsRead(
  { action, update }: Extract<Row['recognised'], { kind: 'carried' }>,
  said: SaidOfRow,
  left: readonly string[],
): Meaning {
  const status = said.status ?? update.status;
  return {
    kind: 'carried',
    ref: said.ref || action.ref,
    content: mended(action.content, said.mendings),
    owners: said.owners?.map(ownerNamed) ?? action.owners,
    due: said.due === undefined ? action.due : said.due,
    blocks: update.blocks.map(block => mapLines(block, line => mended(line, said.mendings))),
    status,
    closing: status === 'closed' ? update.closing : null,
    underItemId: update.underItemId,
    left,
  };
}

function peopleMeaning(
  people: readonly Attendee[],
  { presence }: SaidOfRow,
  text: string,
): Meaning {
  const told = presence ? people.map(person => ({ ...person, presence })) : people;
  return { kind: 'people', people: told, left: [text] };
}

/** A row that she says is something else than was recognised. */
function turned(row: Row, kind: RowKind): Meaning {
  const line = trimLine(mended(lineOfRow(row), row.said.mendings));
  const text = plainText(line);
  switch (kind) {
    case 'item':
      return turnedItem(row, line, text);
    case 'subheading':
      return { kind: 'block', block: subheading(line), left: [] };
    case 'outcome':
      return { kind: 'block', block: outcomeBlock(row.id, line), left: [] };
    case 'action':
      return turnedAction(row, line, text);
    case 'point':
      return { kind: 'point', point: { inline: line, depth: 0, style: null, count: 1 }, left: [] };
    case 'carried':
      return turnedCarried(row, line, text);
    case 'update':
      return turnedUpdate(row, line, text);
    case 'people':
      return peopleMeaning(attendeesIn(text, 'present'), row.said, allWords(line));
    case 'out':
    case 'fact':
    case 'structure':
      return { kind: 'none', left: [allWords(line)] };
    default:
      return { kind: 'block', block: paragraph(line), left: [] };
  }
}

function allWords(line: readonly Inline[]): string {
  return [plainText(line), ...footnoteTexts(line)].join(' ');
}

function turnedItem({ said, recognised }: Row, line: readonly Inline[], text: string): Meaning {
  const numbered = numberedText(text);
  const item = {
    ...NO_MORE,
    number: numbered?.number ?? '',
    title: (numbered?.title ?? text).replace(/\s+/g, ' ').trim(),
    depth: recognised.kind === 'point' ? recognised.point.depth : 0,
    notes: notesIn(line),
  };
  const { mendings: _, ...others } = said;
  return itemMeaning(item, others);
}

function turnedAction({ id, said }: Row, line: readonly Inline[], text: string): Meaning {
  const form = actionForm(text);
  const content = trimLine(cutLine(line, form?.label ?? 0));
  const own = plainText(content);
  const known = { ref: form?.ref ?? null, owners: ownersIn(own), due: dueIn(own, null) };
  const block = withFacts(actionBlock(id, content, known), said);
  return { kind: 'block', block, left: form ? [text.slice(0, form.label).trim()] : [] };
}

function turnedCarried({ said }: Row, line: readonly Inline[], text: string): Meaning {
  const form = REFERENCE.exec(text);
  if (!form) return { kind: 'block', block: paragraph(line), left: [] };
  const content = trimLine(cutLine(line, form[0].length));
  const own = plainText(content);
  return {
    kind: 'carried',
    ref: said.ref || (form.groups?.['ref'] ?? '').replace(/\s/g, ''),
    content,
    owners: said.owners?.map(ownerNamed) ?? ownersIn(own),
    due: said.due === undefined ? dueIn(own, null) : said.due,
    blocks: [],
    status: said.status ?? 'ongoing',
    closing: null,
    underItemId: null,
    left: /^action\s/i.test(text) ? ['Action'] : [],
  };
}

function turnedUpdate({ said }: Row, line: readonly Inline[], text: string): Meaning {
  const alone = statusOf(text);
  if (alone) return { kind: 'update', line: [], status: said.status ?? alone, left: [text] };
  return { kind: 'update', line, status: said.status ?? null, left: [] };
}
