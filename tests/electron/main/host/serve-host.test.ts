import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { describe, expect, test } from 'vitest';
import { isOwnPage, serveHost } from '../../../../electron/main/host/serve-host';
import { done } from '../../../../shared/host';
import { CALL_NAMES, channelOf, type ShellHost } from '../../../../shared/host-channels';
import { testHost } from '../../../support/test-host';

const OWN = { parent: null, url: 'app://minutebook/#item:1' };
const WINDOW = { name: 'the window of ours' };

/** A main process that answers for one window, asked as Electron asks it. */
function serving() {
  const handlers = new Map<string, Parameters<IpcMain['handle']>[1]>();
  const host: ShellHost = {
    ...testHost(),
    listening: async () => done(null),
    left: async () => done(null),
  };
  serveHost({ handle: (channel, handler) => void handlers.set(channel, handler) }, page =>
    (page as unknown) === WINDOW ? host : null,
  );
  return async (channel: string, asked: unknown[], from: object = {}): Promise<unknown> => {
    const event = { sender: WINDOW, senderFrame: OWN, ...from } as unknown as IpcMainInvokeEvent;
    return handlers.get(channel)?.(event, ...asked);
  };
}

describe('a question', () => {
  test('of our own page is answered', async () => {
    const ask = serving();
    expect(await ask('minutebook:about', [])).toMatchObject({ ok: true });
  });

  test('has a channel of its own, and there is none beside', async () => {
    const ask = serving();
    for (const name of CALL_NAMES) {
      await expect(ask(channelOf(name), ['so', 'not', 'asked', 'ever'])).rejects.toThrow(
        'cannot be asked so',
      );
    }
    expect(await ask('minutebook:readAnyFile', ['/etc/passwd'])).toBeUndefined();
  });

  test.each([
    ['no frame at all', { senderFrame: null }],
    ['a frame within the page', { senderFrame: { ...OWN, parent: OWN } }],
    ['another page', { senderFrame: { parent: null, url: 'https://example.org/' } }],
    ['another host', { senderFrame: { parent: null, url: 'app://minutebook.example/' } }],
    ['a file', { senderFrame: { parent: null, url: 'file:///app/minutebook/index.html' } }],
    ['an empty page', { senderFrame: { parent: null, url: 'about:blank' } }],
    ['a window that is not ours', { sender: { name: 'another' } }],
  ])('of %s is refused', async (_who, from) => {
    const ask = serving();
    for (const name of CALL_NAMES) {
      await expect(ask(channelOf(name), [], from)).rejects.toThrow('a page that is not ours');
    }
  });

  test.each([
    ['readFile', [7]],
    ['readFile', []],
    ['saveFile', [{ name: '../x.docx', bytes: new Uint8Array() }]],
    ['saveFile', [{ name: 'x.docx', bytes: 'words' }]],
    ['saveFile', [null]],
    ['readFrom', ['home', 'book.json']],
    ['readFrom', ['secondCopy', '/etc/passwd']],
    ['writeTo', ['secondCopy', 'book.json', [1, 2, 3]]],
    ['removeFrom', ['secondCopy', '..']],
    ['openOutside', [{ href: 'https://example.org' }]],
    ['openOutside', ['https://example.org/', 'more']],
    ['setMenu', [[{ title: 'Book', adds: 'everything', commands: [] }]]],
    ['popUpMenu', [[{ id: 1, label: 'one' }]]],
    ['fillScreen', [true]],
    ['left', [1, 'saved']],
  ])('%s asked with %j is refused', async (name, asked) => {
    await expect(serving()(`minutebook:${name}`, asked)).rejects.toThrow('cannot be asked so');
  });
});

test('only the page of the window itself is our own', () => {
  expect(isOwnPage(OWN)).toBe(true);
  expect(isOwnPage(null)).toBe(false);
  expect(isOwnPage({ parent: OWN as never, url: OWN.url })).toBe(false);
});
