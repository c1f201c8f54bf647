import { recordsOf } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import { committeesOf } from '../../shared/registers/committees';
import type { Desk } from '../desk/desk';
import type { Given } from '../store/given';
import { showChanges } from './open-screens';

/**
 * Shows what a file is, and what can be done with it. A workbook or a file of values that comes while
 * the register of changes is shown is meant for that.
 */
export function showGivenFile(desk: Desk, given: Given): void {
  if (isTableName(given.name) && isRegisterShown(desk)) showImport(desk, given);
  else desk.view.setState({ given, dialog: { name: 'givenFile', about: null } });
}

/** Shows what the import of a file into the register would change. */
export function showImport(desk: Desk, given: Given): void {
  desk.view.setState({ given, dialog: { name: 'importChanges', about: given.name } });
}

/** Opens the register of a code that is at hand, and shows what the import of a file would change in it. */
export function showImportInto(desk: Desk, codeId: Id, given: Given): void {
  showChanges(desk, codeId);
  showImport(desk, given);
}

/** Shows what minutes or an agenda in a file would become. */
export function showIncoming(desk: Desk, given: Given): void {
  desk.view.setState({ given, dialog: { name: 'incoming', about: given.name } });
}

/** Shows what a log of actions or a list of members in a file would bring. */
export function showIncomingTable(desk: Desk, given: Given): void {
  desk.view.setState({ given, dialog: { name: 'incomingTable', about: given.name } });
}

/** Whether there is a committee that a table could go into, and the book can be changed. */
export function hasCommittee({ view, book }: Desk): boolean {
  return !view.getState().readOnly && committeesOf(book.getState().book).length > 0;
}

/** Whether a file may hold minutes or an agenda, by its name. */
export function isDocumentName(name: string): boolean {
  return /\.(?:docx|docm|txt|md|markdown|html?)$/i.test(name);
}

/** Whether a file is a table by its name. */
export function isTableName(name: string): boolean {
  return /\.(?:xlsx|csv|tsv)$/i.test(name);
}

/** Whether a file may have tables in it, by its name. */
export function mayHaveTable(name: string): boolean {
  return isTableName(name) || /\.(?:docx|html?|md|markdown)$/i.test(name);
}

/** Whether a register of changes is shown that can be changed. */
export function isRegisterShown({ view, book }: Desk): boolean {
  const { screen, readOnly } = view.getState();
  const hasCode = recordsOf(book.getState().book, 'code').length > 0;
  return screen.name === 'changes' && !readOnly && hasCode;
}
