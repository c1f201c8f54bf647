import { recordsOf } from '../../shared/model/book';
import { changeRegisterOf, registerAsAt } from '../../shared/registers/changes/change-register';
import type { ModificationAsAt } from '../../shared/registers/changes/modification-as-at';
import type { ReleaseAsAt } from '../../shared/registers/changes/release-as-at';
import { openDialog } from '../commands/open-places';
import type { Desk } from '../desk/desk';
import type { PaletteEntry } from './palette-entry';

/** The modifications and releases of the register that is shown, each to its story; else none. */
export function changeEntries(desk: Desk): PaletteEntry[] {
  const { screen } = desk.view.getState();
  if (screen.name !== 'changes') return [];
  const { book } = desk.book.getState();
  const register = changeRegisterOf(book, screen.codeId ?? recordsOf(book, 'code')[0]?.id ?? '');
  if (!register) return [];
  const { modifications, releases } = registerAsAt(register, desk.now().today);
  return [
    ...modifications.map(each => modificationEntry(desk, each)),
    ...releases.map(each => releaseEntry(desk, each)),
  ];
}

function modificationEntry(
  desk: Desk,
  { modification, facts, stage }: ModificationAsAt,
): PaletteEntry {
  const { id, reference } = modification;
  return {
    key: `modification ${id}`,
    kind: 'Modification',
    label: reference,
    detail: [facts.title, stage?.name ?? ''].filter(words => words !== '').join(', '),
    // `0006` finds SECMP0006.
    alsoCalled: `${reference.replace(/^\D+/, '')} ${facts.title}`,
    pick: () => openDialog(desk, 'modification', id),
  };
}

function releaseEntry(desk: Desk, { release, facts }: ReleaseAsAt): PaletteEntry {
  return {
    key: `release ${release.id}`,
    kind: 'Release',
    label: facts.name,
    alsoCalled: facts.codeVersion,
    pick: () => openDialog(desk, 'release', release.id),
  };
}
