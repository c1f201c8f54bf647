import type { RegisterView } from '../../shared/model/register-view';
import type { RegisterName } from '../store/register-tabs';
import type { RegisterShown } from '../store/shown-registers';
import { useView } from '../store/use-book';
import type { Desk } from './desk';
import { useDesk } from './desk';

/** In a window as wide as this the whole of a row has room beside the table from the first. */
const WIDE = 1_280;

/** What a register is shown with before she changed anything. */
export type RegisterBeginning = Pick<RegisterShown, 'view' | 'filters' | 'groups' | 'sorts'>;

/** How a register is shown, and the way to change that. */
export function useRegisterShown(
  name: RegisterName,
  beginning: RegisterBeginning,
): [RegisterShown, (change: Partial<RegisterShown>) => void] {
  const desk = useDesk();
  const known = useView(({ registers }) => registers.get(name));
  const wanted = useView(({ screen }) =>
    screen.name === 'register' ? (screen.rowId ?? null) : null,
  );
  const shown = known ?? beginningOf(beginning, wanted);
  return [
    shown,
    change => showRegister(desk, name, { ...shown, ...latest(desk, name), ...change }),
  ];
}

/** Changes what is seen of a register that was shown before; any other stays as it is. */
export function changeView(
  desk: Desk,
  name: RegisterName,
  change: (view: RegisterView) => RegisterView,
): void {
  const shown = desk.view.getState().registers.get(name);
  if (shown) showRegister(desk, name, { ...shown, view: change(shown.view) });
}

/**
 * A register that was shown before goes to one row, with nothing filtered but `where`, which must let
 * the row pass; any other begins at the row that its screen is opened for.
 */
export function showRow(
  desk: Desk,
  name: RegisterName,
  rowId: string,
  where: RegisterView['where'] = {},
): void {
  const shown = desk.view.getState().registers.get(name);
  if (shown) showRegister(desk, name, atRow(shown, rowId, where));
}

/** The register of the screen, as it is shown; `null` on any other screen. */
export function registerOnScreen(desk: Desk): { name: RegisterName; shown: RegisterShown } | null {
  const { screen, registers } = desk.view.getState();
  const shown = screen.name === 'register' ? registers.get(screen.register) : undefined;
  return screen.name === 'register' && shown ? { name: screen.register, shown } : null;
}

function latest(desk: Desk, name: RegisterName): Partial<RegisterShown> {
  return desk.view.getState().registers.get(name) ?? {};
}

function showRegister(desk: Desk, name: RegisterName, shown: RegisterShown): void {
  desk.view.setState(({ registers }) => ({
    registers: new Map([...registers].filter(([each]) => each !== name).concat([[name, shown]])),
  }));
}

/** A register that is opened for one row begins at it, with nothing filtered that could hide it. */
function beginningOf(beginning: RegisterBeginning, rowId: string | null): RegisterShown {
  if (rowId === null) return { ...beginning, rowId, isWhole: innerWidth >= WIDE, listing: null };
  return { ...atRow(beginning, rowId, {}), listing: null };
}

function atRow<Shown extends RegisterBeginning>(
  shown: Shown,
  rowId: string,
  where: RegisterView['where'],
) {
  return { ...shown, view: { ...shown.view, words: '', where }, rowId, isWhole: true };
}
