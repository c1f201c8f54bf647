import { EventEmitter } from 'node:events';
import type {
  HandlerDetails,
  WebContents as RealWebContents,
  WebPreferences,
  WindowOpenHandlerResponse,
} from 'electron';
import type { CDPSession, Page } from 'playwright-core';
import { toPage, toProgram } from './addresses';
import { permitAsTold } from './permissions';
import { PreloadWorld } from './preload-world';
import { isServed, session } from './session';
import { strict } from './strict';
import { allowPage, pageForWindow, showPage } from './windows-of-chromium';

type OpenHandler = (details: HandlerDetails) => WindowOpenHandlerResponse;

type Covered = Pick<
  RealWebContents,
  | 'forcefullyCrashRenderer'
  | 'getURL'
  | 'isDestroyed'
  | 'loadURL'
  | 'reload'
  | 'send'
  | 'setWindowOpenHandler'
>;

/** What stands in a window: a page of Chromium, which is another one after a crash. */
export class WebContents extends EventEmitter implements Covered {
  readonly session = session.defaultSession;
  /** Itself as the program knows it, which throws where a member is missing. */
  readonly strict: WebContents = strict('webContents', this);
  /** Resolves with the page once the program's scripts are in it. */
  page: Promise<Page>;
  private now: { readonly page: Page; readonly cdp: CDPSession } | null = null;
  private world: PreloadWorld | null = null;
  private openHandler: OpenHandler = () => ({ action: 'allow' });
  private destroyed = false;
  private readonly going = new Set<string>();
  private readonly preferences: WebPreferences;
  private readonly ready: Promise<void>;

  constructor(preferences: WebPreferences, ready: Promise<void>) {
    super();
    this.preferences = preferences;
    this.ready = ready;
    this.page = this.attach();
  }

  get mainFrame(): { readonly url: string; readonly parent: null } {
    return { url: this.getURL(), parent: null };
  }

  getURL(): string {
    return toProgram(this.now?.page.url() ?? '');
  }

  isDestroyed(): boolean {
    return this.destroyed;
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }

  async loadURL(address: string): Promise<void> {
    const page = await this.page;
    this.going.add(address);
    // The program does not wait; what does not load shows in the page.
    await page.goto(toPage(address, isServed)).catch(() => {});
  }

  /** A page that crashed is of no more use: its place is taken by a new one. */
  reload(): void {
    const address = this.getURL();
    if (this.world === null) this.page = this.attach();
    void this.loadURL(address);
  }

  send(channel: string, ...args: unknown[]): void {
    void this.world?.deliver(channel, args);
  }

  forcefullyCrashRenderer(): void {
    void this.now?.cdp.send('Page.crash').catch(() => {});
  }

  /** Whether the program itself goes to this address, which it is then not asked about. */
  goesThere(address: string): boolean {
    return this.going.delete(address);
  }

  /** Closes the page. */
  close(): void {
    if (this.destroyed) return;
    this.destroyed = true;
    this.emit('destroyed');
    void this.page.then(page => page.close()).catch(() => {});
  }

  private async attach(): Promise<Page> {
    await this.ready;
    const page = await pageForWindow();
    showPage(page, this);
    const cdp = await page.context().newCDPSession(page);
    this.now = { page, cdp };
    cdp.on('Page.windowOpen', ({ url }) => this.asksForWindow(toProgram(url)));
    cdp.on('Page.navigatedWithinDocument', ({ url }) =>
      this.emit('did-navigate-in-page', {}, toProgram(url), true),
    );
    page.on('domcontentloaded', () => this.emit('dom-ready', {}));
    page.on('crash', () => this.crashed(page));
    await cdp.send('Page.enable');
    await permitAsTold(cdp, this);
    this.world = await PreloadWorld.in(cdp, this.preferences, this);
    return page;
  }

  private asksForWindow(url: string): void {
    const { action } = this.openHandler({
      url,
      frameName: '',
      features: '',
      disposition: 'foreground-tab',
      referrer: { url: '', policy: 'no-referrer' },
    });
    if (action === 'allow') allowPage();
  }

  private crashed(page: Page): void {
    this.world = null;
    void page.close().catch(() => {});
    this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
  }
}
