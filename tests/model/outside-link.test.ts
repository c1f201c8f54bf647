import { expect, test } from 'vitest';
import { isOutsideLink } from '../../shared/model/outside-link';

test.each(['https://example.org/paper', 'http://example.org', 'mailto:secretary@example.org'])(
  '%s may open outside the program',
  address => expect(isOutsideLink(address)).toBe(true),
);

test.each([
  'javascript:alert(1)',
  'file:///etc/passwd',
  'smb://server/share',
  'ms-msdt:/id',
  'app://minutebook/',
  'data:text/html,hello',
  'not an address',
  '',
])('%s may not', address => expect(isOutsideLink(address)).toBe(false));
