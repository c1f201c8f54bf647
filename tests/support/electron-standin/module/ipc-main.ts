import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { strict } from './strict';

type Handler = (event: IpcMainInvokeEvent, ...args: unknown[]) => unknown;

const handlers = new Map<string, Handler>();

/** What the main process answers, as Electron's `ipcMain`. */
export const ipcMain = strict('ipcMain', {
  handle: (channel, listener) => {
    if (handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    handlers.set(channel, listener);
  },
} satisfies Pick<IpcMain, 'handle'>);

/** The answer of the program to a message of a page; rejects as Electron does. */
export async function answerTo(
  channel: string,
  event: IpcMainInvokeEvent,
  args: readonly unknown[],
): Promise<unknown> {
  try {
    const handler = handlers.get(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    return await handler(event, ...args);
  } catch (error) {
    throw new Error(`Error invoking remote method '${channel}': ${String(error)}`);
  }
}
