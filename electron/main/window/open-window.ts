import { fileURLToPath } from 'node:url';
import { BrowserWindow, nativeTheme, screen } from 'electron';
import { APP_HOST, APP_SCHEME } from '../asset-path';
import type { KeptSettings, Settings } from '../settings';
import { placeOnScreens, SMALLEST } from './window-place';

const PRELOAD = fileURLToPath(new URL('../preload/index.cjs', import.meta.url));
const ICON = fileURLToPath(new URL('../../resources/icons/linux/256x256.png', import.meta.url));

/** So long after the last move of a window, or in it, its place is kept, in milliseconds. */
const SETTLED = 500;

/** Opens a window where it stood last, at the place that was open. It appears once it has a page. */
export function openWindow(settings: KeptSettings): BrowserWindow {
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea);
  const { maximized, ...bounds } = placeOnScreens(settings.now().window, areas);
  const window = new BrowserWindow({
    title: 'Minutebook',
    // Windows and macOS take the better one in the program itself; Linux has it from nowhere else.
    ...(process.platform === 'linux' && { icon: ICON }),
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
    const openPlace = URL.parse(window.webContents.getURL())?.hash ?? '';
    void settings.change({ ...standing(window), openPlace });
  };
  const settled = () => {
    clearTimeout(timer);
    timer = setTimeout(remember, SETTLED);
  };
  window.on('resize', settled);
  window.on('move', settled);
  // Not only when it closes: a computer without power closes nothing.
  window.webContents.on('did-navigate-in-page', settled);
  window.on('close', remember);
  window.once('closed', () => clearTimeout(timer));
}

/** Where a window stands, unless it fills the screen or is out of sight for a while. */
function standing(window: BrowserWindow): Partial<Pick<Settings, 'window'>> {
  if (window.isMinimized() || window.isFullScreen()) return {};
  return { window: { ...window.getNormalBounds(), maximized: window.isMaximized() } };
}
