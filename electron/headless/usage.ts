/** What the command was asked to do, checked. */
export type Request = ReadRequest | ExportRequest;

/** Read a file of minutes and print what it says; `book` is where to keep the book, if anywhere. */
export interface ReadRequest {
  readonly command: 'read';
  readonly file: string;
  readonly book: string | null;
}

/** Write the Word minutes of a meeting into a folder. */
export interface ExportRequest {
  readonly command: 'export';
  readonly file: string;
  readonly meeting: string | null;
  readonly version: 'full' | 'public';
  readonly out: string;
}

/** A request that cannot be carried out, in one line for the person at the keyboard. */
export class Refusal extends Error {}

/** The whole of what can be asked. */
export const USAGE = `minutebook read FILE [--book OUT.json]
minutebook export FILE_OR_BOOK [--meeting N] [--report minutes] [--version full|public] --out DIR`;

/** Whether a file of this name is a book: books end in `.json`, and minutes never do. */
export function isBookName(file: string): boolean {
  return /\.json$/i.test(file);
}

/** The request that these arguments make. Throws `Refusal` for anything else. */
export function requestOf(args: readonly string[]): Request {
  const [command, ...rest] = args;
  if (command === 'read') return readRequest(rest);
  if (command === 'export') return exportRequest(rest);
  const said =
    command === undefined ? 'Nothing was asked for.' : `There is no command “${command}”.`;
  throw new Refusal(`${said} Use: read FILE, or export FILE_OR_BOOK --out DIR.`);
}

function readRequest(args: readonly string[]): ReadRequest {
  const { files, options } = sorted(args, ['--book']);
  const book = options.get('--book') ?? null;
  if (book !== null && !isBookName(book))
    throw new Refusal('--book needs a name that ends in .json.');
  return { command: 'read', file: onlyFile(files), book };
}

function exportRequest(args: readonly string[]): ExportRequest {
  const { files, options } = sorted(args, ['--meeting', '--report', '--version', '--out']);
  const out = options.get('--out');
  const report = options.get('--report') ?? 'minutes';
  const version = options.get('--version') ?? 'full';
  if (out === undefined) throw new Refusal('Say where to write: --out DIR.');
  if (report !== 'minutes') throw new Refusal(`There is no report “${report}”. There is: minutes.`);
  if (version !== 'full' && version !== 'public') {
    throw new Refusal(`There is no version “${version}”. There are: full, public.`);
  }
  const meeting = options.get('--meeting') ?? null;
  return { command: 'export', file: onlyFile(files), meeting, version, out };
}

function sorted(
  args: readonly string[],
  known: readonly string[],
): { files: string[]; options: Map<string, string> } {
  const files: string[] = [];
  const options = new Map<string, string>();
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (!arg.startsWith('--')) files.push(arg);
    else {
      at += 1;
      options.set(arg, optionValue(arg, args[at], known, options));
    }
  }
  return { files, options };
}

function optionValue(
  name: string,
  value: string | undefined,
  known: readonly string[],
  given: ReadonlyMap<string, string>,
): string {
  if (!known.includes(name)) throw new Refusal(`There is no option ${name} here.`);
  if (given.has(name)) throw new Refusal(`${name} is given twice.`);
  if (value === undefined || value.startsWith('--')) throw new Refusal(`${name} needs a value.`);
  return value;
}

function onlyFile(files: readonly string[]): string {
  const [file, ...more] = files;
  if (file === undefined) throw new Refusal('Say which file to read.');
  if (more.length > 0) throw new Refusal(`One file at a time: ${file} or ${more.join(', ')}?`);
  return file;
}
