import { expect, test } from 'vitest';
import { headersFor, RESPONSE_HEADERS } from '../../../electron/main/response-headers';

const policy = RESPONSE_HEADERS['Content-Security-Policy'] ?? '';

test('what the policy does not name is forbidden', () => {
  expect(policy.startsWith("default-src 'none';")).toBe(true);
});

test('nothing but the program itself is ever allowed', () => {
  const sources = policy.split('; ').flatMap(directive => directive.split(' ').slice(1));
  expect(new Set(sources)).toEqual(new Set(["'none'", "'self'"]));
});

test('the worker that draws may compile WebAssembly, and nothing else may do more than the page', () => {
  const ofWorker = headersFor('/assets/out-worker-Ab_1-2.js')['Content-Security-Policy'];
  expect(ofWorker).toBe(
    policy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"),
  );
  for (const path of ['/', '/index.html', '/assets/index-Ab12.js', '/assets/out-worker.html']) {
    expect(headersFor(path), path).toBe(RESPONSE_HEADERS);
  }
});
