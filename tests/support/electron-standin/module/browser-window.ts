import { EventEmitter } from 'node:events';
import type {
  BrowserWindowConstructorOptions,
  BrowserWindow as RealBrowserWindow,
  Rectangle,
  WebPreferences,
} from 'electron';
import { app } from './app';
import { openWindows } from './open-windows';
import { preventable } from './preventable';
import { strict } from './strict';
import { WebContents } from './web-contents';

type Covered = Pick<
  RealBrowserWindow,
  | 'close'
  | 'focus'
  | 'getNormalBounds'
  | 'isDestroyed'
  | 'isFullScreen'
  | 'isMaximized'
  | 'isMinimized'
  | 'isVisible'
  | 'loadURL'
  | 'maximize'
  | 'restore'
  | 'setBackgroundColor'
  | 'setBounds'
  | 'setFullScreen'
  | 'show'
>;

/** A window: what it shows is a page of Chromium, where it stands is only remembered. */
export class BrowserWindow extends EventEmitter implements Covered {
  readonly webContents: WebContents;
  private bounds: Rectangle;
  private visible: boolean;
  private maximized = false;
  private fullScreen = false;

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super();
    refuseUnsafe(options.webPreferences ?? {});
    const { x = 0, y = 0, width = 800, height = 600, show = true, webPreferences = {} } = options;
    this.bounds = { x, y, width, height };
    this.visible = show;
    const contents = new WebContents(webPreferences, app.whenReady());
    this.webContents = contents.strict;
    contents.once('dom-ready', () => this.emit('ready-to-show'));
    void contents.page.then(page => page.setViewportSize({ width, height })).catch(() => {});
    const own = strict('BrowserWindow', this);
    openWindows.add(own);
    app.emit('web-contents-created', {}, this.webContents);
    // biome-ignore lint/correctness/noConstructorReturn: every user of it is to meet the strict one
    return own;
  }

  static getAllWindows(): BrowserWindow[] {
    return [...openWindows].filter(each => each instanceof BrowserWindow);
  }

  loadURL(address: string): Promise<void> {
    return this.webContents.loadURL(address);
  }

  close(): void {
    const event = preventable();
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
  }

  private destroy(): void {
    const own = BrowserWindow.getAllWindows().find(each => each.webContents === this.webContents);
    if (!own) return;
    openWindows.delete(own);
    this.webContents.close();
    this.emit('closed');
    if (openWindows.size === 0) app.emit('window-all-closed');
  }

  isDestroyed(): boolean {
    return this.webContents.isDestroyed();
  }

  show(): void {
    this.visible = true;
    this.emit('show');
  }

  isVisible(): boolean {
    return this.visible;
  }

  focus(): void {
    this.emit('focus');
  }

  isMinimized(): boolean {
    return false;
  }

  restore(): void {}

  isMaximized(): boolean {
    return this.maximized;
  }

  maximize(): void {
    this.maximized = true;
    this.emit('maximize');
  }

  isFullScreen(): boolean {
    return this.fullScreen;
  }

  setFullScreen(full: boolean): void {
    this.fullScreen = full;
    this.emit(full ? 'enter-full-screen' : 'leave-full-screen');
  }

  getNormalBounds(): Rectangle {
    return this.bounds;
  }

  setBounds(bounds: Partial<Rectangle>): void {
    this.bounds = { ...this.bounds, ...bounds };
    this.emit('resize');
  }

  setBackgroundColor(): void {}
}

const UNSAFE: WebPreferences = {
  allowRunningInsecureContent: true,
  contextIsolation: false,
  experimentalFeatures: true,
  nodeIntegration: true,
  nodeIntegrationInSubFrames: true,
  nodeIntegrationInWorker: true,
  sandbox: false,
  webSecurity: false,
  webviewTag: true,
};

/** What would make a page more powerful than Electron's own defaults is refused outright. */
function refuseUnsafe(preferences: WebPreferences): void {
  for (const [name, unsafe] of Object.entries(UNSAFE)) {
    if (preferences[name as keyof WebPreferences] === unsafe) {
      throw new Error(`The stand-in for Electron refuses a window with ${name}: ${unsafe}.`);
    }
  }
}
