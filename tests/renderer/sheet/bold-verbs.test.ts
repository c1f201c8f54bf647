import { expect, test } from 'vitest';
import { withBoldVerbs } from '../../../renderer/sheet/bold-verbs';
import { words } from '../../../shared/model/inline';

const VERBS = ['NOTED', 'AGREED'];

test('the verbs of an outcome are bold and its other words are not', () => {
  expect(withBoldVerbs(words('The STSC NOTED it and AGREED.'), VERBS)).toEqual([
    ...words('The STSC '),
    ...words('NOTED', 'bold'),
    ...words(' it and '),
    ...words('AGREED', 'bold'),
    ...words('.'),
  ]);
});

test('a verb keeps the marks it had', () => {
  expect(withBoldVerbs(words('NOTED', 'italic'), VERBS)).toEqual(words('NOTED', 'italic', 'bold'));
});

test('words that are already bold stay as they are', () => {
  const line = words('The STSC NOTED it', 'bold');
  expect(withBoldVerbs(line, VERBS)).toEqual(line);
});

test('a lower-case verb is not an outcome', () => {
  const line = words('The STSC noted it');
  expect(withBoldVerbs(line, VERBS)).toEqual(line);
});
