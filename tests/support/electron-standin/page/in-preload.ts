import type { ContextBridge, IpcRenderer, IpcRendererEvent } from 'electron';
import { bridgeEnd } from './bridge-end';
import { decoded, encoded } from './codec';

/** What the stand-in's main process and the preload's world say to each other. */
interface StandInWorld {
  readonly require: (name: string) => unknown;
  /** A message of `webContents.send`. */
  readonly deliver: (channel: string, args: string) => void;
  /** How a message of `ipcRenderer.invoke` ended. */
  readonly settle: (id: number, ok: boolean, value: string) => void;
}

declare global {
  interface Window {
    standInWorld: StandInWorld;
    /** Given by the stand-in: takes a message to its main process. */
    readonly standInMessage: (message: string) => void;
  }
}

type Listener = Parameters<IpcRenderer['on']>[1];

const end = bridgeEnd('preload');
const waiting = new Map<number, (ok: boolean, value: string) => void>();
const listeners = new Map<string, Set<Listener>>();
let count = 0;

const contextBridge = {
  exposeInMainWorld: (key, api) => {
    dispatchEvent(new CustomEvent('standin-page-exposed', { detail: { key, wire: end.out(api) } }));
  },
} satisfies Pick<ContextBridge, 'exposeInMainWorld'>;

const ipcRenderer = {
  invoke: (channel: string, ...args: unknown[]) => {
    count += 1;
    const message = JSON.stringify({ id: count, channel, args: encoded(args) });
    window.standInMessage(message);
    return new Promise((resolve, reject) => {
      waiting.set(count, (ok, value) => (ok ? resolve(decoded(value)) : reject(new Error(value))));
    });
  },
  on: (channel: string, listener: Listener) => {
    const known = listeners.get(channel) ?? new Set();
    listeners.set(channel, known.add(listener));
  },
} satisfies { [N in 'invoke' | 'on']: (...args: Parameters<IpcRenderer[N]>) => unknown };

window.standInWorld = {
  require: name => {
    if (name === 'electron') return { contextBridge, ipcRenderer };
    throw new Error(`module not found: ${name}`);
  },
  deliver: (channel, args) => {
    const given = decoded(args) as unknown[];
    for (const listener of listeners.get(channel) ?? []) listener({} as IpcRendererEvent, ...given);
  },
  settle: (id, ok, value) => {
    waiting.get(id)?.(ok, value);
    waiting.delete(id);
  },
};
