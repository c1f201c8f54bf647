import type { IpcMain, WebContents, WebFrameMain } from 'electron';
import type { Answer } from '../../../shared/host';
import { channelOf, type ShellCalls, type ShellHost } from '../../../shared/host-channels';
import { isOwnAddress } from '../asset-path';
import { CHECKS } from './asked';

/** The host of the window that shows a page; `null` where no window of ours does. */
export type HostOf = (page: WebContents) => ShellHost | null;

/**
 * Answers what pages ask, one channel for each question. A question from anywhere but the frame of
 * one of our own windows, or with anything but what it may be asked with, is refused: it rejects.
 */
export function serveHost(ipc: Pick<IpcMain, 'handle'>, hostOf: HostOf): void {
  for (const name of Object.keys(CHECKS) as (keyof ShellCalls)[]) {
    ipc.handle(channelOf(name), (event, ...asked: unknown[]) => {
      const host = isOwnPage(event.senderFrame) ? hostOf(event.sender) : null;
      if (!host) throw new Error(`${name} was asked by a page that is not ours.`);
      return answer(host, name, asked);
    });
  }
}

/** Whether a frame is the page of one of our windows: not a frame within it, and no other page. */
export function isOwnPage(frame: Pick<WebFrameMain, 'parent' | 'url'> | null): boolean {
  return frame !== null && frame.parent === null && isOwnAddress(frame.url);
}

function answer<N extends keyof ShellCalls>(
  host: ShellHost,
  name: N,
  asked: readonly unknown[],
): Promise<Answer<unknown>> {
  const checked = CHECKS[name](asked);
  if (checked === null) throw new Error(`${name} cannot be asked so.`);
  const answering: (...given: Parameters<ShellCalls[N]>) => Promise<Answer<unknown>> = host[name];
  return answering(...checked);
}
