import { mapLines } from '../model/block-lines';
import { ownerNamed } from '../model/owner';
import { mended } from './mending';
import type { Row, RowKind, SaidOfRow } from './row';
import {
  itemMeaning,
  type Meaning,
  NO_MORE,
  notesIn,
  peopleMeaning,
  withFacts,
} from './row-meaning';
import { lineOfRow, textOfRow } from './row-words';
import { beginsWithReference, turned } from './turned';

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
    return row.recognised.kind === 'carried' || beginsWithReference(textOfRow(row));
  return kind === 'out' || /[\p{L}\p{N}]/u.test(textOfRow(row));
}

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
          depth: depthOf(recognised.item.number ?? ''),
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

/** How deep an item stands by its number: `4.1` is a part of item 4. */
function depthOf(number: string): number {
  return /^\d+(?:\.\d+){1,3}$/.test(number) ? number.split('.').length - 1 : 0;
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
