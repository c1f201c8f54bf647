import type { ActionBlock, Block } from '../model/block';
import { linesIn } from '../model/block-lines';
import { type Book, bookOf } from '../model/book';
import { type Committee, committee } from '../model/committee';
import type { HouseStyle } from '../model/house-style';
import type { Id, NewId } from '../model/id';
import { footnoteTexts, plainText, words } from '../model/inline';
import { type Meeting, meeting } from '../model/meeting';
import { minute } from '../model/minute';
import type { Notice } from '../model/notice';
import { dateInWords } from '../model/partial-date';
import type { Listed, Piece, Source } from './piece';
import { textPiece } from './piece';
import { carriedActions, gaveRiseTo } from './structure/carried';
import {
  type CommitteeFacts,
  codeOfName,
  committeeFacts,
  committeeName,
  dateOfTitles,
} from './structure/committee-facts';
import { hasWords, type Passage, scanningDamage } from './structure/corrections';
import { type ReadItem, readItems } from './structure/items';
import { linkBlock, linkEarlier, linkUpdate, type Targets } from './structure/links';
import {
  isAttendanceHeading,
  isMinutesTitle,
  type Preliminaries,
  preliminariesOf,
} from './structure/preliminaries';
import { type Section, sectionsOf } from './structure/sections';

/** A meeting as its minutes tell it, proposed for her to confirm. Nothing of the input is lost. */
export interface ReadMinutes {
  /** A book of the one meeting, its committee and its actions. */
  readonly book: Book;
  readonly meetingId: Id;
  readonly notices: readonly Notice[];
  /** The words of the file that do not stand as words in the records. */
  readonly listed: readonly Listed[];
}

/** What the reader takes from outside. */
export interface ReadOptions {
  readonly newId: NewId;
  /** The house style of the proposed committee. */
  readonly houseStyle: HouseStyle;
  /** The committee whose minutes these are, where it is known: its code, verbs and references. */
  readonly committee?: Committee;
}

/** Proposes the meeting that a file's pieces tell of; `null` where they hold no words. */
export function proposeMeeting(source: Source, options: ReadOptions): ReadMinutes | null {
  const divided = sectionsOf(source.pieces);
  const { attendance, sections } = withoutAttendance(divided.sections);
  const before = preliminariesOf([...divided.before, ...attendance]);
  const all = before.rest.length > 0 ? [leftBefore(before.rest), ...sections] : sections;
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
    },
    options.newId,
  );
  const listed = inOrder([
    ...source.listed,
    ...divided.listed,
    ...before.listed,
    ...items.flatMap(item => item.listed),
  ]);
  const notices = [
    ...listed.flatMap(listedNotice),
    ...proposed.notices,
    ...scanningDamage(passages, source.lines, facts.forms, facts.known),
    ...unclearActions(items),
  ];
  const book = bookOfItems(items, proposed, facts, options);
  return { book, meetingId: proposed.meeting.id, notices, listed };
}

interface Proposed {
  readonly committee: Committee;
  readonly meeting: Meeting;
  readonly notices: readonly Notice[];
}

/** Sections that only say who met, when, or who was there belong to the meeting, not its agenda. */
function withoutAttendance(sections: readonly Section[]): {
  attendance: Piece[];
  sections: Section[];
} {
  const isPreliminary = (section: Section) =>
    section.number === '' &&
    (isAttendanceHeading(section.title) ||
      (section === sections[0] && sections.length > 2 && isMinutesTitle(section.title)));
  return {
    attendance: sections.filter(isPreliminary).flatMap(section => [
      textPiece(section.line, words(section.title), {
        level: isMinutesTitle(section.title) ? 1 : 2,
      }),
      ...section.pieces,
    ]),
    sections: sections.filter(section => !isPreliminary(section)),
  };
}

/** What stood before the first item and was not understood stays text, under no heading. */
function leftBefore(pieces: readonly Piece[]): Section {
  return { line: pieces[0]?.line ?? 1, number: '', title: '', pieces };
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

function factsOf(
  passages: readonly Passage[],
  before: Preliminaries,
  known: Committee | undefined,
): CommitteeFacts {
  const facts = committeeFacts([before.title, ...passages.map(({ text }) => text)]);
  if (!known) return facts;
  const changes = known.changePatterns.map(pattern => ({
    prefix: pattern.replace(/#.*$/, ''),
    digits: (pattern.match(/#/g) ?? []).length,
  }));
  const forms = { code: known.code, changes };
  return { ...facts, code: known.code, verbs: known.outcomeVerbs, forms };
}

function meetingOf(
  before: Preliminaries,
  facts: CommitteeFacts,
  sections: readonly Section[],
  options: ReadOptions,
): Proposed {
  const name = committeeName(before.title);
  const proposed =
    options.committee ??
    committee({
      id: options.newId(),
      code: facts.code || codeOfName(name) || 'C',
      name: name || facts.code || 'Committee',
      organisation: before.organisation,
      houseStyle: options.houseStyle,
      outcomeVerbs: [...facts.verbs],
      changePatterns: facts.forms.changes.map(({ prefix, digits }) => prefix + '#'.repeat(digits)),
    });
  const inferred = before.date === null ? dateOfTitles(sections.map(({ title }) => title)) : null;
  const date = before.date ?? inferred;
  const { startTime, closeTime, place, attendance } = before;
  return {
    committee: proposed,
    meeting: meeting({
      id: options.newId(),
      committeeId: proposed.id,
      number: before.number || facts.meetingNumber,
      title: before.title,
      date,
      startTime,
      closeTime,
      place,
      attendance: [...attendance],
      state: 'draft',
    }),
    notices: inferred === null ? noDate(date) : [dateNotice(dateInWords(inferred))],
  };
}

function bookOfItems(
  items: readonly ReadItem[],
  proposed: Proposed,
  facts: CommitteeFacts,
  options: ReadOptions,
): Book {
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
  return bookOf([
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

function listedNotice({ line, text, as }: Listed): Notice[] {
  const place = { line, item: '' };
  if (as === 'furniture') {
    const message = `“${text}” belongs to the page, not to the minutes, and was left out.`;
    return [{ code: 'pageFurniture', message, place, found: text }];
  }
  if (as === 'heading') {
    const message = `“${text}” was read as a fact of the meeting: its title, date, place or attendance.`;
    return [{ code: 'meetingFact', message, place, found: text }];
  }
  return [];
}

function noDate(date: string | null): Notice[] {
  if (date !== null) return [];
  return [
    {
      code: 'noDate',
      message: 'The minutes do not say when the meeting was. Please set its date.',
    },
  ];
}

function dateNotice(date: string): Notice {
  const message = `The minutes do not say when the meeting was; ${date} was taken from the title of an item. Please confirm it.`;
  return { code: 'dateInferred', message, found: date };
}

function unclearActions(items: readonly ReadItem[]): Notice[] {
  return items.flatMap(({ item, section, blocks }) =>
    blocks.flatMap(block => {
      if (block.type !== 'action' || block.attrs.owners.length > 0) return [];
      const text = linesIn(block)
        .map(line => plainText(line))
        .join(' ')
        .slice(0, 60);
      const message = `The action “${text}…” does not say who is to do it.`;
      return [{ code: 'noOwner', message, place: { line: section.line, item: item.number ?? '' } }];
    }),
  );
}
