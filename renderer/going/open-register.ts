import type { RegisterView } from '../../shared/model/register-view';
import type { Desk } from '../desk/desk';
import { showRow } from '../desk/register-shown';
import type { RegisterName } from '../store/register-tabs';
import { registerAnchor } from './screen-anchors';
import { showScreen } from './show-screen';

/** Opens a register over all meetings, at the row where it was left. */
export function openRegister(desk: Desk, register: RegisterName): void {
  showScreen(desk, { name: 'register', register }, registerAnchor(register));
}

/**
 * Opens a register over all meetings at one row, with the whole of it. Of what was filtered only
 * `where` stays, which must let the row pass.
 */
export function openRegisterRow(
  desk: Desk,
  register: RegisterName,
  rowId: string,
  where: RegisterView['where'] = {},
): void {
  showRow(desk, register, rowId, where);
  showScreen(desk, { name: 'register', register, rowId }, registerAnchor(register));
}
