import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchRuntime } from './launch-runtime';
import { launchStandIn } from './launch-stand-in';
import type { LaunchedApp, Launching } from './launched-app';

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
  return found === null ? 'the stand-in for Electron' : `Electron ${versionOf(found)}`;
}

/** Starts the built program. */
export function launch(launching: Launching): Promise<LaunchedApp> {
  const found = runtime();
  return found === null ? launchStandIn(launching, MAIN) : launchRuntime(launching, MAIN, found);
}

/** A runtime has its version in a file beside it; one that has none is named by its place. */
function versionOf(program: string): string {
  const told = path.join(path.dirname(program), 'version');
  return existsSync(told) ? readFileSync(told, 'utf8').trim() : program;
}

function installedRuntime(): string | null {
  const place = path.join(ROOT, 'node_modules/electron');
  const told = path.join(place, 'path.txt');
  if (!existsSync(told)) return null;
  const program = path.join(place, 'dist', readFileSync(told, 'utf8'));
  return existsSync(program) ? program : null;
}
