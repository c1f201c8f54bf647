import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  enterRisk,
  linkRisk,
  type RiskWord,
  removeRisk,
  restoreRisk,
  setRiskPattern,
  setRiskScale,
  takeBackOfRisk,
  tellOfRisk,
} from '../../shared/commands/risks';
import { type Book, recordsOf } from '../../shared/model/book';
import type { RiskTold } from '../../shared/model/risk';
import { USUAL_SCALE } from '../../shared/model/risk-scale';
import { riskHistory } from '../../shared/registers/risks/risk-history';
import { ratingInWords, riskOf, risksOf } from '../../shared/registers/risks/risk-register';
import { riskTold } from '../support/arbitrary-registers';
import { bookWith, STSC, stsc } from '../support/builders';
import { contextAt, done } from '../support/command-context';

const word = (facts: RiskTold, known: Partial<RiskWord> = {}): RiskWord => ({
  on: '2018-08-14',
  meetingId: null,
  by: 'The Chair',
  words: '',
  facts,
  ...known,
});

const SUNSET = { title: 'Sunset of 2G and 3G coverage' };
let count = 0;
const context = () => ({
  ...contextAt(),
  newId: () => {
    count += 1;
    return `id-${count}`;
  },
});
const enter = (book: Book, facts: RiskTold = SUNSET, reference = '') =>
  enterRisk(book, { committeeId: STSC, told: word(facts), reference }, context());
const say = (book: Book, facts: RiskTold, known: Partial<RiskWord> = {}) =>
  tellOfRisk(book, { riskId: only(book).id, told: word(facts, known) }, context());

const empty = bookWith(stsc());
const book = done(empty, enter(empty));

function only(of: Book) {
  const [risk] = recordsOf(of, 'risk');
  if (!risk) throw new Error('There is no risk.');
  return risk;
}

describe('a risk is entered', () => {
  test('with the next reference, and what is known of it', () => {
    expect(only(book)).toMatchObject({ reference: 'R01', committeeId: STSC });
    expect(riskOf(book, only(book).id)).toMatchObject({
      facts: { ...SUNSET, status: 'open' },
      rating: null,
    });
  });

  test('under the reference that a register on paper gave it, and the next counts on from there', () => {
    const taken = done(empty, enter(empty, SUNSET, 'R17'));
    expect(recordsOf(done(taken, enter(taken)), 'risk').map(each => each.reference)).toEqual([
      'R17',
      'R18',
    ]);
    expect(enter(taken, SUNSET, 'R17')).toBeNull();
  });

  test('but not without a title, nor for a committee that there is not', () => {
    expect(enter(empty, { title: '  ' })).toBeNull();
    const given = { committeeId: 'nobody', told: word(SUNSET) };
    expect(enterRisk(empty, given, context())).toBeNull();
  });

  test('and no reference is ever given twice, whatever is removed and however it is written', () => {
    const step = fc.oneof(
      fc.constant({ what: 'enter' as const }),
      fc.record({ what: fc.constant('remove' as const), nth: fc.nat(5) }),
      fc.record({ what: fc.constant('restore' as const), nth: fc.nat(5) }),
      fc.record({
        what: fc.constant('pattern' as const),
        pattern: fc.constantFrom(
          'R{sequence:2}',
          '{code}-R{sequence}',
          'R{sequence}',
          '{sequence}',
        ),
      }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), steps => {
        let now = empty;
        for (const each of steps) {
          const risks = recordsOf(now, 'risk');
          const nth = 'nth' in each ? (risks[each.nth % risks.length]?.id ?? '') : '';
          const change = {
            enter: () => enter(now),
            remove: () => removeRisk(now, nth, context()),
            restore: () => restoreRisk(now, nth),
            pattern: () =>
              'pattern' in each
                ? setRiskPattern(now, { committeeId: STSC, pattern: each.pattern })
                : null,
          }[each.what]();
          now = change ? done(now, change) : now;
        }
        const given = recordsOf(now, 'risk').map(({ reference }) => reference);
        expect(new Set(given).size).toBe(given.length);
      }),
    );
  });
});

