import { recordOf } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import {
  type Inline,
  plainText,
  type Reference,
  type ReferenceKind,
  type ReferenceLabel,
} from '../../shared/model/inline';
import { literalPattern } from '../../shared/model/literal-pattern';
import { changeExpression } from '../../shared/model/reference-pattern';
import type { AgendaEntry } from '../../shared/registers/agenda';
import { referenceLabels } from '../../shared/registers/reference-labels';
import { sentencesOf } from '../../shared/registers/sentences';
import { openAgenda, openCommitteeId, openMeetingId } from '../commands/open-places';
import type { Desk } from '../desk/desk';
import { linesWithWords, type Match } from '../editor/find/matches';
import { openItem } from '../going/open-item';
import type { PaletteEntry } from './palette-entry';

/** What a reference leads out of the meeting to, in her words. */
const KINDS: { readonly [K in ReferenceKind]?: string } = {
  modification: 'Change',
  risk: 'Risk',
  issue: 'Issue',
  section: 'Section',
};

/** A mention in the words of an item: what it names, and where it stands. */
interface Mention {
  readonly kind: string;
  readonly ref: string;
  readonly itemId: Id;
  readonly match: Match;
  readonly sentence: string;
}

/** Where the open meeting speaks of a change, a risk, an issue or a section: each place an entry. */
export function mentionEntries(desk: Desk): PaletteEntry[] {
  const meetingId = openMeetingId(desk);
  if (meetingId === null) return [];
  const { book } = desk.book.getState();
  const label = referenceLabels(book, meetingId);
  const patterns = recordOf(book, 'committee', openCommitteeId(desk) ?? '')?.changePatterns ?? [];
  const finds = changesIn(patterns, []);
  const inWords = (named: readonly string[]) =>
    named.length === 0 ? finds : changesIn(patterns, named);
  return openAgenda(desk).flatMap(entry => [
    ...titleEntries(desk, entry, finds),
    ...mentionsIn(entry, inWords, label).map(mention => entryOf(desk, entry, mention)),
  ]);
}

/** What finds changes in words in which these references stand; most have none, and share one. */
type Finds = (named: readonly string[]) => RegExp;

function entryOf(
  desk: Desk,
  { number }: AgendaEntry,
  { kind, ref, itemId, match, sentence }: Mention,
): PaletteEntry {
  return {
    key: `mention ${itemId} ${match.line} ${match.note} ${match.from}`,
    kind,
    label: ref,
    detail: number === '' ? sentence : `item ${number}: ${sentence}`,
    // `0006` finds SECMP0006.
    alsoCalled: ref.replace(/^\D+/, ''),
    pick: () => openItem(desk, itemId, { found: match, goOn: true }),
  };
}

function titleEntries(desk: Desk, entry: AgendaEntry, finds: RegExp): PaletteEntry[] {
  const { item, number } = entry;
  return [...item.title.matchAll(finds)].map(([ref]) => ({
    key: `mention ${item.id} ${ref}`,
    kind: 'Change',
    label: ref,
    detail: `item ${number}, ${item.title}`,
    alsoCalled: ref.replace(/^\D+/, ''),
    pick: () => openItem(desk, item.id, 'start'),
  }));
}

function mentionsIn({ item, minute }: AgendaEntry, finds: Finds, label: ReferenceLabel): Mention[] {
  return linesWithWords(minute?.blocks ?? []).flatMap((content, line) => {
    const notes = content.flatMap(piece =>
      piece.type === 'footnote' ? [piece.content ?? []] : [],
    );
    const texts: readonly (readonly [number | null, readonly Inline[]])[] = [
      [null, content],
      ...notes.map((words, note) => [note, words] as const),
    ];
    return texts.flatMap(([note, words]) =>
      mentionsOf(words, finds, label).map(({ from, to, ...named }) => ({
        ...named,
        itemId: item.id,
        match: { line, note, from, to, isFixed: true },
      })),
    );
  });
}

function mentionsOf(words: readonly Inline[], finds: Finds, label: ReferenceLabel) {
  const named = words.filter(leadsOut).map(piece => ({ piece, words: label(piece) }));
  const text = plainText(words, label);
  const expression = finds(named.map(each => each.words));
  return [...text.matchAll(expression)].map(({ 0: ref, index }) => {
    const piece = named.find(each => each.words === ref)?.piece;
    return {
      kind: KINDS[piece?.attrs.to ?? 'modification'] ?? 'Change',
      ref,
      from: index,
      to: index + ref.length,
      sentence: sentenceAt(text, index),
    };
  });
}

function leadsOut(piece: Inline): piece is Reference {
  return piece.type === 'reference' && piece.attrs.to in KINDS;
}

/** Finds the words of these references, and changes in the patterns of the committee; else nothing. */
function changesIn(patterns: readonly string[], named: readonly string[]): RegExp {
  const sources = [...named.map(literalPattern), ...patterns.map(changeExpression)];
  if (sources.length === 0) return /(?!)/g;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

function sentenceAt(text: string, place: number): string {
  let from = 0;
  for (const sentence of sentencesOf(text)) {
    from = text.indexOf(sentence, from) + sentence.length;
    if (from > place) return sentence;
  }
  return text;
}
