import type { ActionBlock, Block } from '../model/block';
import { type Book, bookOf } from '../model/book';
import type { Id } from '../model/id';
import { footnoteTexts, plainText, words } from '../model/inline';
import { minute } from '../model/minute';
import type { Notice } from '../model/notice';
import type { Listed, Piece, Source } from './piece';
import { textPiece } from './piece';
import type { ReadOptions } from './read-options';
import { carriedActions, gaveRiseTo } from './structure/carried';
import { type Closing, withoutClosingLine } from './structure/closing-line';
import type { CommitteeFacts } from './structure/committee-facts';
import { hasWords, type Passage, scanningDamage } from './structure/corrections';
import { lengthOfHead } from './structure/head-of-minutes';
import { withHead } from './structure/head-of-page';
import type { ItemBlocks } from './structure/item-blocks';
import { type ReadItem, readItems } from './structure/items';
import { linkBlock, linkEarlier, linkUpdate, type Targets } from './structure/links';
import { isTitleOfFile } from './structure/meeting-line';
import { withoutPageMarks } from './structure/page-marks';
import {
  isAttendanceHeading,
  type Preliminaries,
  preliminariesOf,
} from './structure/preliminaries';
import { factsOf, meetingOf, type Proposed } from './structure/proposed-meeting';
import { listedNotice, unclearActions } from './structure/reading-notices';
import { withoutAgenda } from './structure/repeated-agenda';
import { withRunOnsApart } from './structure/run-on-pieces';
import { type Section, sectionsOf } from './structure/sections';

/** A meeting as its minutes tell it, proposed for her to confirm. Nothing of the input is lost. */
export interface ReadMinutes {
  /** A book of the one meeting, its committee and its actions. */
  readonly book: Book;
  readonly meetingId: Id;
  readonly notices: readonly Notice[];
  /** The words of the file that do not stand as words in the records. */
  readonly listed: readonly Listed[];
  readonly places: ReadPlaces;
}

/** Where in the file the records come from. Lines are counted from 1. */
export interface ReadPlaces {
  /** The file's own lines; none where it is not made of lines. */
  readonly fileLines: readonly string[];
  /** The line of each item's heading, by the item's id. */
  readonly items: ReadonlyMap<Id, number>;
  /** The lines of each block of an item, by the item's id; for a list those of its points. */
  readonly blocks: ReadonlyMap<Id, ItemBlocks['lines']>;
  /** The item whose table has each outstanding action, and its lines, by the action's id. */
  readonly carried: ReadonlyMap<Id, CarriedPlace>;
  /** The line of each attendee, in their order. */
  readonly attendance: readonly number[];
}

/** Where an outstanding action stands: the first and the last of its lines. */
export interface CarriedPlace {
  readonly itemId: Id;
  readonly line: number;
  readonly endLine: number;
}

/** Proposes the meeting that a file's pieces tell of; `null` where they hold no words. */
export function proposeMeeting(
  source: Source,
  options: ReadOptions & { readonly fileName: string },
): ReadMinutes | null {
  const paged = withoutPageMarks(source.pieces);
  const divided = sectionsOf(withRunOnsApart(paged.pieces));
  const closing = withoutClosingLine(divided.sections);
  const { attendance, sections } = withoutAttendance(closing.sections);
  const told = withTimes(preliminariesOf([...divided.before, ...attendance]), closing);
  const before = withHead(told, source.head ?? []);
  const beside = withoutAgenda(before.rest, sections);
  const all = withLeftBefore(beside.left, sections);
  const passages = passagesOf(all);
  if (!hasWords(passages) && before.listed.length === 0) return null;
  const facts = factsOf(passages, before, options.committee);
  const proposed = meetingOf(before, facts, all, options);
  const items = readItems(
    all,
    proposed.meeting.id,
    {
      verbs: proposed.committee.outcomeVerbs,
      meetingDate: proposed.meeting.date,
      newId: options.newId,
      people: proposed.meeting.attendance.map(({ name }) => name),
    },
    options.newId,
    options.onItem,
  );
  const listed = inOrder([
    ...source.listed,
    ...paged.listed,
    ...divided.listed,
    ...closing.listed,
    ...before.listed,
    ...beside.listed,
    ...items.flatMap(item => item.listed),
  ]);
  const notices = [
    ...listed.flatMap(listedNotice),
    ...proposed.notices,
    ...scanningDamage(passages, source.lines, facts.forms, facts.known),
    ...unclearActions(items),
  ];
  const { book, earlierIds } = bookOfItems(items, proposed, facts, options);
  const places = {
    fileLines: source.lines,
    items: new Map(items.map(({ item, section }) => [item.id, section.line])),
    blocks: new Map(items.map(({ item, lines }) => [item.id, lines])),
    carried: new Map(carriedPlaces(items).map((place, at) => [earlierIds[at] ?? '', place])),
    attendance: before.attendanceLines,
  };
  return { book, meetingId: proposed.meeting.id, notices, listed, places };
}

/** When it began is told above the first item before anywhere; when it closed, by the last words. */
function withTimes(before: Preliminaries, { startTime, closeTime }: Closing): Preliminaries {
  return {
    ...before,
    startTime: before.startTime ?? startTime,
    closeTime: closeTime ?? before.closeTime,
  };
}

