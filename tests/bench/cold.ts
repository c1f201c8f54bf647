import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { bookText, recordOf } from '../../shared/model/book';
import { median } from './measure';
import type { Subject } from './subjects';
import { wordFileOf } from './warm';

/** What a fresh process of the headless command took from its start to its end, in milliseconds. */
export interface ColdFigure {
  readonly size: string;
  readonly job: string;
  readonly ms: number;
}

const RUNS = 5;

/** Runs the built command on a subject, each time in a fresh process. */
export async function coldFigures(root: string, subject: Subject): Promise<ColdFigure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'minutebook-bench-'));
  try {
    const jobs = await jobsIn(folder, subject);
    return jobs.map(([job, args]) => ({ size: subject.size, job, ms: coldMs(root, args) }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function jobsIn(folder: string, subject: Subject): Promise<[string, string[]][]> {
  const { book, meetingId, text } = subject;
  const minutes = text ?? { name: 'minutes.docx', bytes: await wordFileOf(subject) };
  const minutesFile = path.join(folder, minutes.name);
  const bookFile = path.join(folder, 'book.json');
  writeFileSync(minutesFile, minutes.bytes);
  writeFileSync(bookFile, bookText(book));
  const number = recordOf(book, 'meeting', meetingId)?.number ?? '';
  return [
    [text ? 'read the text' : 'read its Word file', ['read', minutesFile]],
    ['export the book', ['export', bookFile, '--meeting', number, '--out', folder]],
  ];
}

/** The first run is not counted: it may have to build the command. */
function coldMs(root: string, args: readonly string[]): number {
  const times = Array.from({ length: RUNS + 1 }, () => runMs(root, args));
  return median(times.slice(1));
}

function runMs(root: string, args: readonly string[]): number {
  const command = path.join(root, 'electron/headless/start.mjs');
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [command, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - start;
}
