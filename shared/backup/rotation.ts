import { type NamedBackup, namedBackup } from './backup-names';

const HOURS_OF_TODAY = 3;
const DAYS_BEFORE = 7;

/**
 * The names of the backups of this book that may be deleted on this day (`2018-08-21`). Kept are: of
 * today the last of each of the latest three hours, of the seven latest days before it the last of
 * each, and of every month the last for good. A backup of a later day is kept: the clock may be
 * wrong, and a file that is gone is gone. Other files, and those of other books, are never named.
 */
export function outdatedBackups(
  names: readonly string[],
  book: string,
  today: string,
): readonly string[] {
  const backups = names
    .flatMap(name => namedBackup(name) ?? [])
    .filter(backup => backup.book === book)
    .sort((a, b) => (a.made < b.made ? 1 : -1));
  const kept = new Set([
    ...backups.filter(backup => dayOf(backup) > today),
    ...lastOfEach(
      backups.filter(backup => dayOf(backup) === today),
      hourOf,
      HOURS_OF_TODAY,
    ),
    ...lastOfEach(
      backups.filter(backup => dayOf(backup) < today),
      dayOf,
      DAYS_BEFORE,
    ),
    ...lastOfEach(backups, monthOf, Infinity),
  ]);
  return backups.filter(backup => !kept.has(backup)).map(({ name }) => name);
}

/** The latest backup of each of the latest spans, of backups that stand the latest first. */
function lastOfEach(
  backups: readonly NamedBackup[],
  span: (backup: NamedBackup) => string,
  most: number,
): NamedBackup[] {
  return backups
    .filter((backup, at) => at === 0 || span(backup) !== span(backups[at - 1] ?? backup))
    .slice(0, most);
}

function hourOf({ made }: NamedBackup): string {
  return made.slice(0, 13);
}

function dayOf({ made }: NamedBackup): string {
  return made.slice(0, 10);
}

function monthOf({ made }: NamedBackup): string {
  return made.slice(0, 7);
}
