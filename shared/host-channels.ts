import type { Answer, Answered, GivenFile, HostCalls } from './host';

/** What the preload asks of the desktop's main process beside what the page asks. */
export interface ShellCalls extends HostCalls {
  /** The page listens: what waited for it can come. */
  listening: () => null;
  /** How `leaving` of that number went. */
  left: (id: number, answer: Answer<null>) => null;
}

/** What the main process tells the page by itself. */
export interface ShellNews {
  command: [name: string];
  file: [file: GivenFile];
  say: [words: string];
  leaving: [id: number, forGood: boolean];
}

/** The main process as the preload asks it. */
export type ShellHost = Answered<ShellCalls>;

/** The name of each question. It does not compile while one is missing. */
export const CALL_NAMES = namesOf<keyof HostCalls>({
  about: true,
  chooseFile: true,
  readFile: true,
  saveFile: true,
  chooseBackupFolder: true,
  backupFolder: true,
  lockBackups: true,
  fileNames: true,
  readFrom: true,
  writeTo: true,
  removeFrom: true,
  openOutside: true,
  setMenu: true,
  popUpMenu: true,
  fillScreen: true,
});

/** The channel on which a question goes to the main process, or news comes from it. */
export function channelOf(name: keyof ShellCalls | keyof ShellNews): string {
  return `minutebook:${name}`;
}

function namesOf<N extends string>(names: { readonly [K in N]: true }): readonly N[] {
  return Object.keys(names) as N[];
}