describe('what is said of a risk', () => {
  test('moves what it tells, and is kept with who said it and at which meeting', () => {
    const rated = done(book, say(book, { likelihoodId: '4', impactId: '3' }));
    const later = { on: '2018-09-18', meetingId: 'stsc-34', by: 'SECAS', words: 'Less likely.' };
    const now = done(rated, say(rated, { likelihoodId: '2', impactId: '3' }, later));
    const entry = riskOf(now, only(now).id);
    expect(entry && ratingInWords(entry.rating)).toBe('6 Medium');
    expect(entry && riskHistory(entry).map(({ moves }) => moves)).toEqual([
      ['Title: Sunset of 2G and 3G coverage'],
      ['Likelihood: Likely', 'Impact: Moderate', 'Rating: 12 High'],
      ['Likelihood: Unlikely, was Likely', 'Rating: 6 Medium, was 12 High'],
    ]);
    expect(only(now).statements.at(-1)).toMatchObject({ ...later, facts: { likelihoodId: '2' } });
  });

  test('may only be that it was looked at', () => {
    const reviewed = done(book, say(book, {}, { words: 'No change.' }));
    expect(only(reviewed).statements.at(-1)).toMatchObject({ words: 'No change.', facts: {} });
    expect(say(book, {})).toBeNull();
    expect(say(book, { title: ' ' })).toBeNull();
  });

  test('holds as it was said, whatever was said before', () => {
    fc.assert(
      fc.property(fc.array(riskTold, { maxLength: 5 }), riskTold, (others, facts) => {
        fc.pre(facts.title?.trim() !== '');
        const before = others.reduce((now, each) => {
          const change = say(now, each);
          return change ? done(now, change) : now;
        }, book);
        const change = say(before, facts, { words: 'x' });
        const after = done(before, change);
        expect(riskOf(after, only(after).id)?.facts).toMatchObject(facts);
      }),
    );
  });

  test('is taken back where it was a mistake, but for the first, which is the risk', () => {
    const rated = done(book, say(book, { impactId: '3' }));
    const [first, last] = only(rated).statements.map(({ id }) => id);
    const back = (of: Book, statementId = '') =>
      takeBackOfRisk(of, { riskId: only(of).id, statementId });
    expect(done(rated, back(rated, last))).toEqual(book);
    expect(back(book, first)).toBeNull();
    expect(back(rated, 'none')).toBeNull();
  });
});

test('a removed risk comes back, with its reference', () => {
  const gone = done(book, removeRisk(book, only(book).id, context()));
  expect(risksOf(gone, stsc())).toEqual([]);
  expect(removeRisk(gone, only(gone).id, context())).toBeNull();
  expect(done(gone, restoreRisk(gone, only(gone).id))).toEqual(book);
});

test('a risk is tied to what it has to do with', () => {
  const links = [{ to: 'action' as const, target: 'STSC33/03' }];
  const tied = done(book, linkRisk(book, { riskId: only(book).id, links }));
  expect(only(tied).links).toEqual(links);
  expect(linkRisk(tied, { riskId: only(book).id, links })).toBeNull();
});

describe('the scale is the committee’s own', () => {
  const rated = done(book, say(book, { likelihoodId: '4', impactId: '3' }));
  const scale = {
    ...USUAL_SCALE,
    likelihoods: USUAL_SCALE.likelihoods.map(each => ({ ...each, name: `${each.name} indeed` })),
    bands: [{ from: 12, name: 'Red' }],
  };
  const set = (of: Book, given: typeof scale) =>
    setRiskScale(of, { committeeId: STSC, scale: given });

  test('and its names are those of every risk at once', () => {
    const entry = riskOf(done(rated, set(rated, scale)), only(rated).id);
    expect(entry).toMatchObject({ likelihood: { name: 'Likely indeed' }, rating: { band: 'Red' } });
  });

  test('but a level that a risk was weighed with stays', () => {
    const likelihoods = scale.likelihoods.filter(({ id }) => id !== '4');
    expect(set(rated, { ...scale, likelihoods })).toBeNull();
    expect(set(book, { ...scale, likelihoods })).not.toBeNull();
  });

  test('and no two levels have one name, nor do bands fall', () => {
    const [first] = scale.likelihoods;
    const twice = first ? [...scale.likelihoods, { ...first, id: 'another' }] : [];
    expect(set(book, { ...scale, likelihoods: twice })).toBeNull();
    const bands = [
      { from: 12, name: 'Red' },
      { from: 5, name: 'Amber' },
    ];
    expect(set(book, { ...scale, bands })).toBeNull();
  });
});
