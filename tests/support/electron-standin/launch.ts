import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type Electron from 'electron';
import type { Page } from 'playwright-core';
import { launchRuntime } from './launch-runtime';
import { launchStandIn } from './launch-stand-in';

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

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** The built main script: the program's own, or a changed one that a test is to find out. */
export const MAIN = path.join(ROOT, process.env['MINUTEBOOK_MAIN'] ?? 'out/main/index.js');

/** Electron's runtime on this computer, or `null` where there is none or none is wanted. */
export function runtime(): string | null {
  const told = process.env['MINUTEBOOK_ELECTRON'];
  if (told === 'stand-in') return null;
  return told ?? installedRuntime();
}

/** What the desktop program is tested under here, in words. */
export function ranUnder(): string {
  const found = runtime();
  return found === null ? 'the stand-in for Electron (no runtime here)' : `Electron, ${found}`;
}

/** Starts the built program. */
export function launch(launching: Launching): Promise<LaunchedApp> {
  const found = runtime();
  return found === null ? launchStandIn(launching, MAIN) : launchRuntime(launching, MAIN, found);
}

function installedRuntime(): string | null {
  const place = path.join(ROOT, 'node_modules/electron');
  const told = path.join(place, 'path.txt');
  if (!existsSync(told)) return null;
  const program = path.join(place, 'dist', readFileSync(told, 'utf8'));
  return existsSync(program) ? program : null;
}
