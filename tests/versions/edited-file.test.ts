import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editMinute } from '../../shared/commands/minutes';
import { takeEdits } from '../../shared/commands/take-edits';
import { type Book, bookText, recordOf } from '../../shared/model/book';
import type { Inline } from '../../shared/model/inline';
import { minuteIdOf } from '../../shared/model/minute';
import type { WordLine } from '../../shared/reading/word/word-lines';
import { type BookLine, linesOfBook } from '../../shared/versions/edited/book-lines';
import type { Edit } from '../../shared/versions/edited/edit';
import { editsIn, nearestVersion } from '../../shared/versions/edited/edits';
import { type SaidLine, saidKey } from '../../shared/versions/edited/said-line';
import { whyNotTaken } from '../../shared/versions/edited/why-not';
import { p } from '../support/builders';
import { contextAt, done } from '../support/command-context';
import { lineInWord, lineSaying } from '../support/line-in-word';
import { SAMPLE_MEETING } from '../support/sample-ids';
import { sampleBook } from '../support/sample-minutes';

const book = sampleBook({ meeting: { state: 'withChair' } });
const base = linesOf(book);

function linesOf(of: Book): BookLine[] {
  const lines = linesOfBook(of, SAMPLE_MEETING);
  if (!lines) throw new Error('There is no meeting.');
  return lines;
}

const file = base.map(lineInWord);

function taken(of: Book, edits: readonly Edit[]): Book {
  return done(of, takeEdits(of, { meetingId: SAMPLE_MEETING, edits }, contextAt()));
}

function whereLineBegins(start: string): number {
  const at = base.findIndex(({ text }) => text.startsWith(start));
  if (at < 0) throw new Error(`No line says ${start}.`);
  return at;
}

function reworded(at: number, change: (text: string) => string): WordLine[] {
  return file.map((line, index) => (index === at ? { ...line, text: change(line.text) } : line));
}

describe('a file that was not changed', () => {
  test('has no edits', () => {
    expect(editsIn(base, file, base)).toEqual({ edits: [], known: 0 });
  });

  test('leaves alone what the book changed since', () => {
    const since = done(
      book,
      editMinute(book, { itemId: 'item-3', blocks: [p('All of it is new.')] }, contextAt()),
    );
    expect(editsIn(base, file, linesOf(since)).edits).toEqual([]);
  });
});

