import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';

/** Something that a kill, a failing disk or another program does to the files of IndexedDB. */
export interface Fault {
  readonly name: string;
  readonly damage: (profile: string) => void;
  /** Whether the book may be whole in spite of it: only the end of the log is not as it should be. */
  readonly mayHide?: true;
}

/** How much a disk writes or loses at once, in bytes. */
const PAGE = 4_096;

/** The thirteen faults that were measured before anything was built. */
export const FAULTS: readonly Fault[] = [
  endingEarly(1),
  endingEarly(200),
  endingEarly(900),
  endingEarly(2_000),
  { name: 'the last page of the log is zeros', damage: profile => zeroLastPage(logOf(profile)) },
  {
    name: 'the log ends in garbage',
    damage: profile => appendFileSync(logOf(profile), Buffer.alloc(100, 0xab)),
    mayHide: true,
  },
  { name: 'a bit of the log has flipped', damage: profile => flipBit(logOf(profile)) },
  { name: 'a bit of MANIFEST has flipped', damage: profile => flipBit(latest(profile, /^MANI/)) },
  { name: 'CURRENT is empty', damage: profile => truncateSync(latest(profile, /^CURRENT$/), 0) },
  { name: 'CURRENT is gone', damage: profile => unlinkSync(latest(profile, /^CURRENT$/)) },
  { name: 'the log is gone', damage: profile => unlinkSync(logOf(profile)) },
  { name: 'the log is empty', damage: profile => truncateSync(logOf(profile), 0) },
  { name: 'the log cannot be read', damage: profile => intoFolder(logOf(profile)) },
];

/** What else can befall the files of a book that is large enough to have them. */
export const FAULTS_OF_LARGE_BOOKS: readonly Fault[] = [
  { name: 'a table is damaged throughout', damage: profile => flipBits(latest(profile, /\.ldb$/)) },
  { name: 'a table is gone', damage: profile => unlinkSync(latest(profile, /\.ldb$/)) },
  { name: 'the large values are gone', damage: profile => rmSync(valuesOf(profile), ALL) },
  { name: 'all of it is gone', damage: profile => rmSync(indexedDbOf(profile), ALL) },
];

const ALL = { recursive: true } as const;

/** What lies of a profile's IndexedDB on the disk: names and sizes, for whoever looks into a failure. */
export function listed(profile: string): string {
  const folder = databaseOf(profile);
  const size = (name: string) => statSync(path.join(folder, name)).size;
  return readdirSync(folder)
    .map(name => `${name}:${size(name)}`)
    .join(' ');
}

/** The log lacks its last bytes, as after a kill in the middle of a write. */
export function endingEarly(bytes: number): Fault {
  return {
    name: `the log ends ${bytes} ${bytes === 1 ? 'byte' : 'bytes'} early`,
    damage: profile => {
      const log = logOf(profile);
      truncateSync(log, Math.max(0, statSync(log).size - bytes));
    },
    mayHide: true,
  };
}

function zeroLastPage(file: string): void {
  const open = openSync(file, 'r+');
  writeSync(open, Buffer.alloc(PAGE), 0, PAGE, Math.max(0, statSync(file).size - PAGE));
  closeSync(open);
}

function flipBit(file: string): void {
  const bytes = readFileSync(file);
  const middle = bytes.length >> 1;
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
  writeFileSync(file, bytes);
}

/** One bit of each page. */
function flipBits(file: string): void {
  const bytes = readFileSync(file);
  for (let at = 0; at < bytes.length; at += PAGE) bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  writeFileSync(file, bytes);
}

function intoFolder(file: string): void {
  unlinkSync(file);
  mkdirSync(file);
}

function logOf(profile: string): string {
  return latest(profile, /\.log$/);
}

function latest(profile: string, name: RegExp): string {
  const folder = databaseOf(profile);
  const found = readdirSync(folder)
    .filter(each => name.test(each))
    .sort()
    .at(-1);
  if (found === undefined) throw new Error(`The profile has no file ${name}: ${listed(profile)}`);
  return path.join(folder, found);
}

function indexedDbOf(profile: string): string {
  return path.join(profile, 'Default', 'IndexedDB');
}

function databaseOf(profile: string): string {
  return inIndexedDb(profile, /\.leveldb$/);
}

function valuesOf(profile: string): string {
  return inIndexedDb(profile, /\.blob$/);
}

function inIndexedDb(profile: string, name: RegExp): string {
  const folder = indexedDbOf(profile);
  const found = existsSync(folder) ? readdirSync(folder).find(each => name.test(each)) : undefined;
  if (found === undefined) throw new Error(`The profile has no folder ${name}.`);
  return path.join(folder, found);
}
