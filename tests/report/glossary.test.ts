import { describe, expect, test } from 'vitest';
import { glossaryOf } from '../../shared/report/glossary';

describe('the glossary', () => {
  test.each([
    ['The Target Operating Models (TOM) were agreed.', 'TOM', 'Target Operating Models'],
    ['the Terms of Reference (TOR)', 'TOR', 'Terms of Reference'],
    ['by the Security Sub-Committee (SSC)', 'SSC', 'Security Sub-Committee'],
    ['several Communications Hubs (CHs)', 'CHs', 'Communications Hubs'],
    [
      'the Business, Energy and Industrial Strategy (BEIS) team',
      'BEIS',
      'Business, Energy and Industrial Strategy',
    ],
  ])('finds in %j what is spelled out', (text, short, long) => {
    expect(glossaryOf([text])).toEqual([{ short, long }]);
  });

  test('finds each of several short forms in one bracket, without the ’s of the last', () => {
    expect(
      glossaryOf(['the Key Infrastructure Policy Management Authority’s (KI PMA) list']),
    ).toEqual([
      { short: 'KI', long: 'Key Infrastructure' },
      { short: 'PMA', long: 'Policy Management Authority' },
    ]);
  });

  test.each([
    'The report (AOB) was noted.',
    'A meeting (SEE ABOVE).',
    'half hourly data (i.e. every reading)',
    'The Panel (P)',
  ])('finds nothing in %j', text => {
    expect(glossaryOf([text])).toEqual([]);
  });

  test('is in the order of the alphabet, each form once, as it was first spelled out', () => {
    const texts = ['Zonal Area (ZA), Area Board (AB)', 'Another Board (AB)'];
    expect(glossaryOf(texts)).toEqual([
      { short: 'AB', long: 'Area Board' },
      { short: 'ZA', long: 'Zonal Area' },
    ]);
  });
});
