import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readableEdits } from '../../shared/commands/readable-edits';
import { takeEdits } from '../../shared/commands/take-edits';
import type { WordLine } from '../../shared/reading/word/word-lines';
import { type BookLine, linesOfBook } from '../../shared/versions/edited/book-lines';
import { comparedFile } from '../../shared/versions/edited/compared-file';
import type { Edit } from '../../shared/versions/edited/edit';
import { contextAt } from '../support/command-context';
import { headingSaying, lineInWord } from '../support/line-in-word';
import { SAMPLE_MEETING } from '../support/sample-ids';
import { sampleBook } from '../support/sample-minutes';

const book = sampleBook({
  meeting: { state: 'withChair' },
  style: { actionSummary: true, attendance: true, glossary: true, signature: true },
  withAttendance: true,
});
const base: readonly BookLine[] = linesOfBook(book, SAMPLE_MEETING) ?? [];

const ACTS = {
  gone: (_: WordLine): WordLine[] => [],
  reworded: (line: WordLine) => [{ ...line, text: `${line.text} and so on` }],
  below: (line: WordLine) => [line, { ...line, text: 'Quite new in this place.' }],
  heading: (line: WordLine) => [line, headingSaying('A matter of its own')],
  instead: (_: WordLine) => [headingSaying('Something else altogether')],
} as const;

/** Between the cells of a row no heading can stand. */
function done(line: WordLine, act: keyof typeof ACTS): WordLine[] {
  const isHeading = act === 'heading' || act === 'instead';
  return isHeading && line.isInTable ? [line] : ACTS[act](line);
}

const deeds = fc.array(
  fc.record({
    from: fc.nat({ max: base.length - 1 }),
    count: fc.integer({ min: 1, max: 12 }),
    act: fc.constantFrom(...(Object.keys(ACTS) as (keyof typeof ACTS)[])),
  }),
  { minLength: 1, maxLength: 6 },
);

/** What a failure says of edits. */
function wordsOf(edits: readonly Edit[]): string {
  return edits.map(({ what, line, before }) => `${what} ${line} ${before}`).join('; ');
}

test('whatever was done to a copy, anywhere, what can be taken can be taken alone and together', async () => {
  await fc.assert(
    fc.asyncProperty(deeds, async all => {
      const lines = base.flatMap((line, at) => {
        const deed = all.find(({ from, count }) => from <= at && at < from + count);
        const own = lineInWord(line);
        return deed ? done(own, deed.act) : [own];
      });
      const text = { title: '', lines, remarks: [] };
      const compared = await comparedFile(book, SAMPLE_MEETING, text, []);
      const told = readableEdits(book, SAMPLE_MEETING, compared?.edits ?? []);
      const edits = told.filter(({ whyNot }) => whyNot === null).map(({ edit }) => edit);
      const take = (some: typeof edits) =>
        takeEdits(book, { meetingId: SAMPLE_MEETING, edits: some }, contextAt());
      for (const edit of edits) expect(take([edit]), wordsOf([edit])).not.toBeNull();
      if (edits.length > 0) expect(take(edits), wordsOf(edits)).not.toBeNull();
    }),
    { numRuns: 60 },
  );
}, 60_000);
