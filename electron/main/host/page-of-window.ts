import type { WebContents } from 'electron';
import type { Answer } from '../../../shared/host';
import { channelOf, type ShellNews } from '../../../shared/host-channels';

/** What the program has to tell one page, and what it waits to hear from it. */
export class PageOfWindow {
  private readonly contents: WebContents;
  private readonly untold: (() => void)[] = [];
  private readonly asked = new Map<number, (answer: Answer<null>) => void>();
  private isListening = false;
  private count = 0;

  constructor(contents: WebContents) {
    this.contents = contents;
  }

  /** Tells the page something, at once or as soon as it listens. */
  tell<N extends keyof ShellNews>(name: N, ...news: ShellNews[N]): void {
    if (this.isListening) this.send(name, ...news);
    else this.untold.push(() => this.send(name, ...news));
  }

  /** The page listens from now on. */
  listens(): void {
    this.isListening = true;
    for (const tell of this.untold.splice(0)) tell();
  }

  /** The page has gone, with all it would have answered; another will listen. */
  hasGone(): void {
    this.isListening = false;
    this.asked.clear();
  }

  /**
   * Asks the page to save what is not saved, before it closes or only sleeps. `silent` where it does not answer in so many
   * milliseconds; a page that does not listen yet has nothing to save.
   */
  leave(forGood: boolean, patience: number): Promise<Answer<null> | 'silent'> {
    if (!this.isListening) return Promise.resolve({ ok: true, value: null });
    this.count += 1;
    const id = this.count;
    return new Promise(resolve => {
      const timer = setTimeout(() => resolve('silent'), patience);
      this.asked.set(id, answer => {
        clearTimeout(timer);
        resolve(answer);
      });
      this.send('leaving', id, forGood);
    });
  }

  /** How saving before leaving went. */
  hasLeft(id: number, answer: Answer<null>): void {
    this.asked.get(id)?.(answer);
    this.asked.delete(id);
  }

  private send<N extends keyof ShellNews>(name: N, ...news: ShellNews[N]): void {
    if (!this.contents.isDestroyed()) this.contents.send(channelOf(name), ...news);
  }
}
