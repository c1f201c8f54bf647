import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const PROGRAMS = ['soffice', 'pdftotext', 'pdfinfo', 'pdftoppm'];
const PATIENCE_IN_MS = 100_000;

/** Whether LibreOffice and the tools that read its PDF are installed; without them, skip the test. */
export function libreOfficeIsHere(): boolean {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return PROGRAMS.every(program => folders.some(folder => isProgram(join(folder, program))));
}

/**
 * The Word file as LibreOffice prints it; rejects when that fails or takes over 100 seconds. It shows
 * how a file looks, never that it is sound: LibreOffice will print almost anything.
 */
export async function toPdf(docx: Uint8Array): Promise<Uint8Array> {
  return convertedTo('pdf', docx);
}

/** The Word file as LibreOffice saves it again: other parts, other XML, the same text. */
export async function savedAgain(docx: Uint8Array): Promise<Uint8Array> {
  return convertedTo('docx', docx);
}

async function convertedTo(format: 'pdf' | 'docx', docx: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'libre-office-'));
  try {
    const source = join(folder, 'minutes.docx');
    await writeFile(source, docx);
    // A profile of its own: two runs that share one wait for each other, or fail.
    const profile = pathToFileURL(join(folder, 'profile')).href;
    await run('soffice', [
      `-env:UserInstallation=${profile}`,
      ...['--headless', '--convert-to', format, '--outdir', join(folder, 'out'), source],
    ]);
    return new Uint8Array(await readFile(join(folder, 'out', `minutes.${format}`)));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The text of each page of a PDF, laid out as it is on the page. */
export async function pdfText(pdf: Uint8Array): Promise<string[]> {
  const text = await run('pdftotext', ['-layout', '-', '-'], pdf);
  // A form feed ends every page, the last one too.
  return text.split('\f').slice(0, -1);
}

/** How wide and how high each page of a PDF is, in whole points. */
export async function pdfPageSizes(pdf: Uint8Array): Promise<[number, number][]> {
  const told = await run('pdfinfo', ['-f', '1', '-l', '-1', '-'], pdf);
  return [...told.matchAll(/^Page\s+\d+ size:\s+([\d.]+) x ([\d.]+)/gm)].map(
    ([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))],
  );
}

/** How many pages a PDF has. */
export async function pdfPageCount(pdf: Uint8Array): Promise<number> {
  const [, pages] = /^Pages:\s+(\d+)/m.exec(await run('pdfinfo', ['-'], pdf)) ?? [];
  if (!pages) throw new Error('pdfinfo does not say how many pages there are.');
  return Number(pages);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function run(program: string, options: string[], input?: Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    // In a group of its own: `soffice` is a script, and ending it alone leaves the office running.
    const child = spawn(program, options, { detached: true });
    const output: Buffer[] = [];
    const complaints: Buffer[] = [];
    const timer = setTimeout(() => {
      if (child.pid) process.kill(-child.pid, 'SIGKILL');
    }, PATIENCE_IN_MS);
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk));
    child.on('error', error => {
      clearTimeout(timer);
      reject(error);
    });
    child.on('close', code => {
      clearTimeout(timer);
      if (code === 0) resolve(Buffer.concat(output).toString('utf8'));
      else reject(new Error(`${program} ended with ${code}: ${Buffer.concat(complaints)}`));
    });
    // A program that ends before it has read everything says why itself.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
