import { isLockOrNone } from '../../../shared/backup/folder-lock';
import { isSafeFileName } from '../../../shared/files/safe-file-name';
import type {
  Answer,
  Fill,
  MenuCommand,
  MenuPart,
  NewFile,
  Place,
  PopUpLine,
} from '../../../shared/host';
import type { ShellCalls } from '../../../shared/host-channels';

/** What a question may be asked with: the arguments as they are, or `null` where they are not. */
type Check<N extends keyof ShellCalls> = (
  asked: readonly unknown[],
) => Parameters<ShellCalls[N]> | null;

/**
 * The check of each question's arguments. What comes from a page is unknown until it has passed;
 * no file name that it sends leads out of the folder it is meant for.
 */
export const CHECKS: { readonly [N in keyof ShellCalls]: Check<N> } = {
  about: nothing,
  chooseFile: nothing,
  readFile: one(isText),
  saveFile: one(isNewFile),
  chooseBackupFolder: nothing,
  backupFolder: nothing,
  lockBackups: one(isLockOrNone),
  fileNames: one(isPlace),
  readFrom: two(isPlace, isFileName),
  writeTo: asked => {
    const [place, name, bytes] = asked;
    return asked.length === 3 && isPlace(place) && isFileName(name) && isBytes(bytes)
      ? [place, name, bytes]
      : null;
  },
  removeFrom: two(isPlace, isFileName),
  openOutside: one(isText),
  setMenu: one(listOf(isMenuPart)),
  popUpMenu: one(listOf(isPopUpLine)),
  fillScreen: one(isFill),
  listening: nothing,
  left: two(isNumber, isAnswer),
};

type Is<T> = (value: unknown) => value is T;

/** Longer than any address, token or label of ours. */
const MOST_SIGNS = 10_000;

function nothing(asked: readonly unknown[]): [] | null {
  return asked.length === 0 ? [] : null;
}

function one<A>(isA: Is<A>): (asked: readonly unknown[]) => [A] | null {
  return asked => (asked.length === 1 && isA(asked[0]) ? [asked[0]] : null);
}

function two<A, B>(isA: Is<A>, isB: Is<B>): (asked: readonly unknown[]) => [A, B] | null {
  return asked =>
    asked.length === 2 && isA(asked[0]) && isB(asked[1]) ? [asked[0], asked[1]] : null;
}

function listOf<T>(isT: Is<T>): Is<readonly T[]> {
  return (value): value is readonly T[] =>
    Array.isArray(value) && value.length <= 1_000 && value.every(isT);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MOST_SIGNS;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

function isTruth(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

function isFill(value: unknown): value is Fill {
  return value === 'yes' || value === 'no' || value === 'other';
}

function isBytes(value: unknown): value is Uint8Array {
  return value instanceof Uint8Array;
}

function isPlace(value: unknown): value is Place {
  return value === 'secondCopy' || value === 'backups';
}

function isFileName(value: unknown): value is string {
  return isText(value) && isSafeFileName(value);
}

function isNewFile(value: unknown): value is NewFile {
  return isObject(value) && isFileName(value['name']) && isBytes(value['bytes']);
}

function isPopUpLine(value: unknown): value is PopUpLine {
  return isObject(value) && isText(value['id']) && isText(value['label']);
}

function isMenuPart(value: unknown): value is MenuPart {
  return (
    isObject(value) &&
    isText(value['title']) &&
    [null, 'files', 'clipboard', 'zoom'].some(each => each === value['adds']) &&
    listOf(isMenuCommand)(value['commands'])
  );
}

function isMenuCommand(value: unknown): value is MenuCommand {
  return (
    isObject(value) &&
    isText(value['name']) &&
    isText(value['label']) &&
    (value['keys'] === null || isText(value['keys'])) &&
    isTruth(value['enabled'])
  );
}

function isAnswer(value: unknown): value is Answer<null> {
  return isObject(value) && (value['ok'] === true || isText(value['message']));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
