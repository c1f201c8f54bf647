import type { Desk } from '../desk/desk';
import type { Given } from './given';

/** Shows what a file is, and what can be done with it. */
export function showGivenFile(desk: Desk, given: Given): void {
  desk.view.setState({ given, dialog: { name: 'givenFile', about: null } });
}
