import { readdirSync, readFileSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs';
import path from 'node:path';

type Heard = (argv: string[], place: string) => void;

/** Whether this process is the first on this data; it then hears of every later one. */
export function becomeFirst(userData: string, heard: Heard): boolean {
  const lock = path.join(userData, 'stand-in.pid');
  if (isHeld(lock)) return false;
  writeFileSync(lock, String(process.pid));
  const watching = watch(userData, () => hearSeconds(userData, heard));
  watching.unref();
  return true;
}

/** Tells the first process how this one was started. */
export function tellFirst(userData: string): void {
  const message = JSON.stringify({ argv: process.argv, place: process.cwd() });
  const file = path.join(userData, `second-${process.pid}.json`);
  // Renamed into its place, so that it is never read half written.
  writeFileSync(`${file}.part`, message);
  renameSync(`${file}.part`, file);
}

function isHeld(lock: string): boolean {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return true;
  } catch {
    return false;
  }
}

function hearSeconds(userData: string, heard: Heard): void {
  for (const name of readdirSync(userData).filter(each => /^second-\d+\.json$/.test(each))) {
    const file = path.join(userData, name);
    const { argv, place } = JSON.parse(readFileSync(file, 'utf8'));
    rmSync(file);
    heard(argv, place);
  }
}
