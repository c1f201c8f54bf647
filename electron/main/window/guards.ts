import type { Session, WebContents } from 'electron';
import { isOwnAddress } from '../asset-path';
import { openOutside } from '../open-outside';

/** The page stays itself: no other page, no second window, no page within the page. */
export function keepOnThePage(contents: WebContents): void {
  contents.on('will-navigate', event => {
    // It may open itself anew.
    if (!isOwnAddress(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', event => event.preventDefault());
  contents.on('will-attach-webview', event => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    void openOutside(url);
    return { action: 'deny' };
  });
}

/**
 * The page is given nothing it would have to ask for; Electron's own answer would be yes. It
 * downloads nothing, because files are saved by asking the host; and the spelling is the program's
 * own, because Chromium's would fetch its dictionaries from the network.
 */
export function refusePermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', event => event.preventDefault());
}
