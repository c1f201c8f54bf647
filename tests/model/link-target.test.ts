import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLinkTarget } from '../../shared/model/link-target';
import { anyText } from '../support/arbitrary-text';
import { isSoundLink } from '../support/docx-lint/link-target';

describe('a link out of a Word file', () => {
  test.each([
    'https://example.org',
    'http://user@example.org:8080/a/b?c=d&e=%20#f',
    'https://192.168.0.1/',
    'https://exämple.org/ä',
    'mailto:secretary@example.org',
    'mailto:secretary@example.org?subject=Minutes',
  ])('may lead to %s', target => {
    expect(isLinkTarget(target)).toBe(true);
  });

  test.each([
    '',
    'javascript:alert(1)',
    'file:///etc/passwd',
    '\\\\server\\share',
    'https://a b',
    'https://example.org/100%',
    'https://',
    'https://example..org',
    'https://example.org:99999',
    'https://999.999.999.999',
    'mailto:',
    'mailto:a@b@c',
    `https://example.org/${'a'.repeat(2080)}`,
  ])('may not lead to %j', target => {
    expect(isLinkTarget(target)).toBe(false);
  });

  test('is never one that Word would have to mend', () => {
    const tail = fc.oneof(anyText, fc.webUrl(), fc.emailAddress());
    const target = fc.tuple(fc.constantFrom('', 'https://', 'mailto:', 'https://a.b/'), tail);
    fc.assert(
      fc.property(target, ([head, rest]) => {
        const link = head + rest;
        if (isLinkTarget(link)) expect(isSoundLink(link)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
