import { EventEmitter } from 'node:events';
import type { CustomScheme, Protocol, Session as RealSession } from 'electron';
import { strict } from './strict';

type Serve = (request: Request) => Response | Promise<Response>;
type PermissionRequestHandler = Parameters<RealSession['setPermissionRequestHandler']>[0];
type PermissionCheckHandler = Parameters<RealSession['setPermissionCheckHandler']>[0];
type DevicePermissionHandler = Parameters<RealSession['setDevicePermissionHandler']>[0];

const serving = new Map<string, Serve>();
const declared = new Set<string>();

/** What the program has said about permissions; `null` where it has said nothing. */
export const permissions: {
  request: PermissionRequestHandler;
  check: PermissionCheckHandler;
  device: DevicePermissionHandler;
} = { request: null, check: null, device: null };

/** The program's own schemes, as Electron's `protocol`. */
export const protocol = strict('protocol', {
  registerSchemesAsPrivileged: (schemes: CustomScheme[]) => {
    for (const { scheme } of schemes) declared.add(scheme);
  },
  handle: (scheme: string, serve: Serve) => {
    if (!declared.has(scheme)) throw new Error(`The scheme ${scheme} was not declared.`);
    serving.set(scheme, serve);
  },
} satisfies Pick<Protocol, 'registerSchemesAsPrivileged'> & { handle: unknown });

/** What serves a scheme, or `undefined` where nothing does. */
export function serverOf(scheme: string): Serve | undefined {
  return serving.get(scheme);
}

/** Whether the program serves a scheme. */
export function isServed(scheme: string): boolean {
  return serving.has(scheme);
}

type Covered = Pick<
  RealSession,
  | 'setDevicePermissionHandler'
  | 'setPermissionCheckHandler'
  | 'setPermissionRequestHandler'
  | 'setSpellCheckerEnabled'
>;

class Session extends EventEmitter implements Covered {
  /** Whether Chromium's own spelling, which fetches its dictionaries, is on. */
  spellChecker = true;

  setPermissionRequestHandler(handler: PermissionRequestHandler): void {
    permissions.request = handler;
  }

  setPermissionCheckHandler(handler: PermissionCheckHandler): void {
    permissions.check = handler;
  }

  setDevicePermissionHandler(handler: DevicePermissionHandler): void {
    permissions.device = handler;
  }

  setSpellCheckerEnabled(enable: boolean): void {
    this.spellChecker = enable;
  }
}

/** The one session there is, as Electron's `session`. */
export const session = strict('session', {
  defaultSession: strict('defaultSession', new Session()),
});
