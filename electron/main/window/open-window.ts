import { fileURLToPath } from 'node:url';
import { BrowserWindow, nativeTheme, screen } from 'electron';
import { APP_HOST, APP_SCHEME } from '../asset-path';
import type { KeptSettings } from '../settings';
import { placeOnScreens, SMALLEST } from './window-place';

const PRELOAD = fileURLToPath(new URL('../preload/index.cjs', import.meta.url));

/** So long after the last move a window's place is kept, in milliseconds. */
const SETTLED = 500;

/** Opens a window where it stood last, at the place that was open. It appears once it has a page. */
export function openWindow(settings: KeptSettings): BrowserWindow {
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea);
  const { maximized, ...bounds } = placeOnScreens(settings.now().window, areas);
  const window = new BrowserWindow({
    title: 'Minutebook',
    ...bounds,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    backgroundColor: ground(),
    // What the page may do, said in full although some of it is Electron's own default.
    webPreferences: {
      preload: PRELOAD,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => {
    if (maximized) window.maximize();
    window.show();
  });
  followLook(window);
  rememberPlace(window, settings);
  void window.loadURL(`${APP_SCHEME}://${APP_HOST}/${settings.now().openPlace}`);
  return window;
}

/** The ground of the page in the system's look, seen for a moment before the page is. */
function ground(): string {
  return nativeTheme.shouldUseDarkColors ? '#0f1316' : '#e9edef';
}

function followLook(window: BrowserWindow): void {
  const follow = () => window.setBackgroundColor(ground());
  nativeTheme.on('updated', follow);
  window.once('closed', () => nativeTheme.off('updated', follow));
}

function rememberPlace(window: BrowserWindow, settings: KeptSettings): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const remember = () => {
    clearTimeout(timer);
    if (window.isMinimized() || window.isFullScreen()) return;
    void settings.change({
      window: { ...window.getNormalBounds(), maximized: window.isMaximized() },
      openPlace: URL.parse(window.webContents.getURL())?.hash ?? '',
    });
  };
  const settled = () => {
    clearTimeout(timer);
    timer = setTimeout(remember, SETTLED);
  };
  window.on('resize', settled);
  window.on('move', settled);
  window.on('close', remember);
  window.once('closed', () => clearTimeout(timer));
}
