import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launch } from '../support/electron-standin/launch';
import type { LaunchedApp, Launching } from '../support/electron-standin/launched-app';

/** The desktop program on data of its own. */
export interface DesktopProgram {
  /** The program as it runs now. */
  app: LaunchedApp;
  /** The folder with all that it keeps. */
  readonly userData: string;
  /** Starts it on the same data, once it has ended. */
  readonly again: (how?: Omit<Launching, 'userData'>) => Promise<LaunchedApp>;
  /** Ends it and removes what it kept. */
  readonly stop: () => Promise<void>;
}

/** Starts the desktop program where Minutebook was never used. */
export async function startDesktop(how: Omit<Launching, 'userData'> = {}): Promise<DesktopProgram> {
  const userData = await mkdtemp(path.join(tmpdir(), 'minutebook-desktop-'));
  const program: DesktopProgram = {
    app: await launch({ ...how, userData }),
    userData,
    again: async (next = {}) => {
      program.app = await launch({ ...next, userData });
      return program.app;
    },
    stop: async () => {
      await program.app.kill();
      await rm(userData, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return program;
}
