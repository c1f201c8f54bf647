import type Electron from 'electron';
import type { Page } from 'playwright-core';

/** How the program is started. */
export interface Launching {
  /** The folder with all that the program keeps. */
  readonly userData: string;
  /** What it is started with: files to open. */
  readonly args?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** The built program as it runs, under Electron or its stand-in: the same members for both. */
export interface LaunchedApp {
  readonly firstWindow: () => Promise<Page>;
  /** Runs a function in the main process; it knows nothing but what it is given. */
  readonly evaluate: <R, A = undefined>(
    run: (electron: typeof Electron, argument: A) => R | Promise<R>,
    ...argument: A extends undefined ? [] : [A]
  ) => Promise<R>;
  /** Quits as she would; resolves when the process has ended. */
  readonly close: () => Promise<void>;
  /** Ends the program with its pages at once (SIGKILL), as a failing machine does. */
  readonly kill: () => Promise<void>;
  /** Resolves when the program has ended by itself. */
  readonly ended: Promise<number | null>;
}
