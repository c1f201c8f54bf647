import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SMART_ENERGY_CODE } from '../../../shared/codes/smart-energy-code';
import { setCode, takeUpCode } from '../../../shared/commands/changes/codes';
import {
  enterDecision,
  enterModification,
  leaveImplied,
  removeConsultation,
  removeModification,
  restoreModification,
  setConsultation,
  takeBackDecision,
  takeBackStatement,
  tellOfModification,
} from '../../../shared/commands/changes/modifications';
import { type Book, recordsOf } from '../../../shared/model/book';
import type { ModificationTold } from '../../../shared/model/modification';
import { modificationAsAt } from '../../../shared/registers/changes/modification-as-at';
import { modificationTold } from '../../support/arbitrary-modifications';
import { bookWith } from '../../support/builders';
import { contextAt, done } from '../../support/command-context';

const CODE = SMART_ENERGY_CODE;

const told = (on: string, facts: ModificationTold) => ({ on, source: 'the sample', facts });

const entering = (reference: string) => ({
  codeId: CODE.id,
  reference,
  told: told('2018-06-01', { title: 'A sample change', stageId: 'refinement' }),
});

const entered = done(
  bookWith(CODE),
  enterModification(bookWith(CODE), entering(' SECMP0901 '), contextAt()),
);

function only(book: Book) {
  const [record] = recordsOf(book, 'modification');
  if (!record) throw new Error('The register is empty.');
  return record;
}

const { id: modificationId } = only(entered);
const stateOn = (book: Book, day: string) => modificationAsAt(CODE, only(book), day)?.facts;

describe('a modification is entered', () => {
  test('with its reference and what is known', () => {
    expect(only(entered).reference).toBe('SECMP0901');
    expect(stateOn(entered, '2018-06-01')).toMatchObject({ title: 'A sample change' });
  });

  test.each([
    ['a reference of another code', entering('P344'), bookWith(CODE)],
    ['a reference that another has', entering('SECMP0901'), entered],
    ['a code that the book does not hold', entering('SECMP0902'), bookWith()],
    [
      'a date that there is not',
      { ...entering('SECMP0902'), told: told('2018-02-30', {}) },
      bookWith(CODE),
    ],
  ])('but not with %s', (_, given, book) => {
    expect(enterModification(book, given, contextAt())).toBeNull();
  });

  test('and again once the other is in the trash, which then stays there', () => {
    const removed = done(entered, removeModification(entered, modificationId, contextAt('11:00')));
    expect(removeModification(removed, modificationId, contextAt())).toBeNull();
    expect(done(removed, restoreModification(removed, modificationId))).toEqual(entered);
    const context = { ...contextAt(), newId: () => 'another' };
    const again = done(removed, enterModification(removed, entering('SECMP0901'), context));
    expect(restoreModification(again, modificationId)).toBeNull();
  });
});

describe('what became of it is said', () => {
  const say = (book: Book, on: string, facts: ModificationTold) =>
    tellOfModification(book, { modificationId, told: told(on, facts) }, contextAt());

  test('with its date, and nothing that was so anyway', () => {
    const moved = done(
      entered,
      say(entered, '2018-08-14', { title: 'A sample change', stageId: 'report' }),
    );
    expect(only(moved).statements.at(-1)?.facts).toEqual({ stageId: 'report' });
    expect(stateOn(moved, '2018-08-13')?.stageId).toBe('refinement');
    expect(stateOn(moved, '2018-08-14')?.stageId).toBe('report');
  });

  test('not where nothing is new, or there is no such modification', () => {
    expect(say(entered, '2018-08-14', { stageId: 'refinement' })).toBeNull();
    expect(say(entered, '2018-08-14', {})).toBeNull();
    expect(say(bookWith(CODE), '2018-08-14', { stageId: 'report' })).toBeNull();
  });

  test('what is said is so on that day, whatever else was said of other days', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.constantFrom('2018-07-01', '2018-07', '2018-08-01'), modificationTold),
        ),
        modificationTold,
        (others, facts) => {
          const before = others.reduce((book, [on, each]) => {
            const change = tellOfModification(
              book,
              { modificationId, told: told(on, each) },
              { ...contextAt(), newId: () => `${on} ${Math.random()}` },
            );
            return change ? done(book, change) : book;
          }, entered);
          const change = say(before, '2018-08-14', facts);
          const after = change ? done(before, change) : before;
          expect(stateOn(after, '2018-08-14')).toMatchObject(facts);
        },
      ),
    );
  });

  test('a mistake is taken back', () => {
    const moved = done(entered, say(entered, '2018-08-14', { stageId: 'report' }));
    const statementId = only(moved).statements.at(-1)?.id ?? '';
    const back = takeBackStatement(moved, { modificationId, statementId });
    expect(done(moved, back)).toEqual(entered);
    expect(takeBackStatement(entered, { modificationId, statementId: 'none' })).toBeNull();
  });
});

