import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queryInWords, readQuery } from '../../shared/search/search-query';
import { someText } from '../support/arbitrary-text';

const someTyped = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'owner:',
        'is:open',
        'in:act',
        '-in:minutes',
        '-',
        '"',
        'DCC',
        'rep*',
        '"a phrase"',
      ),
      fc.constantFrom(
        'colour:red',
        'https://example.org',
        '12:30',
        'owner:"The Chair"',
        'from:2018-01',
        ' ',
      ),
      someText,
    ),
    { maxLength: 6 },
  )
  .chain(pieces => fc.constantFrom(pieces.join(' '), pieces.join('')));

describe('the language of searching', () => {
  it('reads what it printed as what it had read', () => {
    fc.assert(
      fc.property(someTyped, typed => {
        const { words, filters } = readQuery(typed);
        const again = readQuery(queryInWords({ words, filters }));
        expect({ words: again.words, filters: again.filters }).toEqual({ words, filters });
      }),
      { numRuns: 1_000 },
    );
  });

  it('tells words, phrases, beginnings and what is not wanted', () => {
    expect(readQuery('DCC "joint presentation" secr* -draft').words).toEqual([
      { said: 'DCC', isPhrase: false, goesOn: false, isUnwanted: false },
      { said: 'joint presentation', isPhrase: true, goesOn: false, isUnwanted: false },
      { said: 'secr', isPhrase: false, goesOn: true, isUnwanted: false },
      { said: 'draft', isPhrase: false, goesOn: false, isUnwanted: true },
    ]);
  });

  it('tells filters, with values in quotes too', () => {
    expect(readQuery('Owner:"The TABASC Chair" -in:minutes is:open').filters).toEqual([
      { name: 'owner', value: 'The TABASC Chair', isUnwanted: false },
      { name: 'in', value: 'minutes', isUnwanted: true },
      { name: 'is', value: 'open', isUnwanted: false },
    ]);
  });

  it('says plainly what it does not know, and looks for it as words', () => {
    const { words, filters, remarks } = readQuery('colour:red is:purple from:May');
    expect(words.map(({ said }) => said)).toEqual(['colour:red']);
    expect(filters).toEqual([]);
    expect(remarks).toHaveLength(3);
    expect(remarks.join(' ')).toContain('“is:purple” is no state');
    expect(remarks.join(' ')).toContain('There is no filter “colour:”');
  });

  it('takes a filter that is not typed to its end for none, without a remark', () => {
    expect(readQuery('DCC owner:')).toMatchObject({ filters: [], remarks: [] });
    expect(readQuery('DCC owner:"')).toMatchObject({ filters: [], remarks: [] });
    expect(readQuery('https://example.org 12:30').remarks).toEqual([]);
  });
});
