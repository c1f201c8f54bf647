import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setItem } from '../../shared/commands/agenda';
import { editMinute } from '../../shared/commands/minutes';
import { takeEdits } from '../../shared/commands/take-edits';
import { toldItem } from '../../shared/commands/told-item';
import { type Book, recordOf, recordsOf } from '../../shared/model/book';
import { apply } from '../../shared/model/change';
import type { Inline } from '../../shared/model/inline';
import { minuteIdOf } from '../../shared/model/minute';
import type { WordLine } from '../../shared/reading/word/word-lines';
import { agendaOf } from '../../shared/registers/agenda';
import { type BookLine, linesOfBook } from '../../shared/versions/edited/book-lines';
import { editsIn } from '../../shared/versions/edited/edits';
import { saidKey } from '../../shared/versions/edited/said-line';
import { p } from '../support/builders';
import { contextAt, done } from '../support/command-context';
import { headingSaying, lineInWord, lineSaying } from '../support/line-in-word';
import { SAMPLE_MEETING } from '../support/sample-ids';
import { sampleBook } from '../support/sample-minutes';

const plain = sampleBook({ meeting: { state: 'withChair' } });

/** The same with items inside items. */
const nested = [
  ['item-4', 'item-3'],
  ['item-5', 'item-3'],
  ['item-6', 'item-5'],
  ['item-9', 'item-8'],
].reduce((now, [id = '', parentId = '']) => {
  const item = recordOf(now, 'agendaItem', id);
  if (!item) throw new Error(`There is no ${id}.`);
  return apply(now, { put: [{ ...item, parentId, number: null }], remove: [] });
}, plain);

function linesOf(of: Book): BookLine[] {
  const lines = linesOfBook(of, SAMPLE_MEETING);
  if (!lines) throw new Error('There is no meeting.');
  return lines;
}

/**
 * What stands under the items, up to what follows from them. References count on in a draft, and papers
 * and presenter stay with the details of their item.
 */
function saidInItems(lines: readonly { text: string; notes: readonly string[] }[]): string[] {
  const keys = lines.map(line => saidKey(line).replace(/HARTEC33\/\d+/g, 'HARTEC33/–'));
  const end = keys.findIndex(key => /^(New actions|Close)/.test(key));
  return (end < 0 ? keys : keys.slice(0, end)).filter(key => !/^(Papers?:|Presented by)/.test(key));
}

/** The same without the words of footnotes. */
function wordsInItems(lines: readonly { text: string }[]): string[] {
  return saidInItems(lines.map(({ text }) => ({ text, notes: [] })));
}

const BOOKS = { plain, nested };
const ITEMS = recordsOf(plain, 'agendaItem').map(({ id }) => id);
const ACTS = ['off', 'headless', 'retitled', 'rewritten'] as const;

/** What the Chair may have done to some items, and where new ones stand with so many lines. */
const deeds = fc.tuple(
  fc.constantFrom(...(Object.keys(BOOKS) as (keyof typeof BOOKS)[])),
  fc.dictionary(fc.constantFrom(...ITEMS), fc.constantFrom(...ACTS), { maxKeys: 4 }),
  fc.dictionary(fc.nat({ max: 60 }).map(String), fc.nat({ max: 2 }), { maxKeys: 4 }),
);

type Deeds = typeof deeds extends fc.Arbitrary<infer D> ? D : never;

/** The lines of an item as the file has them. */
function leftOf(line: BookLine, act: (typeof ACTS)[number] | undefined): WordLine[] {
  const isHeading = line.kind === 'item' && line.place !== null;
  const own = lineInWord(line);
  if (act === undefined || line.place === null) return [own];
  if (act === 'off') return [];
  if (act === 'headless') return isHeading ? [] : [own];
  if (act === 'retitled') return isHeading ? [headingSaying('Wholly another matter')] : [own];
  return isHeading ? [headingSaying('Something quite else'), lineSaying('Of it.')] : [];
}

function newBelow(
  base: readonly BookLine[],
  at: number,
  putIn: Readonly<Record<string, number>>,
): WordLine[] {
  const able = base.flatMap(({ place, kind }, n) =>
    place && kind !== 'cell' && kind !== 'furniture' ? [n] : [],
  );
  const nth = able.indexOf(at);
  const count = nth < 0 ? undefined : putIn[String(nth)];
  if (count === undefined) return [];
  const below = [lineSaying(`First of ${at}, which is new.`), lineSaying(`Point of ${at}.`)];
  return [headingSaying(`New matter ${at}`), ...below.slice(0, count)];
}

