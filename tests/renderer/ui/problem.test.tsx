import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Problem } from '../../../renderer/ui/Problem';

test('what could not be done is read out as it comes', () => {
  const drawn = renderToStaticMarkup(<Problem words="NOTED is on the list already." />);
  expect(drawn).toMatch(/^<p [^>]*role="alert"[^>]*>NOTED is on the list already\.<\/p>$/);
});

test.each([null, undefined, false, ''] as const)(
  'where nothing is wrong (%j) nothing stands',
  words => {
    expect(renderToStaticMarkup(<Problem words={words} />)).toBe('');
  },
);