describe('what was changed', () => {
  const able = base.flatMap(({ place, kind }, at) =>
    place?.target && kind !== 'item' && kind !== 'cell' ? [at] : [],
  );

  test('comes into the book as it stands in the file, wherever and whatever it is', () => {
    const words = fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,3}$/);
    const acts = fc.dictionary(
      fc.constantFrom(...able.map(String)),
      fc.oneof(
        fc.record({
          act: fc.constant('reword' as const),
          words,
          place: fc.double({ min: 0, max: 1, noNaN: true }),
        }),
        fc.record({ act: fc.constant('insert' as const), words, place: fc.constant(0) }),
        fc.record({ act: fc.constant('remove' as const), words, place: fc.constant(0) }),
      ),
      { maxKeys: 6 },
    );
    fc.assert(
      fc.property(acts, all => {
        const theirs = file.flatMap((line, at) => acted(line, base[at], all[String(at)]));
        const { edits } = editsIn(base, theirs, base);
        const able = edits.filter(edit => whyNotTaken(edit, base) === null);
        expect(able).toEqual(edits);
        if (edits.length === 0) return;
        const now = linesOf(taken(book, edits));
        expect(saidInItems(now)).toEqual(saidInItems(theirs));
        expect(linesOf(book).map(saidKey)).toEqual(base.map(saidKey));
      }),
      { numRuns: 150 },
    );
  });

  test('and comes in as one step, which is nothing where nothing is taken', () => {
    expect(takeEdits(book, { meetingId: SAMPLE_MEETING, edits: [] }, contextAt())).toBeNull();
  });

  test('keeps marks, references and footnotes of what stays', () => {
    const itemId = 'item-3';
    const line: Inline[] = [
      { type: 'text', text: 'The ' },
      { type: 'text', text: 'whole', marks: [{ type: 'bold' }] },
      { type: 'text', text: ' matter of ' },
      { type: 'reference', attrs: { to: 'modification', target: 'SECMP0006', words: null } },
      { type: 'footnote', content: [{ type: 'text', text: 'See the paper.' }] },
      { type: 'text', text: ' was heard.' },
    ];
    const now = done(book, editMinute(book, { itemId, blocks: [p(line)] }, contextAt()));
    const lines = linesOf(now);
    const theirs = lines.map(lineInWord).map(each => ({
      ...each,
      text: each.text
        .replace('was heard', 'was not heard')
        .replace('The whole', 'The entire, whole'),
    }));
    const { edits } = editsIn(lines, theirs, lines);
    const blocks = recordOf(taken(now, edits), 'minute', minuteIdOf(itemId))?.blocks;
    expect(blocks?.[0]).toEqual(
      p([
        { type: 'text', text: 'The entire, ' },
        ...line.slice(1, 5),
        { type: 'text', text: ' was not heard.' },
      ]),
    );
  });

  test('an action keeps its identity, its owners and its date when its words change', () => {
    const at = base.findIndex(({ kind }) => kind === 'action');
    const { edits } = editsIn(
      base,
      reworded(at, text => `${text} Soon.`),
      base,
    );
    const place = base[at]?.place;
    const itemId = place?.itemId ?? '';
    const blockOf = (of: Book) =>
      recordOf(of, 'minute', minuteIdOf(itemId))?.blocks[place?.block ?? -1];
    const [before, after] = [blockOf(book), blockOf(taken(book, edits))];
    if (before?.type !== 'action' || after?.type !== 'action') throw new Error('No action.');
    expect(after.attrs).toEqual(before.attrs);
    expect(after.content?.at(-1)).toMatchObject({ text: expect.stringMatching(/ Soon\.$/) });
  });

  test('an update that was given at the meeting is taken into the update', () => {
    const at = base.findIndex(({ place }) => place?.target?.of === 'update');
    const { edits } = editsIn(
      base,
      reworded(at, () => 'SECAS had nothing to report.'),
      base,
    );
    expect(linesOf(taken(book, edits))[at]?.text).toBe('SECAS had nothing to report.');
  });

  test('the title of an item is taken onto the agenda', () => {
    const at = base.findIndex(({ kind, place }) => kind === 'item' && place !== null);
    const { edits } = editsIn(
      base,
      reworded(at, text => `${text} (part one)`),
      base,
    );
    expect(linesOf(taken(book, edits))[at]?.text).toBe(`${base[at]?.text} (part one)`);
  });

  test('an action that she put in is a new one, without the label that the book gives', () => {
    const at = base.findIndex(({ kind }) => kind === 'outcome');
    const theirs = file.toSpliced(at + 1, 0, {
      ...added('x'),
      text: 'ACTION HARTEC33/99: The Chair to write to the Panel.',
      style: 'action',
    });
    const { edits } = editsIn(base, theirs, base);
    const place = base[at]?.place;
    const block = recordOf(taken(book, edits), 'minute', minuteIdOf(place?.itemId ?? ''))?.blocks[
      (place?.block ?? -1) + 1
    ];
    expect(block).toMatchObject({
      type: 'action',
      attrs: { ref: null },
      content: [{ text: 'The Chair to write to the Panel.' }],
    });
  });

  test('what is put in between two confidential paragraphs is confidential too', () => {
    const secret = [p('First, in private.'), p('Then, in private.')].map(block => ({
      ...block,
      attrs: { confidential: 'Commercial' },
    }));
    const now = done(book, editMinute(book, { itemId: 'item-3', blocks: secret }, contextAt()));
    const lines = linesOf(now);
    const at = lines.findIndex(({ text }) => text === 'First, in private.');
    const theirs = lines.map(lineInWord).toSpliced(at + 1, 0, added('more of it'));
    const { edits } = editsIn(lines, theirs, lines);
    expect(recordOf(taken(now, edits), 'minute', minuteIdOf('item-3'))?.blocks[1]).toMatchObject({
      attrs: { confidential: 'Commercial' },
    });
  });
});

