import { chanceFrom, sentence, sentences } from './synthetic-minutes-words';

/** How much invented minutes hold. `actions` are those raised and those outstanding together. */
export interface SyntheticSize {
  readonly items: number;
  readonly words: number;
  readonly actions: number;
  /** How many of the actions came forward, to stand in the table of the second item. */
  readonly outstanding: number;
}

/** One very long meeting, as the measures of the design call it M. */
export const SIZE_M: SyntheticSize = { items: 40, words: 40_000, actions: 200, outstanding: 60 };

/** An action that came forward, with what was said of it. */
export interface SyntheticRow {
  readonly ref: string;
  readonly text: string;
  readonly update: string;
  readonly status: 'ongoing' | 'closed';
}

/** A piece of the text under an item. */
export type SyntheticPiece =
  | { readonly kind: 'subheading' | 'paragraph' | 'outcome'; readonly text: string }
  | { readonly kind: 'points'; readonly points: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'action'; readonly ref: string; readonly owner: string; readonly text: string }
  | { readonly kind: 'outstanding'; readonly rows: readonly SyntheticRow[] };

/** Invented minutes, before they take a form; each item with the pieces under it. */
export interface SyntheticMinutes {
  readonly items: readonly { readonly title: string; readonly pieces: readonly SyntheticPiece[] }[];
}

/** The committee and the meeting that the minutes are of. */
export const SYNTHETIC = { code: 'SYN', meeting: '40' } as const;

const OWNERS = ['The Secretariat', 'The Hub Operator', 'The SYN Chair', 'The Policy Office'];

/**
 * Minutes of a size, the same for the same seed: sub-headings, paragraphs, lists, tables, actions
 * and outcomes in turn. The words are as many as asked for, to within a paragraph an item.
 */
export function syntheticMinutes(size: SyntheticSize, seed = 1): SyntheticMinutes {
  const chance = chanceFrom(seed);
  const rows = Array.from({ length: size.outstanding }, (_, at) => outstandingRow(at, chance));
  const raised = size.actions - size.outstanding;
  const table: SyntheticPiece = { kind: 'outstanding', rows };
  const wordsAnItem = (size.words - wordsIn(table)) / (size.items - 1);
  const items = Array.from({ length: size.items }, (_, at) => {
    const title = `Report ${at + 1} on ${sentence(chance, 3).slice(0, -1).toLowerCase()}`;
    if (at === 1) return { title: 'Minutes and Actions Outstanding', pieces: [table] };
    const other = at === 0 ? 0 : at - 1;
    const from = Math.floor((raised * other) / (size.items - 1));
    const to = Math.floor((raised * (other + 1)) / (size.items - 1));
    const actions = Array.from({ length: to - from }, (_, n) => newAction(from + n + 1, chance));
    return { title, pieces: itemPieces(wordsAnItem, actions, chance) };
  });
  return { items };
}

/** How many words stand under the items. */
export function syntheticWords({ items }: SyntheticMinutes): number {
  return items.reduce((sum, item) => sum + wordsInAll(item.pieces), 0);
}

function outstandingRow(at: number, chance: () => number): SyntheticRow {
  const raisedAt = 30 + Math.floor(at / 6);
  return {
    ref: reference(String(raisedAt), (at % 6) + 1),
    text: toDo(chance),
    update: sentences(chance, 45),
    status: at % 3 === 0 ? 'closed' : 'ongoing',
  };
}

function newAction(sequence: number, chance: () => number): SyntheticPiece {
  const text = toDo(chance);
  const owner = OWNERS.find(name => text.startsWith(name)) ?? '';
  return { kind: 'action', ref: reference(SYNTHETIC.meeting, sequence), owner, text };
}

function reference(meeting: string, sequence: number): string {
  return `${SYNTHETIC.code}${meeting}/${String(sequence).padStart(2, '0')}`;
}

function toDo(chance: () => number): string {
  const owner = OWNERS[Math.floor(chance() * OWNERS.length)] ?? '';
  return `${owner} to ${sentence(chance, 18).toLowerCase()}`;
}

function itemPieces(
  words: number,
  actions: readonly SyntheticPiece[],
  chance: () => number,
): SyntheticPiece[] {
  const outcome: SyntheticPiece = {
    kind: 'outcome',
    text: `The ${SYNTHETIC.code} NOTED ${sentence(chance, 12).toLowerCase()}`,
  };
  const pieces: SyntheticPiece[] = [];
  const waiting = [...actions];
  for (let turn = 0; wordsInAll([...pieces, ...waiting, outcome]) < words; turn += 1) {
    pieces.push(...passage(turn, chance), ...waiting.splice(0, 1));
  }
  return [...pieces, ...waiting, outcome];
}

/** A sub-heading or not, a paragraph, and a list or a table now and then. */
function passage(turn: number, chance: () => number): SyntheticPiece[] {
  const heading: SyntheticPiece = {
    kind: 'subheading',
    text: `Matter ${sentence(chance, 2).slice(0, -1).toLowerCase()}`,
  };
  const paragraph: SyntheticPiece = { kind: 'paragraph', text: sentences(chance, 90) };
  const points = Array.from({ length: 4 }, () => sentence(chance, 14));
  const rows = Array.from({ length: 6 }, () => [1, 2, 3].map(() => sentence(chance, 4)));
  const pieces: SyntheticPiece[] = turn % 2 === 0 ? [heading, paragraph] : [paragraph];
  if (turn % 3 === 1) pieces.push({ kind: 'points', points });
  if (turn % 3 === 2) pieces.push({ kind: 'table', rows });
  return pieces;
}

function wordsInAll(pieces: readonly SyntheticPiece[]): number {
  return pieces.reduce((sum, piece) => sum + wordsIn(piece), 0);
}

function wordsIn(piece: SyntheticPiece): number {
  return textsOf(piece).reduce((sum, text) => sum + text.split(' ').length, 0);
}

function textsOf(piece: SyntheticPiece): readonly string[] {
  switch (piece.kind) {
    case 'points':
      return piece.points;
    case 'table':
      return piece.rows.flat();
    case 'outstanding':
      return piece.rows.flatMap(({ ref, text, update }) => [ref, text, update]);
    default:
      return [piece.text];
  }
}