function carriedPlaces(items: readonly ReadItem[]): CarriedPlace[] {
  return items.flatMap(({ item, outstanding }) =>
    outstanding.map(({ startLine: line, endLine }) => ({ itemId: item.id, line, endLine })),
  );
}

/** Sections that only say who met, when, or who was there belong to the meeting, not its agenda. */
function withoutAttendance(sections: readonly Section[]): {
  attendance: Piece[];
  sections: Section[];
} {
  const isPreliminary = (section: Section) =>
    section.number === '' &&
    (isAttendanceHeading(section.title) ||
      (section === sections[0] && isTitleOfFile(section.title) && isHeadOnly(section, sections)));
  return {
    attendance: sections.filter(isPreliminary).flatMap(section => [
      textPiece(section.line, words(section.title), {
        level: isTitleOfFile(section.title) ? 1 : 2,
      }),
      ...section.pieces,
    ]),
    sections: sections.filter(section => !isPreliminary(section)),
  };
}

/** Whether a section is above the items: several follow it, or nothing of the text is in it. */
function isHeadOnly({ pieces }: Section, sections: readonly Section[]): boolean {
  return sections.length > 2 || (sections.length > 1 && lengthOfHead(pieces) === pieces.length);
}

/** What stood before the first item and was not understood stays text, under its own heading if it has one. */
function withLeftBefore(left: readonly Piece[], sections: readonly Section[]): readonly Section[] {
  if (left.length === 0) return sections;
  const [first, ...others] = sections;
  const isUntitled = first?.number === '' && first.title === '';
  const line = left[0]?.line ?? 1;
  return isUntitled
    ? [{ ...first, line, pieces: [...left, ...first.pieces] }, ...others]
    : [{ line, number: '', ...headed(left) }, ...sections];
}

function headed(left: readonly Piece[]): Pick<Section, 'title' | 'pieces'> {
  const [first, ...under] = left;
  const isHeading = first?.kind === 'text' && first.level > 0 && under.length > 0;
  if (!isHeading || !first.inline.every(({ type }) => type === 'text')) {
    return { title: '', pieces: left };
  }
  return { title: plainText(first.inline).trim(), pieces: under };
}

function passagesOf(sections: readonly Section[]): Passage[] {
  return sections.flatMap(({ line, number, title, pieces }) => [
    { text: title, line, item: number },
    ...pieces.flatMap(piece =>
      textsOf(piece).map(text => ({ text, line: piece.line, item: number })),
    ),
  ]);
}

function textsOf(piece: Piece): string[] {
  const lines =
    piece.kind === 'table'
      ? piece.rows.flatMap(row => row.flatMap(cell => cell.lines))
      : [piece.inline];
  return lines.flatMap(line => [plainText(line), ...footnoteTexts(line)]);
}

function bookOfItems(
  items: readonly ReadItem[],
  proposed: Proposed,
  facts: CommitteeFacts,
  options: ReadOptions,
): { readonly book: Book; readonly earlierIds: readonly Id[] } {
  const raised = items.flatMap(({ blocks }) => blocks.filter(block => block.type === 'action'));
  const byRef = new Map(
    raised.flatMap(({ attrs }) => (attrs.ref === null ? [] : [[attrs.ref, attrs.id]])),
  );
  const byNumber = new Map(items.map(({ item }) => [item.number ?? '', item.id]));
  byNumber.delete('');
  const { actions, updates } = carriedActions(
    items.flatMap(item => item.outstanding),
    {
      committeeId: proposed.committee.id,
      meetingId: proposed.meeting.id,
      meetingDate: proposed.meeting.date,
      newId: options.newId,
      itemId: number => byNumber.get(number) ?? null,
      raisedId: ref => byRef.get(ref) ?? null,
    },
  );
  const targets: Targets = {
    actions: new Map([...byRef, ...actions.map(action => [action.ref, action.id] as const)]),
    items: byNumber,
  };
  const origins = originsOf(items, facts.code, targets);
  const book = bookOf([
    proposed.committee,
    proposed.meeting,
    ...items.map(({ item }) => item),
    ...items.map(({ item, blocks }) =>
      minute(
        item.id,
        proposed.meeting.id,
        blocks.map(block => linkBlock(withOrigin(block, origins), facts, targets)),
      ),
    ),
    ...actions.map(action => linkEarlier(action, facts, targets)),
    ...updates.map(update => linkUpdate(update, facts, targets)),
  ]);
  return { book, earlierIds: actions.map(({ id }) => id) };
}

/** The outstanding action whose update gave rise to a new one, by the new one's reference. */
function originsOf(
  items: readonly ReadItem[],
  code: string,
  targets: Targets,
): Map<string, string> {
  return new Map(
    items
      .flatMap(item => item.outstanding)
      .flatMap(row => {
        const text = row.update.map(line => plainText(line)).join(' ');
        const ref = gaveRiseTo(text, code);
        return ref === null ? [] : [[ref, targets.actions.get(row.ref) ?? row.ref]];
      }),
  );
}

function withOrigin(block: Block, origins: ReadonlyMap<string, string>): Block {
  if (block.type !== 'action' || block.attrs.ref === null) return block;
  const arisesFrom = origins.get(block.attrs.ref) ?? null;
  return { ...block, attrs: { ...block.attrs, arisesFrom } } satisfies ActionBlock;
}

function inOrder(listed: readonly Listed[]): Listed[] {
  return [...listed].sort((a, b) => a.line - b.line);
}
