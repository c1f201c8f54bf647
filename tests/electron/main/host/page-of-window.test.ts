import type { WebContents } from 'electron';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PageOfWindow } from '../../../../electron/main/host/page-of-window';

let sent: unknown[][];
let page: PageOfWindow;
beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  const contents = {
    isDestroyed: () => false,
    send: (...message: unknown[]) => sent.push(message),
  };
  page = new PageOfWindow(contents as unknown as WebContents);
});
afterEach(() => {
  vi.useRealTimers();
});

test('what there is to tell waits until the page listens', () => {
  page.tell('file', { token: 'a', name: 'June.docx' });
  expect(sent).toEqual([]);
  page.listens();
  page.tell('command', 'book.save');
  expect(sent).toEqual([
    ['minutebook:file', { token: 'a', name: 'June.docx' }],
    ['minutebook:command', 'book.save'],
  ]);
});

test('a page that does not listen yet has nothing to save', async () => {
  expect(await page.leave(true, 1_000)).toEqual({ ok: true, value: null });
  expect(sent).toEqual([]);
});

test('leaving waits for the page’s own answer, and takes no other page’s', async () => {
  page.listens();
  const left = page.leave(true, 1_000);
  page.hasLeft(99, { ok: true, value: null });
  page.hasLeft(1, { ok: false, code: 'failed', message: 'The disk is full.' });
  expect(await left).toMatchObject({ message: 'The disk is full.' });
});

test('a page that does not answer in time is silent', async () => {
  page.listens();
  const left = page.leave(true, 1_000);
  vi.advanceTimersByTime(1_000);
  expect(await left).toBe('silent');
});

test('after the page has gone what there is to tell waits for the next', () => {
  page.listens();
  page.hasGone();
  page.tell('say', 'It stopped.');
  expect(sent).toEqual([]);
  page.listens();
  expect(sent).toEqual([['minutebook:say', 'It stopped.']]);
});
