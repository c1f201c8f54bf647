import { readFileSync } from 'node:fs';
import type { IpcMainInvokeEvent, WebPreferences } from 'electron';
import type { CDPSession } from 'playwright-core';
import { decoded, encoded } from '../page/codec';
import { answerTo } from './ipc-main';

const NAME = 'preload';

/** A message from the preload's world, before it is believed. */
interface Message {
  readonly id: number;
  readonly channel: string;
  readonly args: string;
}

/** What the program is told a message of a page comes from. */
interface Sender {
  readonly strict: object;
  readonly mainFrame: object;
}

/** The isolated world of a page in which the preload runs, and what is said across. */
export class PreloadWorld {
  private readonly cdp: CDPSession;
  private readonly worlds = new Set<number>();

  private constructor(cdp: CDPSession) {
    this.cdp = cdp;
  }

  /** Puts the two ends of the bridge and the preload into every document of the page to come. */
  static async in(
    cdp: CDPSession,
    { preload }: WebPreferences,
    contents: Sender,
  ): Promise<PreloadWorld> {
    const world = new PreloadWorld(cdp);
    world.follow(contents);
    await cdp.send('Runtime.enable');
    await cdp.send('Runtime.addBinding', { name: 'standInMessage', executionContextName: NAME });
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: onTop(script('in-page')) });
    if (preload !== undefined) {
      await cdp.send('Page.addScriptToEvaluateOnNewDocument', {
        worldName: NAME,
        source: onTop(`${script('in-preload')}\n${asModule(readFileSync(preload, 'utf8'))}`),
      });
    }
    return world;
  }

  /** Brings a message to what listens in the page. */
  async deliver(channel: string, args: readonly unknown[]): Promise<void> {
    const asked = [channel, encoded(args)].map(each => JSON.stringify(each)).join();
    for (const id of this.worlds) await this.run(id, `standInWorld.deliver(${asked})`);
  }

  private follow(contents: Sender): void {
    this.cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === NAME) this.worlds.add(context.id);
    });
    this.cdp.on('Runtime.executionContextDestroyed', each =>
      this.worlds.delete(each.executionContextId),
    );
    this.cdp.on('Runtime.executionContextsCleared', () => this.worlds.clear());
    this.cdp.on('Runtime.bindingCalled', ({ executionContextId, payload }) => {
      void this.answer(executionContextId, JSON.parse(payload), contents);
    });
  }

  private async answer(world: number, message: Message, contents: Sender): Promise<void> {
    const { id, channel, args } = message;
    const event = { sender: contents.strict, senderFrame: contents.mainFrame };
    const settle = (ok: boolean, value: string) =>
      this.run(world, `standInWorld.settle(${id}, ${ok}, ${JSON.stringify(value)})`);
    try {
      const given = decoded(args) as unknown[];
      const answer = await answerTo(channel, event as never as IpcMainInvokeEvent, given);
      await settle(true, encoded(answer));
    } catch (error) {
      await settle(false, error instanceof Error ? error.message : String(error));
    }
  }

  private async run(contextId: number, expression: string): Promise<void> {
    // A document that has gone meanwhile wants no answer.
    await this.cdp.send('Runtime.evaluate', { contextId, expression }).catch(() => {});
  }
}

function script(name: string): string {
  return readFileSync(new URL(`./${name}.js`, import.meta.url), 'utf8');
}

/** A preload runs in the frame of the window alone. */
function onTop(source: string): string {
  return `if (self === top) { ${source}\n }`;
}

/** A sandboxed preload is a CommonJS module that may require `electron` and little else. */
function asModule(source: string): string {
  return `(function (require, module, exports, process) { ${source}
})(standInWorld.require, { exports: {} }, {}, { platform: ${JSON.stringify(process.platform)} });`;
}
