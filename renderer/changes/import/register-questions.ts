import type { InputFile } from '../../../shared/reading/read-minutes';

/** What the page asks of the worker that looks whether a file is a register of modifications. */
export interface RegisterQuestions {
  /** The references in it, where it has the heads of one; none for any other file. */
  readonly references: (file: InputFile) => Promise<string[]>;
}
