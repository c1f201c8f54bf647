import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { misspeltWords } from '../../shared/reading/structure/misspelt-words';

/** What is doubted in a line of minutes that say some words often. */
function doubted(line: string, often: readonly string[]): string[] {
  const others = often.flatMap(word => [word, word, word]);
  return misspeltWords([line, ...others])(line).map(
    ({ found, proposed }) => `${found} → ${proposed}`,
  );
}

describe('a long word near one that the minutes say often', () => {
  test.each([
    ['Maodification Proposals were key items.', 'modification', 'Maodification → Modification'],
    ['The Modifcation Report was issued.', 'modification', 'Modifcation → Modification'],
    ['The Head of Administaration spoke.', 'administration', 'Administaration → Administration'],
  ])('is doubted where it is misspelt: %s', (line, often, doubt) => {
    expect(doubted(line, [often])).toEqual([doubt]);
  });

  const inside = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom(...'bhqwx'));
  test('is doubted wherever inside it a letter was put in', () => {
    fc.assert(
      fc.property(inside, ([at, letter]) => {
        const word = 'modification';
        const damaged = word.slice(0, at) + letter + word.slice(at);
        expect(doubted(`The ${damaged} was read.`, [word])).toEqual([`${damaged} → ${word}`]);
      }),
    );
  });

  const alike = fc.constantFrom(
    ['prevented', 'presented'],
    ['contacted', 'contracted'],
    ['rewarding', 'regarding'],
    ['competing', 'completing'],
    ['projection', 'protection'],
    ['evacuation', 'evaluation'],
    ['revolution', 'resolution'],
    ['complementary', 'complimentary'],
    ['proscribed', 'prescribed'],
    ['extensive', 'expensive'],
  );
  test('is not doubted where it is another English word', () => {
    fc.assert(
      fc.property(alike, fc.boolean(), ([one = '', other = ''], turned) => {
        const [word, often] = turned ? [one, other] : [other, one];
        expect(doubted(`That ${word} was read.`, [often])).toEqual([]);
      }),
    );
  });

  test.each([
    ['favorable', 'favourable'],
    ['acknowledgment', 'acknowledgement'],
    ['travelling', 'traveling'],
    ['installment', 'instalment'],
    ['organization', 'organisation'],
    ['Diskussion', 'discussion'],
  ])('is not doubted where it is spelled in another right way: %s', (word, often) => {
    expect(doubted(`The ${word} was long.`, [often])).toEqual([]);
  });

  test('is not doubted among words of another tongue', () => {
    expect(doubted('Marielle est responsable de la loi.', ['responsible'])).toEqual([]);
    expect(doubted('She was responsable for it.', ['responsible'])).toEqual([
      'responsable → responsible',
    ]);
  });

  test('is not doubted where it stands more than once', () => {
    expect(doubted('Modifcation by Modifcation.', ['modification'])).toEqual([]);
  });
});
