import { describe, expect, test } from 'vitest';
import { fillPlaceholders } from '../../shared/report/placeholders';

const VALUES = {
  organisation: 'Harbour Code',
  committee: 'Harbour Technical Committee',
  code: 'HARTEC',
  meeting: '33',
  date: '14 August 2018',
  version: 'Draft v0.1',
  classification: '',
  reference: 'HARTEC 33',
};

describe('the words of headers and footers', () => {
  test.each([
    ['{organisation}', 'Harbour Code'],
    ['{code} {meeting} · Minutes · {classification}', 'HARTEC 33 · Minutes'],
    ['{classification}', ''],
    ['Plain words', 'Plain words'],
    ['{classification}{version}', 'Draft v0.1'],
    ['{nothing} · {toString}', '{nothing} · {toString}'],
  ])('%j reads %j', (text, filled) => {
    expect(fillPlaceholders(text, VALUES)).toBe(filled);
  });

  test('are not filled twice', () => {
    expect(fillPlaceholders('{organisation}', { ...VALUES, organisation: '{code}' })).toBe(
      '{code}',
    );
  });
});
