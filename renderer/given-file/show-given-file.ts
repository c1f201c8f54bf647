import type { GivenFile } from '../../shared/host';
import type { Desk } from '../desk/desk';

/** Shows what a file is that she chose, dropped or opened, and what can be done with it. */
export function showGivenFile(desk: Desk, given: GivenFile): void {
  desk.view.setState({ given, dialog: { name: 'givenFile', about: null } });
}
