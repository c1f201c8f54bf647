import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchPart } from '../../shared/search/search-doc';
import { readQuery } from '../../shared/search/search-query';
import {
  emptyIndex,
  indexOfBytes,
  indexOfParts,
  type TextIndex,
} from '../../shared/search/text-index';
import { someText } from '../support/arbitrary-text';
import { aMeeting, asked, found, placesFound, said } from './a-part';
import { hasWords } from './plain-scan';

const WORDS = [
  'SECAS',
  'secretary',
  'report',
  'reports',
  'Café',
  'SECMP0006',
  '33/01',
  '1.2',
  'co-op',
];

/** Few words, so that they are found; and now and then any text at all. */
const someWords = fc.oneof(
  {
    arbitrary: fc
      .array(fc.constantFrom(...WORDS, '\n'), { maxLength: 6 })
      .map(words => words.join(' ')),
    weight: 5,
  },
  someText,
);

const someMeeting: fc.Arbitrary<SearchPart> = fc
  .tuple(
    fc.nat({ max: 11 }),
    fc.array(fc.tuple(someWords, fc.constantFrom('', 'STSC33/01')), { maxLength: 4 }),
  )
  .map(([number, texts]) =>
    aMeeting(
      number,
      texts.map(([text, ref], n) => said(text, 'minutes', { recordId: `m${number} ${n}`, ref })),
    ),
  );

const someAsking = fc.oneof(
  fc.constantFrom(
    ...WORDS,
    'rep*',
    'sec*',
    'secmp00*',
    '"report SECAS"',
    'report -SECAS',
    '33',
    '"co op"',
  ),
  fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...WORDS)).map(words => words.join(' ')),
);

type Step = { readonly replace: SearchPart } | { readonly remove: number };

const someSteps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { arbitrary: someMeeting.map(replace => ({ replace })), weight: 4 },
    fc.nat({ max: 11 }).map(remove => ({ remove })),
  ),
  { maxLength: 30 },
);

/** An index after these steps, and what it should know. */
function indexAfter(steps: readonly Step[]): { index: TextIndex; parts: SearchPart[] } {
  const index = emptyIndex();
  const parts = new Map<string, SearchPart>();
  for (const step of steps) {
    if ('replace' in step) {
      index.replacePart(step.replace);
      parts.set(step.replace.part ?? '', step.replace);
    } else {
      index.removePart(`m${step.remove}`);
      parts.delete(`m${step.remove}`);
    }
  }
  return { index, parts: [...parts.values()] };
}

/** What a plain look through everything finds. */
function scanned(parts: readonly SearchPart[], typed: string): string[] {
  const { words } = readQuery(typed);
  const docs = parts.flatMap(part => part.docs);
  return docs
    .filter(doc => words.every(each => hasWords(doc, each) !== each.isUnwanted))
    .map(({ recordId }) => recordId)
    .sort();
}

describe('an index of the words of a book', () => {
  it('finds after any changes what a plain look through everything finds', () => {
    fc.assert(
      fc.property(someSteps, someAsking, (steps, typed) => {
        const { index, parts } = indexAfter(steps);
        const wanted = scanned(parts, typed);
        const got = placesFound(index, typed);
        if (asked(index, typed).taken.length === 0) expect(got).toEqual(wanted);
        else expect(got).toEqual(expect.arrayContaining(wanted));
      }),
      { numRuns: 300 },
    );
  });

  it('finds the same, in the same order, however it came to know the parts', () => {
    fc.assert(
      fc.property(someSteps, someAsking, (steps, typed) => {
        const { index, parts } = indexAfter(steps);
        expect(found(index, typed)).toEqual(found(indexOfParts(parts), typed));
      }),
    );
  });

  it('takes a word for one that stands, as soon as it stands itself no longer', () => {
    const often = aMeeting(1, [said('reports'), said('reports'), said('reports')]);
    const index = indexOfParts([often, aMeeting(2, [said('report')])]);
    expect(asked(index, 'reports').taken).toEqual([]);
    index.removePart('m1');
    expect(asked(index, 'reports')).toMatchObject({
      total: 1,
      taken: [{ typed: 'reports', words: ['report'] }],
    });
    index.removePart('m2');
    index.replacePart(aMeeting(3, [said('other')]));
    expect(asked(index, 'reports').taken).toEqual([]);
  });

  it('is the same after it was written and read', () => {
    fc.assert(
      fc.property(someSteps, someAsking, (steps, typed) => {
        const { index } = indexAfter(steps);
        const read = indexOfBytes(index.bytes());
        expect(read && asked(read, typed)).toEqual(asked(index, typed));
        expect(read?.parts().sort()).toEqual(index.parts().sort());
      }),
    );
  });

  it('is not read where a byte of it is damaged, or some are missing', () => {
    const bytes = indexOfParts([aMeeting(1, [said('SECAS to report.')])]).bytes();
    for (let at = 0; at < bytes.length; at += 1) {
      expect(indexOfBytes(bytes.with(at, (bytes[at] ?? 0) ^ 4))).toBeNull();
    }
    fc.assert(
      fc.property(fc.nat({ max: bytes.length - 1 }), length => {
        expect(indexOfBytes(bytes.subarray(0, length))).toBeNull();
      }),
    );
  });

  it('knows the parts it was given, each once', () => {
    fc.assert(
      fc.property(someSteps, steps => {
        const { index, parts } = indexAfter(steps);
        const known = parts.filter(({ docs }) => docs.length > 0).map(({ part }) => part);
        expect(index.parts().sort()).toEqual(expect.arrayContaining(known.sort()));
        expect(index.segments().length).toBeLessThan(40);
      }),
    );
  });
});
