import type { CDPSession } from 'playwright-core';
import { toPage } from './addresses';
import { isServed, permissions } from './session';

/** What a page may ask for, as Chromium calls it and as Electron does. */
const ASKED = [
  ['notifications', 'notifications'],
  ['geolocation', 'geolocation'],
  ['camera', 'media'],
  ['microphone', 'media'],
  ['clipboard-read', 'clipboard-read'],
] as const;

/**
 * Has Chromium answer a page's questions as the program would: Electron grants everything for which
 * there is no handler.
 */
export async function permitAsTold(cdp: CDPSession, contents: object): Promise<void> {
  for (const [name, permission] of ASKED) {
    const setting = (await isGranted(contents, permission)) ? 'granted' : 'denied';
    await cdp.send('Browser.setPermission', {
      permission: { name },
      setting,
      origin: toPage('app://minutebook', isServed).replace(/\/$/, ''),
    });
  }
}

async function isGranted(
  contents: object,
  permission: (typeof ASKED)[number][1],
): Promise<boolean> {
  const { check, request } = permissions;
  const details = { isMainFrame: true, requestingUrl: 'app://minutebook/' };
  const shown = contents as never;
  if (check && !check(shown, permission, 'app://minutebook', details as never)) return false;
  if (!request) return true;
  return new Promise(resolve => request(shown, permission, resolve, details as never));
}