describe('what cannot be taken', () => {
  test.each([
    ['a name in the attendance', (lines: WordLine[]) => lines.findIndex(each => each.isInTable)],
  ])('%s is told with where to change it, and takes nothing', (_, find) => {
    const { edits } = editsIn(
      base,
      reworded(find(file), text => `${text} changed`),
      base,
    );
    expect(edits).toHaveLength(1);
    expect(edits.map(edit => whyNotTaken(edit, base))).not.toContain(null);
    expect(takeEdits(book, { meetingId: SAMPLE_MEETING, edits }, contextAt())).toBeNull();
  });

  test('minutes that were circulated are not changed', () => {
    const sent = sampleBook({ meeting: { state: 'circulated' } });
    const at = whereLineBegins(base.find(({ kind }) => kind === 'outcome')?.text ?? '');
    const { edits } = editsIn(
      base,
      reworded(at, text => `${text} More.`),
      base,
    );
    expect(takeEdits(sent, { meetingId: SAMPLE_MEETING, edits }, contextAt())).toBeNull();
    expect(bookText(sent)).toBe(bookText(sampleBook({ meeting: { state: 'circulated' } })));
  });
});

describe('where both changed the same', () => {
  const at = base.findIndex(({ kind, text }) => kind === 'paragraph' && text.split(' ').length > 8);
  const place = base[at]?.place;
  const itemId = place?.itemId ?? '';

  function since(words: string): Book {
    const blocks = recordOf(book, 'minute', minuteIdOf(itemId))?.blocks ?? [];
    const now = blocks.with(place?.block ?? 0, p(`${base[at]?.text} ${words}`));
    return done(book, editMinute(book, { itemId, blocks: now }, contextAt()));
  }

  test('in other words of it, both changes are taken', () => {
    const now = since('Ours at the end.');
    const theirs = reworded(at, text => `Hers at the beginning, ${text}`);
    const { edits } = editsIn(base, theirs, linesOf(now));
    expect(edits).toMatchObject([{ what: 'reword', isConflict: false, hasBoth: true }]);
    expect(linesOf(taken(now, edits))[at]?.text).toBe(
      `Hers at the beginning, ${base[at]?.text} Ours at the end.`,
    );
  });

  test('otherwise, it is a conflict, and says what stands where', () => {
    const theirs = reworded(at, text => `${text} Hers.`);
    const { edits } = editsIn(base, theirs, linesOf(since('Ours.')));
    expect(edits).toMatchObject([{ what: 'reword', line: at, isConflict: true }]);
  });

  test('alike, it is known already', () => {
    const theirs = reworded(at, text => `${text} Alike.`);
    expect(editsIn(base, theirs, linesOf(since('Alike.')))).toEqual({ edits: [], known: 1 });
  });
});

test('what she writes below what was taken from her before stands below it', () => {
  const at = base.findIndex(({ kind }) => kind === 'outcome');
  const first = file.toSpliced(at + 1, 0, added('first'));
  const now = taken(book, editsIn(base, first, base).edits);
  const second = first.toSpliced(at + 2, 0, added('second'));
  const { edits, known } = editsIn(base, second, linesOf(now));
  expect({ edits: edits.length, known }).toEqual({ edits: 1, known: 1 });
  expect(saidInItems(linesOf(taken(now, edits)))).toEqual(saidInItems(second));
});

test('the version that a file came from is the one it differs least from', () => {
  const older = { name: 'older', lines: base.slice(0, -3) };
  const newer = { name: 'newer', lines: base };
  const theirs = reworded(4, text => `${text} changed`);
  expect(nearestVersion([older, newer], theirs)?.name).toBe('newer');
  expect(nearestVersion([], theirs)).toBeNull();
});

interface Act {
  readonly act: 'reword' | 'insert' | 'remove';
  readonly words: string;
  readonly place: number;
}

function acted(line: WordLine, own: BookLine | undefined, act: Act | undefined): WordLine[] {
  if (!act) return [line];
  if (act.act === 'insert') return [line, added(act.words)];
  if (act.act === 'remove') return own?.kind === 'action' ? [line] : [];
  return [{ ...line, text: withWords(line.text, own?.prefix ?? '', act) }];
}

/** What stands between the attendance and the end, which follows from it. */
function saidInItems(lines: readonly SaidLine[]): string[] {
  const keys = lines.map(saidKey);
  const end = keys.findIndex(key => /^(New actions|Close)/.test(key));
  return end < 0 ? keys : keys.slice(0, end);
}

function added(words: string): WordLine {
  return lineSaying(`Added: ${words} is quite new here.`);
}

/** The text with these words put in after one of its own. */
function withWords(
  text: string,
  prefix: string,
  { words, place }: { words: string; place: number },
): string {
  const own = text.slice(prefix.length).split(' ');
  const at = Math.max(1, Math.round(place * own.length));
  return prefix + own.toSpliced(at, 0, words).join(' ');
}
