import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phrasesOf } from '../../shared/registers/phrases';
import { stsc } from '../support/builders';

function words(committee: ReturnType<typeof stsc>): Record<string, string> {
  return Object.fromEntries(phrasesOf(committee).map(({ short, words }) => [short, words]));
}

test('a committee with the usual verbs has a phrase for each', () => {
  expect(words(stsc())).toMatchObject({
    tn: 'The STSC NOTED ',
    ta: 'The STSC AGREED ',
    tapp: 'The STSC APPROVED ',
    tr: 'The STSC RESOLVED ',
    tre: 'The STSC RECOMMENDED ',
    trec: 'The STSC RECEIVED ',
    te: 'The STSC ENDORSED ',
    td: 'The STSC DEFERRED ',
    nm: 'next meeting',
  });
});

test('the committee’s own phrases stand before those that come with the program', () => {
  const own = [
    { short: 'tn', words: 'Technical Note' },
    { short: 'nm', words: 'network manager' },
    { short: 'tn', words: 'A second one' },
  ];
  const all = words(stsc({ phrases: own, outcomeVerbs: ['NOTED'] }));
  expect(all).toMatchObject({
    tn: 'Technical Note',
    tno: 'The STSC NOTED ',
    nm: 'network manager',
  });
});

test('no phrase is in the way of a word', () => {
  const short = phrasesOf(stsc({ outcomeVerbs: ['ORDERED', 'ENTERED', 'TOOK NOTE'] }));
  expect(short.slice(0, 3).map(({ short }) => short)).toEqual(['tor', 'te', 'tt']);
});

test('no two phrases have one short form, and every verb that differs has its own', () => {
  const verb = fc.stringMatching(/^[A-D][A-D -]{0,4}$/);
  const phrase = fc.record({ short: fc.stringMatching(/^t?[a-d]{1,3}$/), words: verb });
  fc.assert(
    fc.property(fc.uniqueArray(verb), fc.array(phrase), (outcomeVerbs, phrases) => {
      const all = phrasesOf(stsc({ outcomeVerbs, phrases })).map(({ short }) => short);
      expect(new Set(all).size).toBe(all.length);
      for (const { short } of phrases) expect(all).toContain(short);
    }),
  );
});
