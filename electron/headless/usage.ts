import { isPartialDate } from '../../shared/model/partial-date';
import { PACK_PARTS } from '../../shared/outs/pack-parts';
import { OUT_FORMATS } from '../../shared/outs/registers/register-out';
import { firstDayOf, lastDayOf } from '../../shared/registers/changes/days';
import type { MinutesVersion } from '../../shared/registers/public-version';
import { REGISTER_FORMATS } from '../../shared/report/change-register/register-file';
import { FILE_FORMATS, type FileFormat } from '../../shared/report/file-format';
import { dayIn, type Options, oneOf, onlyFile, refuse, sorted } from './options';
import {
  type ChangeStatusRequest,
  type ExportRequest,
  type ListName,
  type ListRequest,
  type PackRequest,
  type ReadRequest,
  Refusal,
  type RegisterRequest,
  type Request,
} from './requests';

/** The whole of what can be asked. */
export const USAGE = `minutebook read FILE [--book OUT.json]
minutebook export FILE_OR_BOOK [--meeting N] [--report minutes|agenda|actions] [--version full|public] [--format docx|pdf|md|txt] --out DIR
minutebook export FILE_OR_BOOK [--meeting N] --report extract --item 5 [--version full|public] [--format docx|pdf|md|txt] --out DIR
minutebook export FILE_OR_BOOK [--meeting N] --report pack --as-at 2018-08-31 [--parts minutes,agenda,actions] [--version full|public] [--format docx,pdf] --out DIR
minutebook export FILE_OR_BOOK --report action-register|outcome-register|chase-list --as-at 2018-08-31 [--version full|public] [--format docx|xlsx|csv] --out DIR
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

type ExportedRequest = Exclude<Request, ReadRequest>;

function exportRequest(args: readonly string[]): ExportedRequest {
  const { files, options } = sorted(args, EXPORT_OPTIONS);
  const out = options.get('--out');
  if (out === undefined) throw new Refusal('Say where to write: --out DIR.');
  const report = options.get('--report') ?? 'minutes';
  const known = REPORTS.get(report);
  if (!known) {
    const all = [...REPORTS.keys()].join(', ');
    throw new Refusal(`There is no report “${report}”. There are: ${all}.`);
  }
  const others = EXPORT_OPTIONS.filter(name => !USUAL_OPTIONS.includes(name));
  refuse(
    options,
    others.filter(name => !known.options.includes(name)),
    report,
  );
  return known.request({ files, options, out });
}

const USUAL_OPTIONS = ['--report', '--format', '--out'];
const EXPORT_OPTIONS = [
  ...['--meeting', '--report', '--item', '--parts', '--version', '--month', '--as-at'],
  ...['--format', '--out'],
];

interface Asked {
  readonly files: readonly string[];
  readonly options: Options;
  readonly out: string;
}

/** A report that can be asked for: the options that are its own, and the request they make. */
interface KnownReport {
  readonly options: readonly string[];
  readonly request: (asked: Asked) => ExportedRequest;
}

const ABOUT_MEETING = ['--meeting', '--version'];

const REPORTS: ReadonlyMap<string, KnownReport> = new Map<string, KnownReport>([
  ['minutes', { options: ABOUT_MEETING, request: asked => documentRequest(asked, 'minutes') }],
  ['agenda', { options: ABOUT_MEETING, request: asked => documentRequest(asked, 'agenda') }],
  ['actions', { options: ABOUT_MEETING, request: asked => documentRequest(asked, 'actions') }],
  [
    'extract',
    {
      options: [...ABOUT_MEETING, '--item'],
      request: asked => documentRequest(asked, 'extract'),
    },
  ],
  ['pack', { options: [...ABOUT_MEETING, '--parts', '--as-at'], request: packRequest }],
  [
    'action-register',
    { options: ['--version', '--as-at'], request: asked => listRequest(asked, 'actions') },
  ],
  [
    'outcome-register',
    { options: ['--version', '--as-at'], request: asked => listRequest(asked, 'outcomes') },
  ],
  ['chase-list', { options: ['--as-at'], request: asked => listRequest(asked, 'chase') }],
  ['change-status', { options: ['--month', '--as-at'], request: changeStatusRequest }],
  ['change-register', { options: ['--as-at'], request: registerRequest }],
]);

function documentRequest(
  { files, options, out }: Asked,
  what: ExportRequest['what'],
): ExportRequest {
  const item = options.get('--item') ?? null;
  if (what === 'extract' && item === null)
    throw new Refusal('Say which item the extract is of: --item 5.');
  const meeting = options.get('--meeting') ?? null;
  const [version, format] = [versionOf(options), formatOf(options)];
  return { command: 'export', file: onlyFile(files), meeting, what, item, version, format, out };
}

function packRequest({ files, options, out }: Asked): PackRequest {
  const several = (name: string, usual: string) => (options.get(name) ?? usual).split(',');
  return {
    command: 'pack',
    file: onlyFile(files),
    meeting: options.get('--meeting') ?? null,
    version: versionOf(options),
    parts: several('--parts', 'minutes,agenda,actions').map(part =>
      oneOf('part of a pack', PACK_PARTS, part),
    ),
    formats: several('--format', 'docx,pdf').map(format => oneOf('format', FILE_FORMATS, format)),
    asAt: asAtOf(options, 'pack'),
    out,
  };
}

function listRequest({ files, options, out }: Asked, list: ListName): ListRequest {
  const format = oneOf('format', OUT_FORMATS, options.get('--format') ?? 'xlsx');
  const asAt = asAtOf(options, list === 'chase' ? 'chase list' : 'register');
  const version = versionOf(options);
  return { command: 'list', file: onlyFile(files), list, version, asAt, format, out };
}

function changeStatusRequest({ files, options, out }: Asked): ChangeStatusRequest {
  const month = options.get('--month') ?? '';
  if (month.length !== 7 || !isPartialDate(month)) {
    throw new Refusal('Say which month the report is for: --month 2018-08.');
  }
  const asAt = options.has('--as-at') ? dayIn(options, '--as-at') : lastDayOf(month);
  if (asAt === null || asAt < firstDayOf(month)) {
    throw new Refusal(
      `--as-at needs a day from ${firstDayOf(month)} on, such as ${lastDayOf(month)}.`,
    );
  }
  const format = formatOf(options);
  return { command: 'changeStatus', file: onlyFile(files), month, asAt, format, out };
}

function registerRequest({ files, options, out }: Asked): RegisterRequest {
  const asAt = asAtOf(options, 'register');
  const format = oneOf('format', REGISTER_FORMATS, options.get('--format') ?? 'xlsx');
  return { command: 'changeRegister', file: onlyFile(files), asAt, format, out };
}

function asAtOf(options: Options, what: string): string {
  const day = dayIn(options, '--as-at');
  if (day !== null) return day;
  throw new Refusal(`Say as at which day the ${what} is wanted: --as-at 2018-08-31.`);
}

function versionOf(options: Options): MinutesVersion {
  return oneOf('version', ['full', 'public'], options.get('--version') ?? 'full');
}

function formatOf(options: Options): FileFormat {
  return oneOf('format', FILE_FORMATS, options.get('--format') ?? 'docx');
}
