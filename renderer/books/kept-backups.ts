/** How the last backup of this book to her folder went. */
export type FolderBackup =
  | { readonly ok: true; readonly made: string; readonly revision: number }
  | { readonly ok: false; readonly message: string };

/** Keeps backups of an open book in the folder she chose, while she works. */
export interface KeptBackups {
  /** Writes one now; where no folder is chosen it says so. */
  readonly now: () => Promise<FolderBackup>;
  /** Writes one if there is a folder and anything was saved since the last. */
  readonly ifNeeded: () => Promise<void>;
  /** Begins to do that every few minutes; the answer ends it. */
  readonly start: () => () => void;
}
