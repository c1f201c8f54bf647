import { monthsOn } from '../../shared/model/calendar';
import type { Committee } from '../../shared/model/committee';
import type { Id } from '../../shared/model/id';
import { type Inline, type ReferenceKind, words } from '../../shared/model/inline';
import { dateInWords, type PartialDate } from '../../shared/model/partial-date';
import type { Chance } from './chance';
import { BODIES } from './demo-people';
import type { Matter } from './matters';
import { NOTES } from './sentences';

/** What the talk is about, and what it can lead to. */
export interface Talk {
  readonly chance: Chance;
  readonly committee: Committee;
  readonly date: PartialDate;
  readonly matter: Matter;
  /** The ids of actions and items that have been spoken of by now. */
  readonly actionIds: readonly Id[];
  readonly itemIds: readonly Id[];
}

/** What fills a place of a sentence where the talk itself does not know it. */
export type Filled = Readonly<Record<string, string>>;

/** A sentence with its places filled. */
export function said(talk: Talk, sentence: string, filled: Filled = {}): Inline[] {
  const two = {
    things: twoOf(talk.chance, talk.matter.things),
    speakers: twoOf(talk.chance, BODIES.map(bodyInWords)),
  };
  const pieces = sentence
    .split(/\{([\w ]+)\}/)
    .flatMap((part, at) => (at % 2 === 0 ? words(part) : fill(talk, two, part, filled)));
  return joined(pieces);
}

/** Sentences one after the other, as a line. */
export function inALine(sentences: readonly (readonly Inline[])[]): Inline[] {
  return joined(sentences.flatMap((each, at) => (at === 0 ? each : [...words(' '), ...each])));
}

/** A month of its year, so many from the date. */
export function monthFrom(date: PartialDate, months: number): PartialDate {
  return monthsOn(date.slice(0, 7), months) ?? date;
}

/** A body in a sentence: `the Hub Operator`. */
export function bodyInWords({ shortName }: { readonly shortName: string }): string {
  return `the ${shortName}`;
}

/** One of the bodies, in a sentence. */
export function bodyOf(chance: Chance): string {
  return bodyInWords(chance.oneOf(BODIES));
}

/** The words with a capital at their beginning. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

interface TwoOfEach {
  readonly things: readonly [string, string];
  readonly speakers: readonly [string, string];
}

function fill(
  talk: Talk,
  { things, speakers }: TwoOfEach,
  place: string,
  filled: Filled,
): Inline[] {
  const { chance, committee, date } = talk;
  switch (place) {
    case 'thing':
      return words(things[0]);
    case 'other thing':
      return words(things[1]);
    case 'code':
      return words(committee.code);
    case 'Speaker':
      return words(capital(speakers[0]));
    case 'speaker':
      return words(speakers[1]);
    case 'few':
      return words(String(3 + chance.below(9)));
    case 'many':
      return words(String(30 + chance.below(170)));
    case 'past month':
      return words(dateInWords(monthFrom(date, -1 - chance.below(3))));
    case 'coming month':
      return words(dateInWords(monthFrom(date, 1 + chance.below(4))));
    case 'action':
      return [...words('action '), ...leadingTo(talk, 'action', talk.actionIds)];
    case 'item':
      return leadingTo(talk, 'item', talk.itemIds);
    case 'change':
      return [reference('modification', `SMP${String(20 + chance.below(80)).padStart(4, '0')}`)];
    case 'note':
      return [footnote(talk)];
    default:
      return words(filled[place] ?? '');
  }
}

function leadingTo({ chance }: Talk, to: ReferenceKind, ids: readonly Id[]): Inline[] {
  return [reference(to, chance.oneOf(ids))];
}

function reference(to: ReferenceKind, target: string): Extract<Inline, { type: 'reference' }> {
  return { type: 'reference', attrs: { to, target, words: null } };
}

function footnote(talk: Talk): Inline {
  const line = said(talk, talk.chance.oneOf(NOTES));
  const content = line.filter(piece => piece.type === 'text' || piece.type === 'reference');
  return { type: 'footnote', content };
}

function twoOf(chance: Chance, all: readonly string[]): [string, string] {
  const first = chance.oneOf(all);
  return [first, chance.oneOf(all.filter(other => other !== first))];
}

/** Pieces as one line: those without marks that touch are one, as the editor leaves them. */
export function joined(pieces: readonly Inline[]): Inline[] {
  const line: Inline[] = [];
  for (const piece of pieces) {
    const last = line.at(-1);
    if (last?.type === 'text' && piece.type === 'text' && !last.marks && !piece.marks) {
      line[line.length - 1] = { type: 'text', text: last.text + piece.text };
    } else line.push(piece);
  }
  return line;
}
