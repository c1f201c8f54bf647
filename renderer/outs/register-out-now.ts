import type { MinutesRows } from '../../shared/registers/across/registers-of-minutes';
import type { Desk } from '../desk/desk';
import { registerOnScreen } from '../desk/register-shown';
import { goesOut } from '../store/register-tabs';
import type { RegisterShown } from '../store/shown-registers';

/** A register that is on the screen and goes out, as it is seen. */
export interface RegisterNow {
  readonly register: keyof MinutesRows;
  readonly shown: RegisterShown;
}

/** The register of the screen, if it is one that goes out. */
export function registerOut(desk: Desk): RegisterNow | null {
  const on = registerOnScreen(desk);
  return on && goesOut(on.name) ? { register: on.name, shown: on.shown } : null;
}
