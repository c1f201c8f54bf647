import type { WordLine } from '../../reading/word/word-lines';
import type { Edit } from './edit';

/** An edit, and what comes, goes or is left with it, in the order of the file. */
export function wholeEdit(edit: Edit): Edit[] {
  return [edit, ...(edit.along ?? [])];
}

/** The lines of the file that an edit is about. */
export function linesInFile(edit: Edit): WordLine[] {
  return wholeEdit(edit).flatMap(({ theirs }) => theirs ?? []);
}
