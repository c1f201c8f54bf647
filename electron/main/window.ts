import { BrowserWindow, nativeTheme, type Session, shell, type WebContents } from 'electron';
import { APP_HOST, APP_SCHEME, isOwnAddress } from './asset-path';
import { isOutsideLink } from './outside-link';

/** Opens a window on the app. It appears once there is something to see. */
export function openWindow(): void {
  const window = new BrowserWindow({
    title: 'Minutebook',
    width: 1440,
    height: 900,
    minWidth: 480,
    minHeight: 400,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#0f1316' : '#e9edef',
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false },
  });
  window.once('ready-to-show', () => window.show());
  void window.loadURL(`${APP_SCHEME}://${APP_HOST}/`);
}

/** The page stays itself: no other page, no second window, no page within the page. */
export function keepOnThePage(contents: WebContents): void {
  contents.on('will-navigate', event => {
    // It may open itself anew.
    if (!isOwnAddress(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', event => event.preventDefault());
  contents.on('will-attach-webview', event => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    if (isOutsideLink(url)) void shell.openExternal(url);
    return { action: 'deny' };
  });
}

/** The page is given nothing it would have to ask for; Electron's own answer would be yes. */
export function refusePermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
}
