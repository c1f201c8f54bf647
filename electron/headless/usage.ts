import { isPartialDate, type PartialDate } from '../../shared/model/partial-date';
import { firstDayOf, lastDayOf } from '../../shared/registers/changes/days';
import {
  REGISTER_FORMATS,
  type RegisterFormat,
} from '../../shared/report/change-register/register-file';
import { FILE_FORMATS, type FileFormat } from '../../shared/report/file-format';

/** What the command was asked to do, checked. */
export type Request = ReadRequest | ExportRequest | ChangeStatusRequest | RegisterRequest;

/** Read a file of minutes and print what it says; `book` is where to keep the book, if anywhere. */
export interface ReadRequest {
  readonly command: 'read';
  readonly file: string;
  readonly book: string | null;
}

/** Write the minutes of a meeting into a folder. */
export interface ExportRequest {
  readonly command: 'export';
  readonly file: string;
  readonly meeting: string | null;
  readonly version: 'full' | 'public';
  readonly format: FileFormat;
  readonly out: string;
}

/** Write the Change Status Report of a month into a folder, as at a day or the end of the month. */
export interface ChangeStatusRequest {
  readonly command: 'changeStatus';
  readonly file: string;
  readonly month: PartialDate;
  readonly asAt: PartialDate;
  readonly format: FileFormat;
  readonly out: string;
}

/** Write the register of modifications as at a day into a folder. */
export interface RegisterRequest {
  readonly command: 'changeRegister';
  readonly file: string;
  readonly asAt: PartialDate;
  readonly format: RegisterFormat;
  readonly out: string;
}

/** A request that cannot be carried out, in one line for the person at the keyboard. */
export class Refusal extends Error {}

/** The whole of what can be asked. */
export const USAGE = `minutebook read FILE [--book OUT.json]
minutebook export FILE_OR_BOOK [--meeting N] [--report minutes] [--version full|public] [--format docx|pdf|md|txt] --out DIR
minutebook export BOOK --report change-status --month 2018-08 [--as-at 2018-08-31] [--format docx|pdf|md|txt] --out DIR
minutebook export BOOK --report change-register --as-at 2018-08-31 [--format xlsx|csv] --out DIR`;

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

function exportRequest(args: readonly string[]): Exclude<Request, ReadRequest> {
  const { files, options } = sorted(args, EXPORT_OPTIONS);
  const out = options.get('--out');
  if (out === undefined) throw new Refusal('Say where to write: --out DIR.');
  const report = options.get('--report') ?? 'minutes';
  if (report === 'change-status') return changeStatusRequest(files, options, out);
  if (report === 'change-register') return registerRequest(files, options, out);
  if (report !== 'minutes') {
    throw new Refusal(
      `There is no report “${report}”. There are: minutes, change-status, change-register.`,
    );
  }
  return minutesRequest(files, options, out);
}

const EXPORT_OPTIONS = [
  '--meeting',
  '--report',
  '--version',
  '--month',
  '--as-at',
  '--format',
  '--out',
];

type Options = ReadonlyMap<string, string>;

function minutesRequest(files: readonly string[], options: Options, out: string): ExportRequest {
  refuse(options, ['--month', '--as-at'], 'minutes');
  const version = options.get('--version') ?? 'full';
  if (version !== 'full' && version !== 'public') {
    throw new Refusal(`There is no version “${version}”. There are: full, public.`);
  }
  const meeting = options.get('--meeting') ?? null;
  const format = formatOf(options);
  return { command: 'export', file: onlyFile(files), meeting, version, format, out };
}

function changeStatusRequest(
  files: readonly string[],
  options: Options,
  out: string,
): ChangeStatusRequest {
  refuse(options, ['--meeting', '--version'], 'change-status');
  const month = options.get('--month') ?? '';
  if (month.length !== 7 || !isPartialDate(month)) {
    throw new Refusal('Say which month the report is for: --month 2018-08.');
  }
  const asAt = options.get('--as-at') ?? lastDayOf(month);
  if (asAt.length !== 10 || !isPartialDate(asAt) || asAt < firstDayOf(month)) {
    throw new Refusal(
      `--as-at needs a day from ${firstDayOf(month)} on, such as ${lastDayOf(month)}.`,
    );
  }
  const format = formatOf(options);
  return { command: 'changeStatus', file: onlyFile(files), month, asAt, format, out };
}

function formatOf(options: Options): FileFormat {
  return oneOf(FILE_FORMATS, options.get('--format') ?? 'docx');
}

function registerRequest(files: readonly string[], options: Options, out: string): RegisterRequest {
  refuse(options, ['--meeting', '--version', '--month'], 'change-register');
  const asAt = options.get('--as-at') ?? '';
  if (asAt.length !== 10 || !isPartialDate(asAt)) {
    throw new Refusal('Say as at which day the register is wanted: --as-at 2018-08-31.');
  }
  const format = oneOf(REGISTER_FORMATS, options.get('--format') ?? 'xlsx');
  return { command: 'changeRegister', file: onlyFile(files), asAt, format, out };
}

/** The format of that name. Throws `Refusal` where there is none among them. */
function oneOf<F extends string>(formats: readonly F[], wanted: string): F {
  const format = formats.find(each => each === wanted);
  if (format !== undefined) return format;
  throw new Refusal(`There is no format “${wanted}”. There are: ${formats.join(', ')}.`);
}

function refuse(options: Options, others: readonly string[], report: string): void {
  const found = others.find(name => options.has(name));
  if (found !== undefined) throw new Refusal(`${found} is not for the report ${report}.`);
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
