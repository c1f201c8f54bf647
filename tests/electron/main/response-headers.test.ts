import { expect, test } from 'vitest';
import { RESPONSE_HEADERS } from '../../../electron/main/response-headers';

const policy = RESPONSE_HEADERS['Content-Security-Policy'] ?? '';

test('what the policy does not name is forbidden', () => {
  expect(policy.startsWith("default-src 'none';")).toBe(true);
});

test('nothing but the program itself is ever allowed', () => {
  const sources = policy.split('; ').flatMap(directive => directive.split(' ').slice(1));
  expect(new Set(sources)).toEqual(new Set(["'none'", "'self'"]));
});