function edited([which, items, putIn]: Deeds) {
  const book = BOOKS[which];
  const base = linesOf(book);
  const theirs = base.flatMap((line, at) => [
    ...leftOf(line, items[line.place?.itemId ?? '']),
    ...newBelow(base, at, putIn),
  ]);
  return { book, base, theirs, edits: editsIn(base, theirs, base).edits };
}

describe('items that the file has more or less', () => {
  test('come and go as the file has them, with every line where it stands', () => {
    fc.assert(
      fc.property(deeds, deed => {
        const { book, theirs, edits } = edited(deed);
        const whole = takeEdits(book, { meetingId: SAMPLE_MEETING, edits }, contextAt());
        fc.pre(whole !== null);
        expect(saidInItems(linesOf(done(book, whole)))).toEqual(saidInItems(theirs));
      }),
      { numRuns: 150 },
    );
  });

  test('are each taken alone, without a word lost that is not of it', () => {
    fc.assert(
      fc.property(deeds, fc.nat(), (deed, nth) => {
        const { book, base, edits } = edited(deed);
        const edit = edits[nth % Math.max(1, edits.length)];
        fc.pre(edit !== undefined);
        const change = takeEdits(book, { meetingId: SAMPLE_MEETING, edits: [edit] }, contextAt());
        fc.pre(change !== null);
        const lines = [edit, ...(edit.along ?? [])];
        const left = wordsInItems(base);
        for (const text of wordsInItems(lines.map(({ before }) => lineSaying(before)))) {
          if (left.includes(text)) left.splice(left.indexOf(text), 1);
        }
        const come = wordsInItems(lines.flatMap(({ theirs }) => theirs ?? []));
        const now = wordsInItems(linesOf(done(book, change)));
        expect(now.toSorted()).toEqual([...left, ...come].toSorted());
      }),
      { numRuns: 150 },
    );
  });
});

describe('what the meeting says of an item', () => {
  const attended = sampleBook({ meeting: { state: 'withChair' }, withAttendance: true });
  const before = linesOf(attended);

  function told(theirs: readonly WordLine[]) {
    const [edit] = editsIn(before, theirs, before).edits;
    if (!edit?.agenda) throw new Error('No item was changed.');
    const item = { edit: { ...edit, agenda: edit.agenda }, lines: before };
    const { whyNot, also } = toldItem(attended, { ...item, meetingId: SAMPLE_MEETING, all: [] });
    const change = takeEdits(attended, { meetingId: SAMPLE_MEETING, edits: [edit] }, contextAt());
    expect(change === null).toBe(whyNot !== null);
    const after = change && recordOf(apply(attended, change), 'meeting', SAMPLE_MEETING);
    return { whyNot, also, after };
  }

  test('goes to the item that has its text', () => {
    const { also, after } = told(before.map(lineInWord).toSpliced(lineOf(before, 'item-8'), 1));
    expect(also).toContain('goes to item 7');
    expect(after?.declarations[0]?.itemId).toBe('item-7');
    expect(after?.attendance[1]?.movements[0]?.itemId).toBe('item-7');
  });

  test('in its words elsewhere too', () => {
    const see: Inline = { type: 'reference', attrs: { to: 'item', target: 'item-8', words: null } };
    const blocks = [p([{ type: 'text', text: 'See ' }, see])];
    const now = done(attended, editMinute(attended, { itemId: 'item-2', blocks }, contextAt()));
    const lines = linesOf(now);
    const { edits } = editsIn(
      lines,
      lines.map(lineInWord).toSpliced(lineOf(lines, 'item-8'), 1),
      lines,
    );
    const after = done(now, takeEdits(now, { meetingId: SAMPLE_MEETING, edits }, contextAt()));
    expect(recordOf(after, 'minute', minuteIdOf('item-2'))?.blocks).toEqual([
      p([
        { type: 'text', text: 'See ' },
        { ...see, attrs: { ...see.attrs, target: 'item-7' } },
      ]),
    ]);
  });

  test('keeps an item that someone left at, and says so', () => {
    const theirs = before.filter(({ place }) => place?.itemId !== 'item-8').map(lineInWord);
    expect(told(theirs)).toMatchObject({ whyNot: expect.stringContaining('stays'), also: null });
  });

  test('no longer names an item taken off of a guest who came for others too', () => {
    const theirs = before.filter(({ place }) => place?.itemId !== 'item-5').map(lineInWord);
    const { also, after } = told(theirs);
    expect(also).toContain('that guests came for');
    expect(after?.attendance[5]?.itemIds).toEqual(['item-1']);
  });
});

