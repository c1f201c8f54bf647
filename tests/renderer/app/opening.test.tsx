import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Opening } from '../../../renderer/app/Opening';

const PAGE = new URL('../../../renderer/index.html', import.meta.url);
/** The build gives the icon another address in each. */
const ADDRESS = / src="[^"]*"/;

test('the page has, before any script, what is drawn while the book is opened', () => {
  const inPage = readFileSync(PAGE, 'utf8').replace(/( class="rail-mark") src="[^"]*"/, '$1');
  const drawn = renderToStaticMarkup(<Opening />).replace(ADDRESS, '');
  expect(drawn).toContain('Opening your book');
  expect(inPage).toContain(`<div id="root">${drawn}</div>`);
});
