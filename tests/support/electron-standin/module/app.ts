import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { App as RealApp } from 'electron';
import { type OpenChromium, startChromium } from './chromium';
import { openWindows } from './open-windows';
import { preventable } from './preventable';
import { answerPages } from './requests';
import { becomeFirst, tellFirst } from './single-instance';
import { strict } from './strict';
import { adoptPages } from './windows-of-chromium';

type Covered = Pick<
  RealApp,
  | 'addRecentDocument'
  | 'enableSandbox'
  | 'focus'
  | 'getVersion'
  | 'quit'
  | 'requestSingleInstanceLock'
  | 'setAppUserModelId'
  | 'whenReady'
>;

const USER_DATA =
  process.env['STANDIN_USER_DATA'] ?? mkdtempSync(path.join(tmpdir(), 'electron-standin-'));

class App extends EventEmitter implements Covered {
  /** The paths that were given to the system's list of recent documents. */
  readonly recentDocuments: string[] = [];
  private chromium: OpenChromium | null = null;
  private leaving = false;
  private readonly ready: Promise<void>;

  constructor() {
    super();
    // After the program's first turn, in which it may find that it is not the first and quit.
    this.ready = new Promise(resolve => setImmediate(() => void this.start(resolve)));
    process.once('exit', () => this.chromium?.kill());
    // Whoever ends the tests ends their windows, too.
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => process.exit(1));
  }

  private async start(resolve: () => void): Promise<void> {
    if (this.leaving) return;
    const chromium = await startChromium(USER_DATA, () => this.chromiumGone());
    this.chromium = chromium;
    await answerPages(chromium.context);
    adoptPages(chromium.context);
    process.send?.({ standIn: 'ready', debugger: chromium.debugger, chromium: chromium.pid });
    resolve();
    this.emit('ready', {}, {});
  }

  private chromiumGone(): void {
    // Electron's own process would be gone with it.
    if (!this.leaving) process.exit(1);
  }

  enableSandbox(): void {
    if (this.chromium) throw new Error('enableSandbox is to be called before ready.');
  }

  whenReady(): Promise<void> {
    return this.ready;
  }

  getVersion(): string {
    return process.env['npm_package_version'] ?? '0.1.0';
  }

  getPath(name: string): string {
    if (name !== 'userData' && name !== 'documents') throw new Error(`There is no path ${name}.`);
    const place = name === 'userData' ? USER_DATA : path.join(USER_DATA, 'Documents');
    mkdirSync(place, { recursive: true });
    return place;
  }

  addRecentDocument(file: string): void {
    this.recentDocuments.push(file);
  }

  focus(): void {}

  setAppUserModelId(): void {}

  requestSingleInstanceLock(): boolean {
    const isFirst = becomeFirst(USER_DATA, (argv, place) =>
      this.emit('second-instance', {}, argv, place, null),
    );
    if (!isFirst) tellFirst(USER_DATA);
    return isFirst;
  }

  quit(): void {
    const before = preventable();
    this.emit('before-quit', before);
    if (before.defaultPrevented) return;
    for (const window of [...openWindows]) window.close();
    if (openWindows.size > 0) return;
    const will = preventable();
    this.emit('will-quit', will);
    if (!will.defaultPrevented) this.leave();
  }

  private leave(): void {
    if (this.leaving) return;
    this.leaving = true;
    this.emit('quit', {}, 0);
    const quitted = this.chromium?.quit() ?? Promise.resolve();
    void quitted.finally(() => process.exit(0));
  }
}

/** The program, as Electron's `app`. */
export const app = strict('app', new App());
