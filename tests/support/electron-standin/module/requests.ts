import type { BrowserContext, Request as PageRequest, Route } from 'playwright-core';
import { schemeOf, toProgram } from './addresses';
import { preventable } from './preventable';
import { serverOf } from './session';
import { contentsOf } from './windows-of-chromium';

/** Lets the program answer what its pages ask. Whatever it does not serve is refused: no network. */
export async function answerPages(context: BrowserContext): Promise<void> {
  await context.route(
    () => true,
    route => answer(route).catch(() => route.abort('failed').catch(() => {})),
  );
}

async function answer(route: Route): Promise<void> {
  const asked = route.request();
  const address = toProgram(asked.url());
  if (asked.isNavigationRequest() && isPrevented(asked, address)) return route.abort('aborted');
  const serve = serverOf(schemeOf(address));
  if (!serve) return route.abort('internetdisconnected');
  const body = asked.postDataBuffer();
  const given = await serve(
    new Request(address, {
      method: asked.method(),
      ...(body && { body: new Uint8Array(body) }),
    }),
  );
  await route.fulfill({
    status: given.status,
    headers: Object.fromEntries(given.headers),
    body: Buffer.from(await given.arrayBuffer()),
  });
}

/** Whether the program keeps a page from going there. Where it goes itself it is not asked. */
function isPrevented(asked: PageRequest, address: string): boolean {
  const frame = asked.frame();
  const contents = contentsOf(frame.page());
  if (!contents || frame !== frame.page().mainFrame() || contents.goesThere(address)) return false;
  const how = { url: address, isMainFrame: true, isSameDocument: false };
  const event = Object.assign(preventable(), how);
  contents.emit('will-navigate', event, address);
  return event.defaultPrevented;
}
