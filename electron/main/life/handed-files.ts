import { statSync } from 'node:fs';
import path from 'node:path';
import { canBeGiven } from '../host/given-files';

/**
 * The files that the program was started with: what its arguments name, from the folder it was
 * started in, if it is there and can be given to it.
 */
export function filesIn(args: readonly string[], folder: string): string[] {
  return args
    .filter(each => !each.startsWith('-'))
    .map(each => path.resolve(folder, each))
    .filter(file => canBeGiven(file) && isFile(file));
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}