describe('what a body did', () => {
  const decision = {
    on: '2018-08-22',
    bodyId: 'change-board',
    sort: 'decision' as const,
    verb: 'approved',
    vote: 'unanimous',
    source: 'minutes of the Change Board',
  };

  test('is entered with what it brought about, each tied to the other', () => {
    const change = enterDecision(
      entered,
      { modificationId, decision, facts: { stageId: 'approved' } },
      contextAt(),
    );
    const { decisions, statements } = only(done(entered, change));
    expect(decisions).toMatchObject([{ verb: 'approved', vote: 'unanimous' }]);
    expect(statements.at(-1)).toMatchObject({
      on: '2018-08-22',
      decisionId: decisions[0]?.id,
      facts: { stageId: 'approved' },
    });
  });

  test('is taken back with what it brought about, and nothing else', () => {
    const facts = { stageId: 'approved' };
    const after = done(
      entered,
      enterDecision(entered, { modificationId, decision, facts }, contextAt()),
    );
    const decisionId = only(after).decisions[0]?.id ?? '';
    const back = takeBackDecision(after, { modificationId, decisionId });
    expect(done(after, back)).toEqual(entered);
    expect(takeBackDecision(entered, { modificationId, decisionId })).toBeNull();
  });

  test('may bring nothing about', () => {
    const change = enterDecision(entered, { modificationId, decision, facts: {} }, contextAt());
    expect(only(done(entered, change)).statements).toEqual(only(entered).statements);
  });

  test.each([
    ['a body that the code does not know', { ...decision, bodyId: 'parish-council' }],
    ['a verb that says nothing', { ...decision, verb: ' ' }],
  ])('is not entered of %s', (_, given) => {
    expect(
      enterDecision(entered, { modificationId, decision: given, facts: {} }, contextAt()),
    ).toBeNull();
  });
});

test('a consultation opens before it closes, and is changed by its id', () => {
  const consultation = {
    id: 'c',
    name: 'Working Group consultation',
    opens: '2018-08-06',
    closes: '2018-08-24',
    source: '',
  };
  const set = (book: Book, known: Partial<typeof consultation>) =>
    setConsultation(book, { modificationId, consultation: { ...consultation, ...known } });
  const opened = done(entered, set(entered, {}));
  const longer = done(opened, set(opened, { closes: '2018-08-31' }));
  expect(only(longer).consultations.map(({ closes }) => closes)).toEqual(['2018-08-31']);
  expect(set(entered, { closes: '2018-08-05' })).toBeNull();
  expect(set(entered, { name: ' ' })).toBeNull();
  const gone = removeConsultation(longer, { modificationId, consultationId: 'c' });
  expect(only(done(longer, gone)).consultations).toEqual([]);
  expect(removeConsultation(longer, { modificationId, consultationId: 'none' })).toBeNull();
});

test('a code that is taken up is known to the minutes of every committee', () => {
  const book = done(bookWith(), takeUpCode(bookWith(), CODE));
  expect(recordsOf(book, 'committee').map(({ changePatterns }) => changePatterns)).toEqual([
    CODE.patterns,
  ]);
  expect(done(book, takeUpCode(book, CODE))).toEqual(book);
  expect(takeUpCode(book, { ...CODE, id: 'another' })).toBeNull();
});

test('what the minutes imply may be left, and then says nothing', () => {
  const given = {
    on: '2018-08-14',
    source: 'meeting 33',
    saidIn: { meetingId: 'm', blockId: 'b' },
  };
  const left = done(entered, leaveImplied(entered, { modificationId, told: given }, contextAt()));
  expect(only(left).statements.at(-1)).toMatchObject({ ...given, facts: {} });
  expect(stateOn(left, '2018-12-31')).toEqual(stateOn(entered, '2018-12-31'));
  expect(leaveImplied(bookWith(CODE), { modificationId, told: given }, contextAt())).toBeNull();
});

test('two codes of one short name could not be told apart', () => {
  expect(setCode(bookWith(CODE), { ...CODE, id: 'another' })).toBeNull();
  expect(setCode(bookWith(CODE), { ...CODE, name: 'The Code' })).not.toBeNull();
  expect(setCode(bookWith(), { ...CODE, stageSets: [] })).toBeNull();
});
