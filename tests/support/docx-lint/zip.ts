import { inflateSync } from 'fflate';
import { crc32 } from './crc32';
import { finding, type LintFinding } from './finding';

/** The files of a zip that could be unpacked, all the names it lists, and what is wrong with it. */
export interface ZipReading {
  readonly names: readonly string[];
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly findings: readonly LintFinding[];
  /** False when the directory itself is damaged, so that nothing further is worth saying. */
  readonly readable: boolean;
}

interface DirectoryRecord {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly localOffset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_RECORD = 0x02014b50;
const END_SIZE = 22;
const RECORD_SIZE = 46;
const LOCAL_SIZE = 30;
const STORED = 0;

/** Reads a zip the way Word does, by its directory, and says where the archive contradicts itself. */
export function readZip(bytes: Uint8Array): ZipReading {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return unreadable('ZIP_EOCD', 'no end of the directory');
  const directory = readDirectory(bytes, view, end);
  if (directory === undefined) return unreadable('ZIP_CD', 'the directory is damaged');

  const findings = [...nameFaults(directory)];
  const files = new Map<string, Uint8Array>();
  for (const record of directory) {
    const unpacked = unpack(bytes, view, record);
    findings.push(...unpacked.findings);
    if (unpacked.content) files.set(record.name, unpacked.content);
  }
  return { names: directory.map(record => record.name), files, findings, readable: true };
}

function unreadable(code: string, detail: string): ZipReading {
  return { names: [], files: new Map(), findings: [finding(code, detail)], readable: false };
}

function endOfDirectory(view: DataView): number | undefined {
  for (let at = view.byteLength - END_SIZE; at >= 0; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return undefined;
}

function readDirectory(
  bytes: Uint8Array,
  view: DataView,
  end: number,
): DirectoryRecord[] | undefined {
  const records: DirectoryRecord[] = [];
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + RECORD_SIZE > bytes.length || view.getUint32(at, true) !== DIRECTORY_RECORD) {
      return undefined;
    }
    const nameLength = view.getUint16(at + 28, true);
    records.push({
      name: text(bytes, at + RECORD_SIZE, nameLength),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      localOffset: view.getUint32(at + 42, true),
    });
    at += RECORD_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return records;
}

function text(bytes: Uint8Array, at: number, length: number): string {
  return new TextDecoder().decode(bytes.subarray(at, at + length));
}

function* nameFaults(directory: readonly DirectoryRecord[]): Generator<LintFinding> {
  const seen = new Set<string>();
  for (const { name } of directory) {
    // Word looks parts up without regard to case, so two names that differ only in case collide.
    const key = name.toLowerCase();
    if (seen.has(key)) yield finding('ZIP_DUP', name);
    seen.add(key);
    if (isUnsafeName(name)) yield finding('ZIP_NAME', JSON.stringify(name));
  }
}

function isUnsafeName(name: string): boolean {
  const climbs = name.split('/').includes('..');
  const hasControl = [...name].some(character => character < ' ');
  return climbs || hasControl || name.startsWith('/') || name.includes('\\');
}

function unpack(
  bytes: Uint8Array,
  view: DataView,
  record: DirectoryRecord,
): { content?: Uint8Array; findings: LintFinding[] } {
  const { name, localOffset: local } = record;
  if (local + LOCAL_SIZE > bytes.length) return { findings: [finding('ZIP_LOCAL', name)] };
  const nameLength = view.getUint16(local + 26, true);
  const start = local + LOCAL_SIZE + nameLength + view.getUint16(local + 28, true);
  const packed = bytes.subarray(start, start + record.packedSize);
  const findings: LintFinding[] = [];
  if (text(bytes, local + LOCAL_SIZE, nameLength) !== name) {
    findings.push(finding('ZIP_LOCAL', name));
  }
  try {
    const content = record.method === STORED ? packed : inflateSync(packed);
    if (content.length !== record.size || crc32(content) !== record.crc) {
      findings.push(finding('ZIP_CRC', name));
    }
    return { content, findings };
  } catch {
    return { findings: [...findings, finding('ZIP_INFLATE', name)] };
  }
}
