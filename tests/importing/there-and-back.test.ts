import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Book } from '../../shared/model/book';
import { recordsOf } from '../../shared/model/book';
import { type Modification, modification } from '../../shared/model/modification';
import type { PartialDate } from '../../shared/model/partial-date';
import { partialDate } from '../../shared/model/partial-date';
import {
  changeRegisterOf,
  type RegisterAsAt,
  registerAsAt,
} from '../../shared/registers/changes/change-register';
import {
  REGISTER_FORMATS,
  type RegisterFormat,
  registerFile,
} from '../../shared/report/change-register/register-file';
import { modificationTold } from '../support/arbitrary-modifications';
import { bookWith } from '../support/builders';
import { MODIFICATIONS, RELEASES, SEC } from '../support/change-register-2018';
import { planOf, tableIn, withImported } from '../support/importing';

const DAY = '2018-08-31';
const BOOK = bookWith(SEC, ...MODIFICATIONS, ...RELEASES);

function asAt(book: Book, day: PartialDate): RegisterAsAt {
  const register = changeRegisterOf(book, SEC.id);
  if (!register) throw new Error('The book has no such code.');
  return registerAsAt(register, day);
}

function written(book: Book, format: RegisterFormat, day = DAY) {
  const { name, bytes } = registerFile(asAt(book, day), format);
  return tableIn(name, bytes);
}

async function changesIn(book: Book, format: RegisterFormat, day = DAY): Promise<unknown[]> {
  const table = await written(book, format, day);
  const { fresh, changed, aside } = planOf(book, table, { on: day });
  return [...fresh, ...changed, ...aside];
}

/** A register in which anything at all may have been said, in whatever words. */
const anyRegister: fc.Arbitrary<Book> = fc
  .array(fc.tuple(modificationTold, modificationTold), { maxLength: 6 })
  .map(told =>
    bookWith(
      SEC,
      ...RELEASES,
      ...told.map((both, at) => saying(`SECMP${String(at).padStart(4, '0')}`, both)),
    ),
  );

function saying(reference: string, told: readonly Modification['statements'][number]['facts'][]) {
  const statements = told.map((facts, at) => ({
    id: `${reference}-${at}`,
    on: `2018-0${at + 1}`,
    source: '',
    decisionId: null,
    facts,
  }));
  return modification({ id: reference, codeId: SEC.id, reference, statements });
}

describe.each(REGISTER_FORMATS)('a register that is written as %s', format => {
  test('says nothing new when it is read back, on any day', async () => {
    for (const day of ['2017-12-31', DAY, '2022-12-31']) {
      expect(await changesIn(BOOK, format, day)).toEqual([]);
    }
  });

  test('is the same bytes each time', () => {
    const [one, other] = [1, 2].map(() => registerFile(asAt(BOOK, DAY), format).bytes);
    expect(one).toEqual(other);
  });
});

test('whatever a register says, its workbook says nothing new when it is read back', async () => {
  await fc.assert(
    fc.asyncProperty(anyRegister, async book => {
      expect(await changesIn(book, 'xlsx')).toEqual([]);
    }),
  );
});

test('a workbook is the register, read where nothing but its releases is known', async () => {
  const book = withImported(bookWith(SEC, ...RELEASES), await written(BOOK, 'xlsx'), { on: DAY });
  const facts = (of: Book) =>
    asAt(of, DAY).modifications.map(each => [each.modification.reference, each.facts]);
  expect(facts(book)).toEqual(facts(BOOK));
  expect(recordsOf(book, 'release').length).toBe(RELEASES.length);
});

test('dates of every precision are the same in a workbook, also before it counts any', async () => {
  const dates = fc
    .tuple(
      fc.integer({ min: 1000, max: 9998 }),
      fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
      fc.option(fc.integer({ min: 1, max: 28 }), { nil: undefined }),
    )
    .map(numbers => partialDate(...numbers) ?? '2018');
  await fc.assert(
    fc.asyncProperty(dates, async raised => {
      const book = bookWith(SEC, saying('SECMP0001', [{ raised }]));
      const table = await written(book, 'xlsx');
      const [row] = planOf(bookWith(SEC), table).fresh;
      expect(row?.facts.raised).toBe(raised);
    }),
  );
});
