import { isPartialDate, type PartialDate } from '../../shared/model/partial-date';
import { Refusal } from './requests';

/** The options of a line, by their names. */
export type Options = ReadonlyMap<string, string>;

/** The day of an option; `null` where it is no whole date. */
export function dayIn(options: Options, name: string): PartialDate | null {
  const day = options.get(name) ?? '';
  return day.length === 10 && isPartialDate(day) ? day : null;
}

/** The one of that name. Throws `Refusal` where there is none among them. */
export function oneOf<F extends string>(what: string, all: readonly F[], wanted: string): F {
  const found = all.find(each => each === wanted);
  if (found !== undefined) return found;
  throw new Refusal(`There is no ${what} “${wanted}”. There are: ${all.join(', ')}.`);
}

/** Throws `Refusal` where an option is given that is not for this report. */
export function refuse(options: Options, others: readonly string[], report: string): void {
  const found = others.find(name => options.has(name));
  if (found !== undefined) throw new Refusal(`${found} is not for the report ${report}.`);
}

/** The files and the options of a line. Throws `Refusal` for one that is not known, or has no value. */
export function sorted(
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

/** The one file that was named. Throws `Refusal` for none, or several. */
export function onlyFile(files: readonly string[]): string {
  const [file, ...more] = files;
  if (file === undefined) throw new Refusal('Say which file to read.');
  if (more.length > 0) throw new Refusal(`One file at a time: ${file} or ${more.join(', ')}?`);
  return file;
}
