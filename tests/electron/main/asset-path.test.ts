import path from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { assetPath, mediaType } from '../../../electron/main/asset-path';

const ROOT = path.resolve('program/out/renderer');

test('the bare address is the page itself', () => {
  expect(assetPath(ROOT, 'app://minutebook/')).toBe(path.join(ROOT, 'index.html'));
});

test('a file of the program is found under its folder', () => {
  expect(assetPath(ROOT, 'app://minutebook/assets/a%20b.js?x#y')).toBe(
    path.join(ROOT, 'assets/a b.js'),
  );
});

test('every file of the built page has a media type, the dictionary’s too', () => {
  const names = ['index.html', 'a.js', 'a.css', 'sample-book.json', 'icon.svg', 'en.aff', 'en.dic'];
  expect(names.filter(name => mediaType(name) === null)).toEqual([]);
});

test.each([
  'app://minutebook/../../secret.json',
  'app://minutebook/%2e%2e/%2e%2e/secret.json',
  'app://minutebook/..%2f..%2fsecret.json',
  'app://minutebook/assets/..%5c..%5c..%5csecret.json',
  'app://minutebook/%2e%2e%2frenderer-of-another/secret.json',
  'app://minutebook/C%3A%5Csecret.json',
  'app://minutebook/index.html%00.js',
  'app://minutebook/%E0%A4%A',
  'app://elsewhere/index.html',
  'https://minutebook/index.html',
  'file:///etc/passwd',
  'no address at all',
])('%s leads to no file outside the program', address => {
  const file = assetPath(ROOT, address);
  expect(file === null || file.startsWith(ROOT + path.sep)).toBe(true);
});

test('no path, however written, leads out of the folder', () => {
  const step = fc.constantFrom('..', '.', '/', '\\', '%2e', '%2E%2e', '%2f', '%5c', 'C:', 'a', '%');
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), steps => {
      const file = assetPath(ROOT, `app://minutebook/${steps.join('')}`);
      expect(file === null || file.startsWith(ROOT + path.sep)).toBe(true);
    }),
  );
});

test('only files that a page is made of have a media type', () => {
  expect(mediaType('index.html')).toBe('text/html; charset=utf-8');
  expect(mediaType('page.js')).toBe('text/javascript; charset=utf-8');
  expect(mediaType('minutes.docx')).toBeNull();
  expect(mediaType('.env')).toBeNull();
});