describe('an item', () => {
  const base = linesOf(plain);
  const file = base.map(lineInWord);

  function takenFrom(book: Book, theirs: readonly WordLine[]): Book {
    const { edits } = editsIn(linesOf(book), theirs, linesOf(book));
    return done(book, takeEdits(book, { meetingId: SAMPLE_MEETING, edits }, contextAt()));
  }

  function titlesOf(book: Book): string[] {
    return agendaOf(book, SAMPLE_MEETING).map(({ item }) => item.title);
  }

  test('that was put in stands on the agenda where it stands in the file, with its text', () => {
    const at = lineOf(base, 'item-8');
    const theirs = file.toSpliced(
      at,
      0,
      headingSaying('Harbour lights'),
      lineSaying('They were out.'),
      lineSaying('in the north', { isPoint: true }),
      lineSaying('in the south', { isPoint: true }),
    );
    const { edits } = editsIn(base, theirs, base);
    expect(edits).toMatchObject([{ agenda: { how: 'new' }, along: [{}, {}, {}] }]);
    const now = takenFrom(plain, theirs);
    expect(titlesOf(now)[7]).toBe('Harbour lights');
    const item = agendaOf(now, SAMPLE_MEETING)[7]?.item;
    const blocks = recordOf(now, 'minute', minuteIdOf(item?.id ?? ''))?.blocks;
    expect(blocks).toMatchObject([
      { type: 'paragraph' },
      { type: 'bulletList', content: [{}, {}] },
    ]);
  });

  test('that gets another heading keeps all that is known of it', () => {
    const at = lineOf(base, 'item-8');
    const now = takenFrom(plain, file.with(at, headingSaying('Lights in the harbour')));
    expect(recordOf(now, 'agendaItem', 'item-8')).toEqual({
      ...recordOf(plain, 'agendaItem', 'item-8'),
      title: 'Lights in the harbour',
    });
  });

  test('that is confidential, and is split, leaves nothing open', () => {
    const secret = done(
      plain,
      setItem(plain, { itemId: 'item-3', details: { confidential: 'Commercial' } }),
    );
    const lines = linesOf(secret);
    const second = lines.findLastIndex(({ place }) => place?.itemId === 'item-3');
    const theirs = lines.map(lineInWord).toSpliced(second, 0, headingSaying('The rest of it'));
    const now = takenFrom(secret, theirs);
    const rest = recordsOf(now, 'agendaItem').find(({ title }) => title === 'The rest of it');
    expect(rest?.confidential).toBe('Commercial');
  });

  test('that is confidential does not lose its heading to an open one', () => {
    const secret = done(
      plain,
      setItem(plain, { itemId: 'item-3', details: { confidential: 'Commercial' } }),
    );
    const lines = linesOf(secret);
    const theirs = lines.map(lineInWord).toSpliced(lineOf(lines, 'item-3'), 1);
    const { edits } = editsIn(lines, theirs, lines);
    expect(edits).toMatchObject([{ agenda: { how: 'joined' } }]);
    expect(takeEdits(secret, { meetingId: SAMPLE_MEETING, edits }, contextAt())).toBeNull();
  });

  test('in which was written since is taken off only as a conflict', () => {
    const blocks = recordOf(plain, 'minute', minuteIdOf('item-4'))?.blocks ?? [];
    const since = done(
      plain,
      editMinute(plain, { itemId: 'item-4', blocks: [...blocks, p('Since then.')] }, contextAt()),
    );
    const theirs = file.filter((_, at) => base[at]?.place?.itemId !== 'item-4');
    const { edits } = editsIn(base, theirs, linesOf(since));
    expect(edits).toMatchObject([{ agenda: { how: 'off' }, isConflict: true }]);
  });

  test('with items inside it that stay is not taken off', () => {
    const lines = linesOf(nested);
    const theirs = lines.map(lineInWord).filter((_, at) => lines[at]?.place?.itemId !== 'item-3');
    const { edits } = editsIn(lines, theirs, lines);
    expect(takeEdits(nested, { meetingId: SAMPLE_MEETING, edits }, contextAt())).toBeNull();
  });
});

function lineOf(lines: readonly BookLine[], itemId: string): number {
  return lines.findIndex(({ place }) => place?.itemId === itemId);
}
