import { openRegister } from '../desk/going';
import { REGISTER_TABS } from '../registers/register-tabs';
import type { AppCommand } from './app-command';

/** The ways to the registers over all meetings. */
export const REGISTER_COMMANDS: readonly AppCommand[] = [
  {
    name: 'go.registers',
    group: 'Go',
    label: 'The register that was shown last',
    keys: ['Mod+Alt+O'],
    alsoCalled: 'registers, actions, outcomes, risks',
    ready: desk => () => {
      const last = [...desk.view.getState().registers.keys()].at(-1);
      openRegister(desk, last ?? 'actions');
    },
  },
  ...REGISTER_TABS.map(
    ({ name, label, key, alsoCalled }): AppCommand => ({
      name: `go.${name}`,
      group: 'Go',
      label: `Register: ${label}`,
      keys: [key],
      alsoCalled,
      ready: desk => () => openRegister(desk, name),
    }),
  ),
];
